package nl.vangnet.law;

import static nl.vangnet.law.Amounts.income;
import static nl.vangnet.law.Amounts.norm;
import static nl.vangnet.law.Amounts.paid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pw art. 45(3). Norm of a single in 2026-03: 1401.50; that month has 31 days and 22 working days. */
class PartMonthTest {
    private static Filed right(String from, @Nullable String to) {
        return new Filed.Entitlement(
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                to == null ? null : Filed.EndReason.PAID_WORK,
                Provenance.stated("right " + from, "decision"));
    }

    private static Units single() {
        return Units.applicantBorn("1980-01-01").disregardFor("applicant", false);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, , 1401.50",
        "2026-03-31, , 45.21", // 1401.50 / 31 = 45.2097
        "2026-03-17, , 678.15", // 15 days
        "2025-01-01, 2026-03-16, 723.35", // 16 days; with 678.15 the whole norm
        "2025-01-01, 2026-03-01, 45.21",
        "2025-01-01, 2026-04-01, 1401.50"
    })
    void aRightThatBeginsOrEndsInTheMonthGivesTheNormForItsDays(String from, @Nullable String to, String norm) {
        norm(single().with(right(from, to)).in("2026-03"), norm);
    }

    @Test
    void whereNoRightWasFiledTheWholeMonthCounts() {
        norm(single().in("2026-03"), "1401.50");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, ", "2025-01-01, 2026-02-28"})
    void inAMonthOutsideEveryRightNothingIsPaidAndTheExplanationSaysSo(String from, @Nullable String to) {
        Determination month = single().with(right(from, to))
                .earns("applicant", "2026-03", "100.00")
                .in("2026-03");
        norm(month, "0.00");
        paid(month, "0.00");
        assertThat(month.payment().find("norm.noRight")).isNotNull();
    }

    @Test
    void twoRightsInAMonthAddUp() {
        Units unit = single().with(right("2025-01-01", "2026-03-10")).with(right("2026-03-27", null));
        norm(unit.in("2026-03"), "678.15");
    }

    @Test
    void wagesCountForTheWorkingDaysWithRight() {
        // From Tuesday 17 March to the end: 11 of 22 working days.
        Units unit = single().with(right("2026-03-17", null)).earns("applicant", "2026-03", "440.01");
        income(unit.in("2026-03"), "220.00");
    }

    @Test
    void otherIncomeCountsForTheDaysWithRight() {
        Units unit = single().with(right("2026-03-17", null)).receives("applicant", "2026-03", "310.00");
        income(unit.in("2026-03"), "150.00");
    }

    @Test
    void workWithoutAStatementBeforeTheRightBeganLeavesNothingUndecided() {
        Units unit = single().with(right("2026-03-17", null))
                .worksAt("bakery", "applicant", "2025-01")
                .with(new Filed.Income(
                        "applicant",
                        IncomeKind.WAGE,
                        WageComponent.REGULAR,
                        "bakery",
                        LocalDate.parse("2026-03-16"),
                        LocalDate.parse("2026-04-12"),
                        Money.parse("400.00"),
                        false,
                        Provenance.stated("wage", "payslip")));
        // 11 of 20 working days; Monday the 16th is before the right.
        income(unit.in("2026-03"), "220.00");
    }
}
