package nl.vangnet.law;

import static nl.vangnet.law.Amounts.income;
import static nl.vangnet.law.Amounts.undecided;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pw art. 31(2)r, y, z and aa, and which comes first. Maxima in 2026-03: n 285, r 177.66, y, z and aa 180.19. */
class OrderOfDisregardsTest {
    private static Units worker(String born, String month, String wage) {
        return Units.applicantBorn(born).earns("applicant", month, wage);
    }

    private static Units singleParent(String month, String wage) {
        return worker("1985-01-01", month, wage).childBorn("2020-01-01");
    }

    private static List<Disregard> used(Determination month) {
        return month.usedDisregards().stream().map(UsedMonth::disregard).toList();
    }

    @ParameterizedTest
    @CsvSource({"1000.00, 875.00", "0.04, 0.03", "1421.28, 1243.62", "1421.29, 1243.63", "1500.00, 1322.34"})
    void aSingleParentKeepsAnEighthUpToTheMaximumAfterTheMonthsOfN(String wage, String counted) {
        Determination month = singleParent("2026-03", wage)
                .grants("applicant", Disregard.N, 6)
                .grants("applicant", Disregard.R)
                .in("2026-03");
        income(month, counted);
        assertThat(used(month)).hasSizeLessThanOrEqualTo(1).allMatch(Disregard.R::equals);
    }

    @Test
    void asLongAsMonthsOfNAreLeftNComesFirst() {
        Determination month = singleParent("2026-03", "1000.00")
                .grants("applicant", Disregard.N, 5)
                .grants("applicant", Disregard.R)
                .grants("applicant", Disregard.Y)
                .grants("applicant", Disregard.Z)
                .in("2026-03");
        income(month, "750.00");
        assertThat(used(month)).containsExactly(Disregard.N);
    }

    @Test
    void whetherASingleParentKeepsAnEighthIsForAHumanBeingToJudge() {
        undecided(singleParent("2026-03", "1000.00")
                        .grants("applicant", Disregard.N, 6)
                        .in("2026-03"))
                .containsExactly(new Reason(Reason.Kind.JUDGEMENT, "disregardGranted.r", "applicant"));
    }

    @ParameterizedTest
    @CsvSource({"2014-03-02, 875.00", "2014-03-01, 1000.00"})
    void theEighthEndsWhenTheYoungestChildTurnsTwelve(String born, String counted) {
        income(
                worker("1985-01-01", "2026-03", "1000.00")
                        .childBorn(born)
                        .grants("applicant", Disregard.N, 6)
                        .grants("applicant", Disregard.R)
                        .in("2026-03"),
                counted);
    }

    @Test
    void aParentWithAPartnerHasNoEighth() {
        income(
                singleParent("2026-03", "1000.00")
                        .partnerBorn("1985-01-01")
                        .grants("applicant", Disregard.N, 6)
                        .grants("applicant", Disregard.R)
                        .in("2026-03"),
                "1000.00");
    }

    @Test
    void theEighthIsForThirtyMonthsInARowAlsoWhenThereWereMonthsWithoutWages() {
        Units unit = singleParent("2026-03", "1000.00")
                .grants("applicant", Disregard.N, 6)
                .grants("applicant", Disregard.R);
        income(unit.after(Disregard.R, "2023-10").in("2026-03"), "875.00");
        income(unit.after(Disregard.R, "2023-09").in("2026-03"), "1000.00");
    }

    @Test
    void theThirtyMonthsThatBeganElsewhereRunOn() {
        Filed.DisregardDecision decision = new Filed.DisregardDecision(
                "applicant", Disregard.R, true, YearMonth.of(2025, 1), 15, Provenance.stated("r", "decision"));
        Units unit = singleParent("2026-03", "1000.00")
                .earns("applicant", "2026-04", "1000.00")
                .grants("applicant", Disregard.N, 6)
                .with(decision);
        income(unit.in("2026-03"), "875.00");
        income(unit.in("2026-04"), "1000.00");
    }

    @ParameterizedTest
    @CsvSource({"2022-12, 1000.00, 875.00, R", "2023-01, 1000.00, 850.00, Y"})
    void until2022TheEighthWentBeforeMedicallyLimitedHoursAndSinceItIsTheOtherWayRound(
            String month, String wage, String counted, Disregard disregard) {
        Determination determined = singleParent(month, wage)
                .grants("applicant", Disregard.N, 6)
                .grants("applicant", Disregard.R)
                .grants("applicant", Disregard.Y)
                .in(month);
        income(determined, counted);
        assertThat(used(determined)).containsExactly(disregard);
    }

    @ParameterizedTest
    @CsvSource({"1980-01-01, 600", "2004-01-01, 1"})
    void medicallyLimitedHoursHaveNoEndAndNoLowestAge(String born, int months) {
        Units unit = worker(born, "2026-03", "1000.00")
                .disregardFor("applicant", false)
                .grants("applicant", Disregard.Y, months);
        income(unit.in("2026-03"), "850.00");
    }

