package nl.vangnet.law;

import static nl.vangnet.law.Amounts.income;
import static nl.vangnet.law.Amounts.undecided;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import nl.vangnet.rulegraph.MonthNotCoveredException;
import nl.vangnet.rulegraph.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pw art. 34a, expected to be in force from 2027 on, applied to a month of which the norms are known. */
class Under2027RulesTest {
    private static Determination in2026(Units unit) {
        return Participatiewet.under2027Rules("none")
                .orElseThrow()
                .determine(unit.facts(), YearMonth.of(2026, 3), Units.LATE);
    }

    private static Units worker(String born, String wage) {
        return Units.applicantBorn(born).earns("applicant", "2026-03", wage);
    }

    /** Of 600 a part of 90 stays, and 510 is offset; without a maximum, and also under 27. */
    @ParameterizedTest
    @CsvSource({"1980-01-01, 600.00, 510.00", "1980-01-01, 2000.00, 1700.00", "2004-01-01, 600.00, 510.00"})
    void fifteenPercentIsNotOffset(String born, String wage, String counted) {
        income(in2026(worker(born, wage).disregardFor("applicant", true).afterMonthsOfDisregard(6)), counted);
    }

    @Test
    void withMedicallyLimitedHoursThatNeedsNoJudgement() {
        Determination month = in2026(worker("1980-01-01", "600.00").grants("applicant", Disregard.Y));
        income(month, "510.00");
        assertThat(month.usedDisregards()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"600.00, 450.00", "904.00, 678.00", "1000.00, 774.00"})
    void fromStatePensionAgeAQuarterIsNotOffsetUpToTheMaximum(String wage, String counted) {
        income(in2026(worker("1950-01-01", wage)), counted);
    }

    @Test
    void whetherWorkContributesStaysAJudgement() {
        undecided(in2026(worker("1980-01-01", "600.00")))
                .containsExactly(new Reason(Reason.Kind.JUDGEMENT, "disregardGranted", "applicant"));
        income(in2026(worker("1980-01-01", "600.00").disregardFor("applicant", false)), "600.00");
    }

    @Test
    void afterTwelveMonthsInARowEverythingIsOffset() {
        Units unit = workingSince2025().disregardFor("applicant", true).with(noMoreHours(false));
        List<Determination> months = from2025(unit);
        income(months.get(11), "510.00");
        income(months.get(12), "600.00");
    }

    @Test
    void whereMoreHoursAreNotPossibleItGoesOn() {
        income(
                from2025(workingSince2025().disregardFor("applicant", true).with(noMoreHours(true)))
                        .get(12),
                "510.00");
    }

    @Test
    void aDecisionOnANewContractBeginsANewTerm() {
        Units unit = workingSince2025().disregardFor("applicant", true).with(noMoreHours(false));
        unit.with(new Filed.DisregardDecision(
                "applicant",
                Disregard.N,
                true,
                YearMonth.of(2026, 3),
                0,
                Provenance.stated("new contract", "decision")));
        List<Determination> months = from2025(unit);
        income(months.get(13), "600.00");
        income(months.get(14), "510.00");
    }

    private static Units workingSince2025() {
        Units unit = Units.applicantBorn("1980-01-01");
        for (int month = 0; month < 16; month++) {
            unit.earns("applicant", YearMonth.of(2025, 1).plusMonths(month).toString(), "600.00");
        }
        return unit;
    }

    private static Filed noMoreHours(boolean granted) {
        return new Filed.DisregardDecision(
                "applicant",
                Disregard.AA,
                granted,
                YearMonth.of(2025, 1),
                0,
                Provenance.stated("no more hours", "decision"));
    }

    private static List<Determination> from2025(Units unit) {
        return Participatiewet.under2027Rules("none")
                .orElseThrow()
                .determine(unit.facts(), YearMonth.of(2025, 1), YearMonth.of(2026, 4), Units.LATE);
    }

    @Test
    void theLawItselfStillHasTheOldDisregards() {
        income(worker("1980-01-01", "600.00").disregardFor("applicant", true).in("2026-03"), "450.00");
    }

    @Test
    void monthsOf2027StayOutOfReachForTheirNormsAreNotKnown() {
        Participatiewet law = Participatiewet.under2027Rules("waterstad").orElseThrow();
        assertThatThrownBy(
                        () -> law.determine(worker("1980-01-01", "600.00").facts(), YearMonth.of(2027, 1), Units.LATE))
                .isInstanceOf(MonthNotCoveredException.class);
        assertThat(Participatiewet.under2027Rules("atlantis")).isEmpty();
    }
}
