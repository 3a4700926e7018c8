package nl.vangnet.law;

import static nl.vangnet.law.Amounts.income;
import static nl.vangnet.law.Amounts.paid;
import static nl.vangnet.law.Amounts.undecided;
import static nl.vangnet.law.Amounts.unknownFact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomeTest {
    /** Single in 2024-01: norm 1283.83. A cent of assistance is too little to reserve a cent of. */
    @ParameterizedTest
    @CsvSource({
        "1283.82, 0.01, 0.00, 0.01",
        "1283.83, 0.00, 0.00, 0.00",
        "1283.84, 0.00, 0.00, 0.00",
        "1283.73, 0.10, 0.01, 0.09",
        "1283.74, 0.09, 0.00, 0.09",
        "0.00, 1283.83, 64.19, 1219.64"
    })
    void incomeAroundTheNormLeavesTheCentsThatAreRight(String net, String assistance, String holiday, String paid) {
        Determination month = Units.applicantBorn("1980-01-01")
                .receives("applicant", "2024-01", net)
                .in("2024-01");
        assertThat(month.assistance()).contains(Money.parse(assistance));
        assertThat(month.holidayAllowance()).contains(Money.parse(holiday));
        paid(month, paid);
    }

    @Test
    void incomeCountsInTheMonthItWasEarnedInAndInNoOther() {
        Units unit = Units.applicantBorn("1980-01-01")
                .earns("applicant", "2024-04", "300.00")
                .disregardFor("applicant", false);
        income(unit.in("2024-03"), "0.00");
        income(unit.in("2024-04"), "300.00");
        income(unit.in("2024-05"), "0.00");
    }

    @Test
    void twoWagesAreAddedUpAndBothPayslipsStandInTheExplanation() {
        Determination month = Units.applicantBorn("1980-01-01")
                .worksAt("bakery", "applicant", "2024-01")
                .worksAt("shop", "applicant", "2024-01")
                .earnsAt("bakery", "applicant", "2024-01", "250.00")
                .earnsAt("shop", "applicant", "2024-01", "100.50")
                .disregardFor("applicant", false)
                .in("2024-01");
        income(month, "350.50");
        assertThat(earningsUsed(month))
                .extracting(Line.FactUsed::source)
                .containsExactly("payslip of bakery", "payslip of shop");
    }

    @Test
    void twoWagesThatLookAlikeStandInTheExplanationAsTwo() {
        Determination month = Units.applicantBorn("1980-01-01")
                .earns("applicant", "2024-01", "250.00")
                .earns("applicant", "2024-01", "250.00")
                .disregardFor("applicant", false)
                .in("2024-01");
        income(month, "500.00");
        assertThat(earningsUsed(month)).hasSize(2);
    }

    private static List<Line.FactUsed> earningsUsed(Determination month) {
        return Objects.requireNonNull(month.payment().find("earnings")).facts();
    }

    @Test
    void workWithoutAStatementOfWagesLeavesTheMonthUndecided() {
        Units unit = Units.applicantBorn("1980-01-01")
                .worksAt("bakery", "applicant", "2024-01")
                .disregardFor("applicant", false);
        undecided(unit.in("2024-01")).containsExactly(unknownFact("earnings", "applicant"));
        assertThat(unit.in("2023-12").decided()).as("before the work began").isTrue();
        income(unit.earnsAt("bakery", "applicant", "2024-01", "0.00").in("2024-01"), "0.00");
        undecided(unit.in("2024-02")).containsExactly(unknownFact("earnings", "applicant"));
    }

    @Test
    void aStatementOfOneEmployerDoesNotStandForThatOfAnother() {
        undecided(Units.applicantBorn("1980-01-01")
                        .worksAt("bakery", "applicant", "2024-01")
                        .worksAt("shop", "applicant", "2024-01")
                        .earnsAt("bakery", "applicant", "2024-01", "250.00")
                        .disregardFor("applicant", false)
                        .in("2024-01"))
                .containsExactly(unknownFact("earnings", "applicant"));
    }

    @Test
    void workThatEndedExpectsNoStatementAnyMore() {
        Units unit = Units.applicantBorn("1980-01-01")
                .with(new Filed.Work(
                        "applicant",
                        YearMonth.of(2024, 1),
                        YearMonth.of(2024, 2),
                        Provenance.stated("bakery", "bakery")));
        assertThat(unit.in("2024-02").decided()).isFalse();
        assertThat(unit.in("2024-03").decided()).isTrue();
    }

    @Test
    void workOfAPartnerIsAskedOfThePartner() {
        undecided(Units.applicantBorn("1980-01-01")
                        .partnerBorn("1980-01-01")
                        .worksAt("bakery", "partner", "2024-01")
                        .disregardFor("partner", false)
                        .in("2024-01"))
                .containsExactly(unknownFact("earnings", "partner"));
    }

    @Test
    void aPaymentThatRestsOnAnEstimateSaysSo() {
        Units unit = Units.applicantBorn("1980-01-01").disregardFor("applicant", false);
        assertThat(unit.in("2024-01").estimated()).isFalse();
        Determination estimated = unit.with(Filed.Income.ofMonth(
                        "applicant",
                        IncomeKind.WAGE,
                        null,
                        YearMonth.of(2024, 1),
                        Money.parse("200.00"),
                        true,
                        Provenance.stated("wage", "income consultant")))
                .in("2024-01");
        income(estimated, "200.00");
        assertThat(estimated.estimated()).isTrue();
        assertThat(unit.in("2024-02").estimated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"BENEFIT", "MAINTENANCE", "OTHER"})
    void incomeThatIsNoWageCountsInFullAlsoWithADisregard(IncomeKind kind) {
        Determination month = Units.applicantBorn("1980-01-01")
                .disregardFor("applicant", true)
                .with(Filed.Income.ofMonth(
                        "applicant",
                        kind,
                        null,
                        YearMonth.of(2024, 1),
                        Money.parse("200.00"),
                        false,
                        Provenance.stated("sum", "register")))
                .in("2024-01", "waterstad");
        income(month, "200.00");
        assertThat(month.premiumOfMonth()).contains(Money.ZERO);
        assertThat(month.usedDisregards()).isEmpty();
    }

    @Test
    void aLineBelowZeroCorrectsTheOthersAndIsNeverPaidOut() {
        Units unit = Units.applicantBorn("1980-01-01")
                .earns("applicant", "2024-01", "200.00")
                .disregardFor("applicant", false);
        income(unit.earns("applicant", "2024-01", "-50.00").in("2024-01"), "150.00");
        income(unit.earns("applicant", "2024-01", "-350.00").in("2024-01"), "0.00");
    }
}
