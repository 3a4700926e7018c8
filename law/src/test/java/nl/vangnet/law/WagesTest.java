package nl.vangnet.law;

import static nl.vangnet.law.Amounts.income;
import static nl.vangnet.law.Amounts.undecided;
import static nl.vangnet.law.Amounts.unknownFact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import nl.vangnet.rulegraph.Facts.Fact;
import nl.vangnet.rulegraph.Facts.Note;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.RuleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wages over other periods than a month (Pw art. 32(2)). In 2026 January has 22 working days, February 20, March 22, April 22. */
class WagesTest {
    private int facts;

    private Filed wage(String from, String to, String net) {
        return wage(WageComponent.REGULAR, "bakery", from, to, net, false);
    }

    private Filed estimate(String from, String to, String net) {
        return wage(WageComponent.REGULAR, "bakery", from, to, net, true);
    }

    private Filed wage(WageComponent component, String work, String from, String to, String net, boolean estimate) {
        return new Filed.Income(
                "applicant",
                IncomeKind.WAGE,
                component,
                work,
                LocalDate.parse(from),
                LocalDate.parse(to),
                Money.parse(net),
                estimate,
                Provenance.stated("wage " + facts++, "payslip"));
    }

    private static Units worker(Filed... wages) {
        Units unit = Units.applicantBorn("1980-01-01").disregardFor("applicant", false);
        for (Filed wage : wages) {
            unit.with(wage);
        }
        return unit;
    }

    private static Units baker(Filed... wages) {
        return worker(wages).worksAt("bakery", "applicant", "2025-01");
    }

    private static List<Fact> parts(boolean fourWeeks, boolean extrasPaid, String month, Units unit) {
        return new Wages(unit.facts().filed(), "applicant", YearMonth.parse(month), fourWeeks, extrasPaid)
                .facts()
                .orElseThrow();
    }

    private static String total(List<Fact> parts) {
        return Money.ofCents(parts.stream().mapToLong(Fact::value).sum()).toString();
    }

    @ParameterizedTest
    @CsvSource({"2026-01, 375.00", "2026-02, 125.00", "2026-03, 0.00"})
    void aWageOfFourWeeksCountsInEachMonthForItsWorkingDays(String month, String counted) {
        // From Monday 12 January 20 working days: 15 in January (12 to 30), 5 in February.
        income(worker(wage("2026-01-12", "2026-02-08", "500.00")).in(month), counted);
    }

    @Test
    void theExplanationTellsHowTheMonthCameToItsPart() {
        Line line = Objects.requireNonNull(worker(wage("2026-01-12", "2026-02-08", "500.00"))
                .in("2026-02")
                .payment()
                .find("earnings"));
        RuleTexts texts = Participatiewet.of("none").orElseThrow().graph().texts();
        var note = Objects.requireNonNull(line.facts().getFirst().note());
        assertThat(texts.note(note, RuleTexts.DUTCH))
                .isEqualTo(
                        "€\u00a0500,00 over 12 januari 2026 tot en met 8 februari 2026: 5 van de 20 werkdagen vallen hier.");
        assertThat(texts.note(note, RuleTexts.ENGLISH))
                .isEqualTo("€500.00 over 12 January 2026 to 8 February 2026: 5 of the 20 working days are here.");
    }

    @Test
    void aWageOfTheMonthItselfNeedsNoWords() {
        Line line = Objects.requireNonNull(worker(wage("2026-01-01", "2026-01-31", "500.00"))
                .in("2026-01")
                .payment()
                .find("earnings"));
        assertThat(line.facts().getFirst().note()).isNull();
    }