    @Test
    void thePartOfAWageWithAMedicalLimitHasItsMaximum() {
        income(
                worker("1980-01-01", "2026-03", "1300.00")
                        .disregardFor("applicant", false)
                        .grants("applicant", Disregard.Y)
                        .in("2026-03"),
                "1119.81");
    }

    @ParameterizedTest
    @CsvSource({"11, 850.00, Z", "12, 850.00, AA"})
    void withAWageCostSubsidyTwelveMonthsAreFollowedByAsLongAsMoreHoursAreNotPossible(
            int months, String counted, Disregard disregard) {
        Determination month = worker("2003-01-01", "2026-03", "1000.00")
                .grants("applicant", Disregard.Z, months)
                .grants("applicant", Disregard.AA, 600)
                .in("2026-03");
        income(month, counted);
        assertThat(used(month)).containsExactly(disregard);
    }

    @Test
    void theDisregardWithAWageCostSubsidyComesAfterTheSixMonthsOfNAndNotInTheirPlace() {
        Units unit = worker("1990-01-01", "2026-03", "1000.00").grants("applicant", Disregard.Z);
        income(unit.disregardFor("applicant", false).in("2026-03"), "1000.00");
        income(unit.afterMonthsOfDisregard(6).in("2026-03"), "850.00");
    }

    @Test
    void whetherMoreHoursArePossibleIsForAHumanBeingToJudge() {
        undecided(worker("2003-01-01", "2026-03", "1000.00")
                        .grants("applicant", Disregard.Z, 12)
                        .in("2026-03"))
                .containsExactly(new Reason(Reason.Kind.JUDGEMENT, "disregardGranted.aa", "applicant"));
    }

    @ParameterizedTest
    @CsvSource({"2022-12, 1000.00", "2023-01, 850.00"})
    void theDisregardWithAWageCostSubsidyExistsSince2023(String month, String counted) {
        income(
                worker("2001-01-01", month, "1000.00")
                        .grants("applicant", Disregard.Z)
                        .in(month),
                counted);
    }

    @Test
    void medicallyLimitedHoursGoBeforeTheSubsidyAndTheSubsidyBeforeTheEighth() {
        Units unit = singleParent("2026-03", "1000.00")
                .grants("applicant", Disregard.N, 6)
                .grants("applicant", Disregard.R)
                .grants("applicant", Disregard.Z);
        assertThat(used(unit.in("2026-03"))).containsExactly(Disregard.Z);
        assertThat(used(unit.grants("applicant", Disregard.Y).in("2026-03"))).containsExactly(Disregard.Y);
    }

    @Test
    void bothPartnersCanHaveOne() {
        Determination month = worker("1990-01-01", "2026-03", "1000.00")
                .partnerBorn("1990-01-01")
                .earns("partner", "2026-03", "400.00")
                .grants("applicant", Disregard.N, 6)
                .grants("partner", Disregard.N, 6)
                .grants("applicant", Disregard.Z)
                .grants("partner", Disregard.Z)
                .in("2026-03");
        income(month, "1190.00");
        assertThat(month.usedDisregards()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2020-10, 800.00", "2020-11, 700.00", "2021-09, 700.00", "2021-10, 800.00"})
    void theEighthWasOpenToTheYoungAsLongAsNWas(String month, String counted) {
        income(
                worker("1998-01-01", month, "800.00")
                        .childBorn("2019-01-01")
                        .grants("applicant", Disregard.N, 6)
                        .grants("applicant", Disregard.R)
                        .in(month),
                counted);
    }

    @Test
    void theMaximumThatTheLawForgotToRaiseIn2024IsUsedAsItIsWrittenAndDoubted() {
        Determination month = worker("2001-01-01", "2024-01", "1200.00")
                .grants("applicant", Disregard.Z)
                .in("2024-01");
        income(month, "1042.04");
        assertThat(month.suspectAmounts()).extracting(Line.AmountUsed::table).containsExactly("art31.2.z.maximum");
    }

    @Test
    void theMaximumOf2025WasCorrectedInFebruaryAndCountsFromThenOn() {
        Units unit = worker("2001-01-01", "2025-01", "1200.00").grants("applicant", Disregard.Z);
        income(unit.in("2025-01", "none", Instant.parse("2025-02-03T12:00:00Z")), "1029.82");
        income(unit.in("2025-01", "none", Instant.parse("2025-02-04T12:00:00Z")), "1026.96");
    }

    @Test
    void whoIsInNoSuchGroupNeedsNoDecisionOnIt() {
        income(
                worker("1980-01-01", "2026-03", "1000.00")
                        .disregardFor("applicant", false)
                        .in("2026-03"),
                "1000.00");
    }
}
