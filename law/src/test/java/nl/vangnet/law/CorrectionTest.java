package nl.vangnet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.law.Correction.Cause;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private static final Instant FIRST = Instant.parse("2024-02-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2024-03-01T00:00:00Z");

    private static Units workerWho(boolean mayKeepAPart) {
        return Units.applicantBorn("1980-01-01").disregardFor("applicant", mayKeepAPart);
    }

    private static Filed wage(String net, boolean estimate, Instant knownSince) {
        return Filed.Income.ofMonth(
                "applicant",
                IncomeKind.WAGE,
                null,
                YearMonth.of(2024, 1),
                Money.parse(net),
                estimate,
                new Provenance("wage", estimate ? "estimate" : "payslip", null, knownSince));
    }

    private static Correction correction(Units unit) {
        return Correction.between(unit.in("2024-01", "waterstad", FIRST), unit.in("2024-01", "waterstad", LATER));
    }

    @Test
    void aLatePayslipNamesTheStatementThatReplacedTheEstimateAndWhatItCosts() {
        Correction correction =
                correction(workerWho(false).with(wage("300.00", true, FIRST)).with(wage("400.00", false, LATER)));
        assertThat(correction.total()).contains(Money.parse("-95.00"));
        assertThat(correction.premium()).contains(Money.parse("30.00"));
        assertThat(correction.causes()).singleElement().isInstanceOfSatisfying(Cause.Fact.class, cause -> {
            assertThat(cause.key()).isEqualTo("earnings");
            assertThat(cause.person()).isEqualTo("applicant");
            assertThat(cause.before()).extracting(Line.FactUsed::value).containsExactly(30_000L);
            assertThat(cause.after()).extracting(Line.FactUsed::value).containsExactly(40_000L);
        });
        assertThat(correction.steps().orElseThrow().steps()).hasSize(2);
    }

    @Test
    void aPayslipThatConfirmsTheEstimateChangesNoCentButIsNoLongerAnEstimate() {
        Correction correction =
                correction(workerWho(false).with(wage("300.00", true, FIRST)).with(wage("300.00", false, LATER)));
        assertThat(correction.total()).contains(Money.ZERO);
        assertThat(correction.changesNothing()).isFalse();
        assertThat(correction.causes()).hasSize(1);
        assertThat(correction.now().estimated()).isFalse();
    }

    @Test
    void factsThatAreTheSameAreNoCause() {
        Correction correction = correction(workerWho(true).with(wage("300.00", false, FIRST)));
        assertThat(correction.changesNothing()).isTrue();
        assertThat(correction.causes()).isEmpty();
    }

    @Test
    void aHousemateWhoTurnsOutToLiveThereIsTheCauseOfTheLowerNorm() {
        Correction correction = correction(Units.applicantBorn("1980-01-01")
                .with(new Filed.Member(
                        "housemate",
                        Role.CO_RESIDENT,
                        CoResidentKind.ORDINARY,
                        true,
                        LocalDate.of(1980, 1, 1),
                        LocalDate.of(2023, 6, 1),
                        null,
                        new Provenance("housemate", "register", null, LATER))));
        assertThat(correction.total()).contains(Money.parse("-348.47"));
        assertThat(correction.causes())
                .extracting(Cause::rule, cause -> ((Cause.Fact) cause).person())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("costSharer", "housemate"));
    }

    @Test
    void aHousemateWhoTheAskerStatesOnTheSecondTimeIsTheCauseToo() {
        Units alone = Units.applicantBorn("1980-01-01");
        Determination then = alone.in("2024-01");
        Determination now = alone.with(new Filed.Member(
                        "housemate",
                        Role.CO_RESIDENT,
                        CoResidentKind.ORDINARY,
                        true,
                        LocalDate.of(1980, 1, 1),
                        LocalDate.of(2023, 6, 1),
                        null,
                        Provenance.stated("housemate", "asker")))
                .in("2024-01");
        assertThat(Correction.between(then, now).causes())
                .extracting(Cause::rule, cause -> ((Cause.Fact) cause).person())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("costSharer", "housemate"));
    }

    @Test
    void aMonthThatWasUndecidedNamesTheStatementThatWasMissing() {
        Units unit = workerWho(false).worksAt("bakery", "applicant", "2023-01").with(statementOfBakery());
        Correction correction = correction(unit);
        assertThat(correction.then()).isNotNull().matches(then -> !then.decided());
        assertThat(correction.total()).isEqualTo(correction.now().paid());
        assertThat(correction.steps()).isEmpty();
        assertThat(correction.causes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Cause.Fact.class, cause -> assertThat(cause.before()).isEmpty());
    }

    private static Filed statementOfBakery() {
        return Filed.Income.ofMonth(
                "applicant",
                IncomeKind.WAGE,
                "bakery",
                YearMonth.of(2024, 1),
                Money.parse("100.00"),
                false,
                new Provenance("statement", "payslip", null, LATER));
    }

    @Test
    void aMonthThatWasNeverDeterminedIsAllNew() {
        Correction correction =
                Correction.between(null, Units.applicantBorn("1980-01-01").in("2024-01"));
        assertThat(correction.total()).contains(Money.parse("1219.64"));
        assertThat(correction.changesNothing()).isFalse();
    }

    @Test
    void twoMonthsAreNotCompared() {
        Units unit = Units.applicantBorn("1980-01-01");
        assertThatThrownBy(() -> Correction.between(unit.in("2024-01"), unit.in("2024-02")))
                .hasMessageContaining("2024-01 is not 2024-02");
    }

    @Test
    void monthsInARowHandTheirUseOfTheDisregardToTheNext() {
        Units unit = workerWho(true);
        for (int month = 1; month <= 8; month++) {
            unit.earns("applicant", "2024-0" + month, "100.00");
        }
        List<Determination> months = Participatiewet.of("none")
                .orElseThrow()
                .determine(unit.facts(), YearMonth.of(2024, 1), YearMonth.of(2024, 8), Units.LATE);
        assertThat(months).hasSize(8);
        assertThat(months)
                .extracting(month -> month.countedIncome().orElseThrow().toString())
                .containsExactly("75.00", "75.00", "75.00", "75.00", "75.00", "75.00", "100.00", "100.00");
    }
}
