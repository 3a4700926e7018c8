package nl.vangnet.law;

import static nl.vangnet.law.Amounts.norm;
import static nl.vangnet.law.Amounts.paid;
import static nl.vangnet.law.Amounts.undecided;
import static nl.vangnet.law.Amounts.unknownAmount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lowering (Pw art. 27 and 28), measures (18) and suspension (54(1)). */
class MeasuresTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private static Units single() {
        return Units.applicantBorn("1980-01-01").disregardFor("applicant", false);
    }

    private static Filed lowered(Lowering why, String from, @Nullable String to) {
        return new Filed.Lowered(
                why,
                YearMonth.parse(from),
                to == null ? null : YearMonth.parse(to),
                Provenance.stated("l", "decision"));
    }

    private static Filed measure(String id, int percentage) {
        return new Filed.Reduction(percentage, MARCH, MARCH, "M-1", Provenance.stated(id, "decision"));
    }

    private static Filed.Suspension suspension(String from, @Nullable String to, String knownSince) {
        return new Filed.Suspension(
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                new Provenance("suspension", "decision", null, Instant.parse(knownSince)));
    }

    @ParameterizedTest
    @CsvSource({"NO_HOUSING_COSTS, 1121.20", "RECENT_STUDENT, 1261.35"})
    void waterstadLowersTheNormByItsOwnPercentage(Lowering why, String norm) {
        norm(single().with(lowered(why, "2026-01", null)).in("2026-03", "waterstad"), norm);
    }

    @Test
    void aLoweringHoldsFromItsFirstMonthToItsLast() {
        Units unit = single().with(lowered(Lowering.NO_HOUSING_COSTS, "2026-02", "2026-02"));
        norm(unit.in("2026-01", "waterstad"), "1401.50");
        norm(unit.in("2026-02", "waterstad"), "1121.20");
        norm(unit.in("2026-03", "waterstad"), "1401.50");
    }

    @Test
    void whereTheMunicipalityIsNotKnownToHaveAPercentageTheMonthIsUndecided() {
        undecided(single().with(lowered(Lowering.RECENT_STUDENT, "2026-01", null))
                        .in("2026-03", "amsterdam"))
                .containsExactly(unknownAmount("municipal.lowering.recentStudent"));
    }

    /** Diemen: 5, 30 and 100 percent of the norm of 2022-01, 1091.71; published before rounding as 1037.1245 and 764.197. */
    @ParameterizedTest
    @CsvSource({"500, 1037.12", "3000, 764.20", "10000, 0.00"})
    void aMeasureTakesAPartOfTheNorm(int percentage, String left) {
        YearMonth month = YearMonth.of(2022, 1);
        Determination determination = single().with(
                        new Filed.Reduction(percentage, month, month, "M-1", Provenance.stated("m", "decision")))
                .in("2022-01");
        Money due = determination
                .assistance()
                .orElseThrow()
                .minus(determination.amount("reduction").orElseThrow());
        assertThat(due).isEqualTo(Money.parse(left));
    }

    @Test
    void aMeasureTakesNoMoreThanTheAssistance() {
        Determination month = single().earns("applicant", "2026-03", "1300.00")
                .with(measure("m", 3_000))
                .in("2026-03");
        assertThat(month.amount("reduction")).contains(Money.parse("101.50"));
        paid(month, "0.00");
    }

    @Test
    void twoMeasuresInAMonthAreAddedUp() {
        Determination month =
                single().with(measure("a", 500)).with(measure("b", 1_000)).in("2026-03");
        assertThat(month.amount("reduction")).contains(Money.parse("210.23"));
    }

    @ParameterizedTest
    @CsvSource({"0", "10001", "-100"})
    void aMeasureIsAPartOfTheWhole(int percentage) {
        assertThatThrownBy(() -> measure("m", percentage)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHolidayAllowanceIsOfWhatIsLeftAfterTheMeasure() {
        Determination month = single().with(measure("m", 10_000)).in("2026-03");
        assertThat(month.holidayAllowance()).contains(Money.ZERO);
    }

    @Test
    void aSuspensionHoldsThePaymentAndLiftingItPays() {
        Units unit = single().with(suspension("2026-03-10", null, "2026-03-10T08:00:00Z"));
        Determination held = unit.in("2026-03", "none", Instant.parse("2026-03-24T18:00:00Z"));
        paid(held, "0.00");
        assertThat(held.assistance()).contains(Money.parse("1401.50"));
        assertThat(held.amount("suspension")).contains(Money.parse("1331.42"));

        unit.with(suspension("2026-03-10", "2026-04-02", "2026-04-02T08:00:00Z"));
        Determination lifted = unit.in("2026-03", "none", Instant.parse("2026-04-03T08:00:00Z"));
        paid(lifted, "1331.42");
        Difference difference = Difference.between(held, lifted);
        assertThat(difference.total()).isEqualTo(Money.parse("1331.42"));
        assertThat(difference.steps()).containsExactly(new Difference.Step("suspension", Money.parse("1331.42")));
    }

    @Test
    void aSuspensionHoldsNoMonthBeforeItBegan() {
        Units unit = single().with(suspension("2026-03-10", null, "2026-03-10T08:00:00Z"));
        paid(unit.in("2026-02", "none", Instant.parse("2026-03-24T18:00:00Z")), "1331.42");
    }

    @Test
    void afterEightWeeksNothingIsHeldAnyMore() {
        Units unit = single().with(suspension("2026-03-10", null, "2026-03-10T08:00:00Z"));
        paid(unit.in("2026-03", "none", Instant.parse("2026-05-04T08:00:00Z")), "0.00");
        paid(unit.in("2026-03", "none", Instant.parse("2026-05-05T08:00:00Z")), "1331.42");
    }

    @Test
    void aSuspensionOfMoreThanEightWeeksIsRefused() {
        assertThat(suspension("2026-03-10", "2026-05-04", "2026-03-10T08:00:00Z"))
                .isNotNull();
        assertThatThrownBy(() -> suspension("2026-03-10", "2026-05-05", "2026-03-10T08:00:00Z"))
                .hasMessage("A suspension from 2026-03-10 lasts until 2026-05-04 at most, not until 2026-05-05");
    }
}
