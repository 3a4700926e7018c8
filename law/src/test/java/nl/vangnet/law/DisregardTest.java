package nl.vangnet.law;

import static nl.vangnet.law.Amounts.income;
import static nl.vangnet.law.Amounts.undecided;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pw art. 31(2)n. Maximum in 2024-01: 264. */
class DisregardTest {
    private static final YearMonth APRIL = YearMonth.of(2024, 4);

    private static Units worker(String born, String month, String wage) {
        return Units.applicantBorn(born).earns("applicant", month, wage);
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 0.00",
        "0.01, 0.01", // a quarter of a cent
        "0.02, 0.01", // half a cent goes up: the client keeps it
        "0.06, 0.04",
        "100.00, 75.00",
        "1056.00, 792.00",
        "1056.01, 792.01",
        "1200.00, 936.00"
    })
    void aQuarterOfTheWageUpToTheMaximumDoesNotCount(String wage, String counted) {
        income(
                worker("1980-01-01", "2024-01", wage)
                        .disregardFor("applicant", true)
                        .in("2024-01"),
                counted);
    }

    @ParameterizedTest
    @CsvSource({"0, 75.00", "5, 75.00", "6, 100.00", "7, 100.00"})
    void itIsForSixMonthsAltogether(int used, String counted) {
        income(
                worker("1980-01-01", "2024-01", "100.00")
                        .disregardFor("applicant", true)
                        .afterMonthsOfDisregard(used)
                        .in("2024-01"),
                counted);
    }

    @Test
    void fromStatePensionAgeOnItHasNoEnd() {
        income(
                worker("1950-01-01", "2024-01", "100.00")
                        .disregardFor("applicant", true)
                        .afterMonthsOfDisregard(60)
                        .in("2024-01"),
                "75.00");
    }

    @Test
    void fromStatePensionAgeOnItNeedsNoDecisionAndARefusalDoesNotWithholdIt() {
        Units worker = worker("1951-06-01", "2018-12", "1260.28");
        Determination month = worker.in("2018-12");
        assertThat(month.amount("disregard.n")).contains(Money.parse("203.00"));
        assertThat(month.assistance()).contains(Money.parse("64.15"));
        income(worker.disregardFor("applicant", false).in("2018-12"), "1057.28");
    }

    @ParameterizedTest
    @CsvSource({"1997-01-02, 100.00", "1997-01-01, 75.00", "2004-01-01, 100.00"})
    void whoIsUnder27DoesNotHaveIt(String born, String counted) {
        income(worker(born, "2024-01", "100.00").disregardFor("applicant", true).in("2024-01"), counted);
    }

    @ParameterizedTest
    @CsvSource({"2020-10, 100.00", "2020-11, 75.00", "2021-09, 75.00", "2021-10, 100.00"})
    void fromNovember2020ToSeptember2021TheYoungHadItToo(String month, String counted) {
        income(
                worker("1998-01-01", month, "100.00")
                        .disregardFor("applicant", true)
                        .in(month),
                counted);
    }

    @Test
    void whereItWasRefusedTheWholeWageCounts() {
        income(
                worker("1980-01-01", "2024-01", "100.00")
                        .disregardFor("applicant", false)
                        .in("2024-01"),
                "100.00");
    }

    @Test
    void whereNobodyDecidedOnItTheMonthIsUndecidedForLackOfAJudgement() {
        undecided(worker("1980-01-01", "2024-01", "100.00").in("2024-01"))
                .containsExactly(new Reason(Reason.Kind.JUDGEMENT, "disregardGranted", "applicant"));
    }

    @Test
    void whereItCannotApplyNobodyNeedsToDecideOnIt() {
        income(Units.applicantBorn("1980-01-01").in("2024-01"), "0.00");
        income(worker("1998-01-01", "2024-01", "100.00").in("2024-01"), "100.00");
        income(
                worker("1980-01-01", "2024-01", "100.00")
                        .afterMonthsOfDisregard(6)
                        .in("2024-01"),
                "100.00");
    }

    @Test
    void aDecisionCountsFromItsFirstMonth() {
        Units unit = worker("1980-01-01", "2024-01", "100.00")
                .earns("applicant", "2024-02", "100.00")
                .with(decision("a", true, "2024-02"));
        assertThat(unit.in("2024-01").decided()).isFalse();
        income(unit.in("2024-02"), "75.00");
    }

    @Test
    void aLaterDecisionReplacesTheEarlierOneFromItsFirstMonth() {
        for (List<Filed.DisregardDecision> order : List.of(
                List.of(decision("a", true, "2024-01"), decision("b", false, "2024-02")),
                List.of(decision("b", false, "2024-02"), decision("a", true, "2024-01")))) {
            Units unit = worker("1980-01-01", "2024-01", "100.00").earns("applicant", "2024-02", "100.00");
            order.forEach(unit::with);
            income(unit.in("2024-01"), "75.00");
            income(unit.in("2024-02"), "100.00");
        }
    }

    @Test
    void ofTwoDecisionsFromTheSameMonthTheOneThatBecameKnownLastCounts() {
        Filed.DisregardDecision first = decision("a", true, "2024-01", "2024-01-10T00:00:00Z");
        Filed.DisregardDecision second = decision("b", false, "2024-01", "2024-01-20T00:00:00Z");
        for (List<Filed.DisregardDecision> order : List.of(List.of(first, second), List.of(second, first))) {
            Units unit = worker("1980-01-01", "2024-01", "100.00");
            order.forEach(unit::with);
            income(unit.in("2024-01"), "100.00");
            income(unit.in("2024-01", "none", Instant.parse("2024-01-19T00:00:00Z")), "75.00");
        }
    }

    private static Filed.DisregardDecision decision(String id, boolean granted, String from, String knownSince) {
        return new Filed.DisregardDecision(
                "applicant",
                Disregard.N,
                granted,
                YearMonth.parse(from),
                0,
                new Provenance(id, "decision", "consultant 7", Instant.parse(knownSince)));
    }

    private static Filed.DisregardDecision decision(String id, boolean granted, String from) {
        return decision(id, granted, from, 0);
    }

    private static Filed.DisregardDecision decision(String id, boolean granted, String from, int usedBefore) {
        return new Filed.DisregardDecision(
                "applicant",
                Disregard.N,
                granted,
                YearMonth.parse(from),
                usedBefore,
                Provenance.stated(id, "decision"));
    }

    @Test
    void eachPartnerHasTheirOwn() {
        Determination month = worker("1980-01-01", "2024-01", "100.00")
                .partnerBorn("1980-01-01")
                .earns("partner", "2024-01", "200.00")
                .disregardFor("applicant", true)
                .disregardFor("partner", false)
                .in("2024-01");
        income(month, "275.00");
        assertThat(month.usedDisregards())
                .containsExactly(new UsedMonth("applicant", Disregard.N, YearMonth.of(2024, 1)));
    }

    @Test
    void theMaximumOfJuly2026IsDoubtfulAndSaysSoOnlyWhereItWasUsed() {
        Units worker = worker("1980-01-01", "2026-07", "2000.00")
                .earns("applicant", "2026-06", "2000.00")
                .disregardFor("applicant", true);
        income(worker.in("2026-07"), "1715.00");
        assertThat(worker.in("2026-07").suspectAmounts())
                .extracting(Line.AmountUsed::table)
                .containsExactly("art31.2.n.maximum");
        assertThat(worker.in("2026-06").suspectAmounts()).isEmpty();
        assertThat(Units.applicantBorn("1980-01-01").in("2026-07").suspectAmounts())
                .isEmpty();
        assertThat(worker("1980-01-01", "2026-07", "100.00")
                        .disregardFor("applicant", false)
                        .in("2026-07")
                        .suspectAmounts())
                .isEmpty();
    }

    @Test
    void theMonthsInWhichItWasAppliedAreCountedAfterThoseFromBefore() {
        Units unit = Units.applicantBorn("1980-01-01")
                .partnerBorn("1980-01-01")
                .earns("applicant", "2024-01", "100.00")
                .earns("applicant", "2024-03", "100.00")
                .earns("partner", "2024-03", "100.00")
                .disregardFor("applicant", true)
                .disregardFor("partner", true);
        var before = new Filed.DisregardDecision(
                "applicant", Disregard.N, true, YearMonth.of(2023, 12), 3, Provenance.stated("decision", "decision"));

        List<UsedMonth> used = new ArrayList<>();
        for (String month : List.of("2024-01", "2024-02", "2024-03")) {
            used.addAll(unit.in(month).usedDisregards());
        }

        assertThat(monthsUsed(List.of(before), used, "applicant")).isEqualTo(5);
        assertThat(monthsUsed(List.of(before), used, "partner")).isEqualTo(1);
        assertThat(monthsUsed(List.of(), List.of(), "applicant")).isZero();
    }

    @Test
    void monthsFromTheOneThatIsDeterminedOnAreNotCounted() {
        UsedMonth later = new UsedMonth("applicant", Disregard.N, APRIL);
        assertThat(monthsUsed(List.of(), List.of(later), "applicant")).isZero();
    }

    @Test
    void oneMonthInTwoUnitsCountsOnce() {
        UsedMonth march = new UsedMonth("applicant", Disregard.N, APRIL.minusMonths(1));
        assertThat(monthsUsed(List.of(), List.of(march, march), "applicant")).isEqualTo(1);
    }

    @Test
    void theMonthsOfAnotherDisregardAreCountedApart() {
        UsedMonth march = new UsedMonth("applicant", Disregard.R, APRIL.minusMonths(1));
        assertThat(monthsUsed(List.of(), List.of(march), "applicant")).isZero();
    }

    @Test
    void aNewDecisionDoesNotMakeAnyoneForgetTheMonthsFromBefore() {
        Filed first = decision("first", true, "2023-12", 3);
        Filed second = decision("second", true, "2024-03", 0);
        assertThat(monthsUsed(List.of(first, second), List.of(), "applicant")).isEqualTo(3);
        assertThat(monthsUsed(List.of(second, first), List.of(), "applicant")).isEqualTo(3);
    }

    private static int monthsUsed(List<Filed> known, List<UsedMonth> used, String person) {
        return DisregardMemory.monthsUsed(known, used, person, Disregard.N, APRIL);
    }

    @Test
    void aMonthWithoutAssistanceIsNotCounted() {
        assertThat(worker("1980-01-01", "2024-01", "5000.00")
                        .disregardFor("applicant", true)
                        .in("2024-01")
                        .usedDisregards())
                .isEmpty();
    }

    @Test
    void aMonthWithoutRoomForItOrWithoutWageIsNotCounted() {
        assertThat(worker("1980-01-01", "2024-01", "100.00")
                        .disregardFor("applicant", true)
                        .afterMonthsOfDisregard(6)
                        .in("2024-01")
                        .usedDisregards())
                .isEmpty();
        assertThat(worker("1980-01-01", "2024-01", "0.01")
                        .disregardFor("applicant", true)
                        .in("2024-01")
                        .usedDisregards())
                .as("a quarter of a cent rounds to nothing")
                .isEmpty();
    }
}