    @Test
    void thePartsOfAWageAddUpToItExactly() {
        long seed = 32;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            LocalDate from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(300));
            LocalDate to = from.plusDays(random.nextInt(90));
            Money net = Money.ofCents(random.nextInt(300_000) - 50_000);
            Units unit = worker(wage(from.toString(), to.toString(), net.toString()));
            long sum = 0;
            for (YearMonth m = YearMonth.from(from); !m.isAfter(YearMonth.from(to)); m = m.plusMonths(1)) {
                sum += parts(false, false, m.toString(), unit).stream()
                        .mapToLong(Fact::value)
                        .sum();
            }
            assertThat(sum).as("seed %d: %s to %s, %s", seed, from, to, net).isEqualTo(net.cents());
        }
    }

    @Test
    void aWageOfAWeekendAloneCountsWhereItEnds() {
        Units unit = worker(wage("2026-01-31", "2026-02-01", "80.00"));
        income(unit.in("2026-01"), "0.00");
        income(unit.in("2026-02"), "80.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06", "2025-12", "2026-05"})
    void holidayPayCountsInTheMonthsInWhichItWasEarned(String month) {
        income(
                worker(wage(WageComponent.HOLIDAY_PAY, "x", "2025-06-01", "2026-05-31", "600.00", false))
                        .in(month),
                "50.00");
    }

    @Test
    void theMonthsOfAThirteenthMonthAddUpToIt() {
        Units unit = worker(wage(WageComponent.THIRTEENTH_MONTH, "x", "2025-03-15", "2025-12-31", "1000.01", false));
        long sum = 0;
        for (int month = 1; month <= 12; month++) {
            sum += parts(false, false, YearMonth.of(2025, month).toString(), unit).stream()
                    .mapToLong(Fact::value)
                    .sum();
        }
        assertThat(sum).isEqualTo(100_001);
        assertThat(total(parts(false, false, "2025-03", unit))).isEqualTo("100.00");
    }

    @Test
    void whereTheMunicipalityChoseSoHolidayPayCountsInTheMonthOfPayment() {
        Units unit = worker(wage(WageComponent.HOLIDAY_PAY, "x", "2025-06-01", "2026-05-31", "600.00", false));
        assertThat(parts(false, true, "2026-04", unit)).isEmpty();
        assertThat(total(parts(false, true, "2026-05", unit))).isEqualTo("600.00");
    }

    @Test
    void whereTheMunicipalityChoseSoFourWeeksCountThirteenTwelfthsInTheMonthTheyEndIn() {
        Units unit = worker(wage("2026-01-12", "2026-02-08", "1300.00"));
        assertThat(parts(true, false, "2026-01", unit)).isEmpty();
        // Haarlemmermeer: 1.300 in four weeks is 1.408 a month, in whole euros.
        assertThat(total(parts(true, false, "2026-02", unit))).isEqualTo("1408.33");
    }

    @Test
    void thirteenPeriodsOfFourWeeksCountTwelveTimes() {
        Units unit = worker();
        for (int period = 0; period < 13; period++) {
            LocalDate from = LocalDate.of(2025, 1, 6).plusDays(28L * period);
            unit.with(wage(from.toString(), from.plusDays(27).toString(), "1200.00"));
        }
        int counted = 0;
        int free = 0;
        for (YearMonth m = YearMonth.of(2025, 1); m.isBefore(YearMonth.of(2026, 2)); m = m.plusMonths(1)) {
            List<Fact> parts = parts(true, false, m.toString(), unit);
            counted +=
                    (int) parts.stream().filter(part -> part.value() == 130_000).count();
            free += (int) parts.stream().filter(part -> part.value() == 0).count();
        }
        assertThat(counted).isBetween(12, 13);
        assertThat(counted + free).isEqualTo(13);
    }

    @Test
    void oneOfTwoPeriodsThatEndInOneMonthIsFreeAndSaysSo() {
        Units unit = worker(wage("2026-06-04", "2026-07-01", "1200.00"), wage("2026-07-02", "2026-07-29", "1200.00"));
        List<Fact> parts = parts(true, false, "2026-07", unit);
        assertThat(total(parts)).isEqualTo("1300.00");
        assertThat(parts)
                .extracting(part ->
                        Optional.ofNullable(part.origin().note()).orElseThrow().key())
                .containsExactly("fourWeeks", "thirteenth");
    }

    @Test
    void aWeekStillCountsByWorkingDaysThere() {
        Units unit = worker(wage("2026-01-26", "2026-02-01", "100.00"));
        assertThat(total(parts(true, false, "2026-01", unit))).isEqualTo("100.00");
        assertThat(total(parts(true, false, "2026-02", unit))).isEqualTo("0.00");
    }

    @Test
    void aMonthIsCompleteWhenItsStatementsAreAboutEveryWorkingDay() {
        Units unit = baker(wage("2025-12-29", "2026-01-25", "400.00"));
        undecided(unit.in("2026-01")).containsExactly(unknownFact("earnings", "applicant"));
        unit.with(wage("2026-01-26", "2026-02-22", "400.00"));
        // 17 of 20 working days and 5 of 20.
        income(unit.in("2026-01"), "440.00");
    }

    @Test
    void weekendsNeedNoStatement() {
        income(baker(wage("2026-01-01", "2026-01-30", "300.00")).in("2026-01"), "300.00");
    }

    @Test
    void whatIsLeftOpenIsTakenFromTheEstimateForThoseDaysOnly() {
        Determination month = baker(
                        wage("2025-12-29", "2026-01-25", "400.00"), estimate("2026-01-01", "2026-01-31", "440.00"))
                .in("2026-01");
        // 17 of 20 days of 400 and, estimated, 5 of 22 days of 440.
        income(month, "440.00");
        assertThat(month.estimated()).isTrue();
    }

    /** Half of its working days in each of two months: both alone would be a cent and a half, and go up. */
    @Test
    void theMonthsOfAnEstimateAddUpToItExactly() {
        Units unit = baker(
                wage("2025-12-29", "2026-01-16", "0.00"),
                wage("2026-02-14", "2026-02-28", "0.00"),
                estimate("2026-01-19", "2026-02-13", "0.03"));
        income(unit.in("2026-01"), "0.02");
        income(unit.in("2026-02"), "0.01");
    }

    @Test
    void anEstimateOfAMonthThatIsCompleteCountsNoMore() {
        Determination month = baker(
                        wage("2026-01-01", "2026-01-31", "400.00"), estimate("2026-01-01", "2026-01-31", "999.00"))
                .in("2026-01");
        income(month, "400.00");
        assertThat(month.estimated()).isFalse();
    }

    @Test
    void anEstimateWithoutAnyStatementCountsWhole() {
        Determination month =
                baker(estimate("2026-01-01", "2026-01-31", "999.00")).in("2026-01");
        income(month, "999.00");
        assertThat(month.estimated()).isTrue();
    }

    @Test
    void inItsFirstAndLastMonthWorkLastsAsLongAsItsWages() {
        Units unit = worker(wage("2026-02-16", "2026-02-28", "200.00"), wage("2026-03-01", "2026-03-13", "150.00"))
                .with(new Filed.Work(
                        "applicant",
                        YearMonth.of(2026, 2),
                        YearMonth.of(2026, 3),
                        Provenance.stated("bakery", "bakery")));
        income(unit.in("2026-02"), "200.00");
        income(unit.in("2026-03"), "150.00");
    }

    @Test
    void workWithoutAnyWageInItsFirstMonthWaitsForItsStatement() {
        Units unit = worker().with(
                        new Filed.Work("applicant", YearMonth.of(2026, 2), null, Provenance.stated("bakery", "b")));
        undecided(unit.in("2026-02")).containsExactly(unknownFact("earnings", "applicant"));
    }

    @Test
    void holidayPayIsNoStatementOfTheWagesOfAMonth() {
        undecided(baker(wage(WageComponent.HOLIDAY_PAY, "bakery", "2026-01-01", "2026-01-31", "60.00", false))
                        .in("2026-01"))
                .containsExactly(unknownFact("earnings", "applicant"));
    }

    @Test
    void fourWeeksThatEndInTheMonthCompleteItWhereTheyCountThirteenTwelfths() {
        Units unit = baker(wage("2026-01-12", "2026-02-08", "1300.00"));
        assertThat(new Wages(unit.facts().filed(), "applicant", YearMonth.of(2026, 2), true, false).facts())
                .isPresent();
        assertThat(new Wages(unit.facts().filed(), "applicant", YearMonth.of(2026, 2), false, false).facts())
                .isEmpty();
    }

    @Test
    void everyNoteHasWordsInBothLanguages() {
        RuleTexts texts = Participatiewet.of("none").orElseThrow().graph().texts();
        for (String key : List.of("workingDays", "months", "paid", "fourWeeks", "thirteenth")) {
            var note = new Note(key, List.of(1L, 2L, 3L, 4L, 5L));
            assertThat(texts.note(note, RuleTexts.DUTCH)).contains("1970").doesNotContain("{");
            assertThat(texts.note(note, RuleTexts.ENGLISH)).contains("1970").doesNotContain("{");
        }
    }
}
