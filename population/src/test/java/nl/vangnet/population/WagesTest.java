package nl.vangnet.population;

import static nl.vangnet.population.Waterstad.CITY;
import static nl.vangnet.population.Waterstad.LAST_MONTH;
import static nl.vangnet.population.Waterstad.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import nl.vangnet.population.WageStatement.Kind;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;

class WagesTest {
    private static final Wages WAGES = new Wages(new Streams(Waterstad.SEED), Waterstad.WINDOW);
    private static final List<WageStatement> STATEMENTS =
            CITY.stream().flatMap(home -> home.wageStatements().stream()).toList();
    private static final List<WageStatement> ORIGINALS =
            STATEMENTS.stream().filter(s -> s.kind() == Kind.ORIGINAL).toList();

    /** Months with a wage, no holiday pay. The printed mean is of 2017; the oldest minimum wage that was sourced is of January 2018. */
    @Test
    void partTimersEarnAsPrintedOnAverage() {
        double mean =
                Arrays.stream(monthWithWage(YearMonth.of(2018, 1))).average().orElseThrow() / 100;

        report("mean net wage %.0f euro in 2018 (530 +- 5%%, 2017)".formatted(mean));
        assertThat(mean).isCloseTo(530, within(530 * 0.05));
    }

    @Test
    void halfThePartTimersEarnLessThanThePrintedMedian() {
        long[] cents = monthWithWage(YearMonth.of(2019, 7));
        Arrays.sort(cents);
        double median = cents[cents.length / 2] / 100.0;

        report("median net wage %.0f euro in 2019 (489 +- 5%%)".formatted(median));
        assertThat(median).isCloseTo(489, within(489 * 0.05));
    }

    @Test
    void peopleWorkTwelveHoursAWeekOnAverage() {
        double hours = CITY.stream()
                .flatMap(home -> home.jobs().stream())
                .mapToInt(Job::weeklyHours)
                .filter(h -> h > 0)
                .average()
                .orElseThrow();

        report("mean weekly hours %.2f (12.2)".formatted(hours));
        assertThat(hours).isCloseTo(12.2, within(0.3));
    }

    @Test
    void someStatementsAreLateWrongOrCorrectedAndSomeNeverCome() {
        double late = percent(ORIGINALS, s -> YearMonth.from(s.arrivesOn()).isAfter(s.month()));
        double wrong = percent(ORIGINALS, WageStatement::belongsToSomeoneElse);
        double corrected = 100.0
                * STATEMENTS.stream().filter(s -> s.kind() == Kind.CORRECTION).count()
                / ORIGINALS.size();
        long expected = CITY.stream()
                .flatMap(home -> home.jobs().stream().map(job -> months(home, job)))
                .mapToLong(Long::longValue)
                .sum();
        double never = 100.0 * (expected - ORIGINALS.size()) / expected;

        report(
                "statements %d: %.1f%% late (12), %.2f%% of someone else (0.5), %.1f%% corrected (4 + 0.5), %.2f%% never (1)"
                        .formatted(ORIGINALS.size(), late, wrong, corrected, never));
        assertThat(late).isCloseTo(12, within(1.0));
        assertThat(wrong).isCloseTo(0.5, within(0.2));
        assertThat(corrected).isCloseTo(4.5, within(0.6));
        assertThat(never).isCloseTo(1, within(0.3));
    }

    @Test
    void aStatementArrivesFromThe10thToThe23rdOrElseInTheNextMonth() {
        assertThat(ORIGINALS).allSatisfy(statement -> {
            LocalDate day = statement.arrivesOn();
            boolean sameMonth = YearMonth.from(day).equals(statement.month());
            assertThat(day.getDayOfMonth()).isBetween(sameMonth ? 10 : 1, 23);
            assertThat(YearMonth.from(day))
                    .isBetween(statement.month(), statement.month().plusMonths(1));
        });
    }

    @Test
    void aCorrectionFollowsItsStatementWithAnotherAmount() {
        for (Household home : CITY) {
            List<WageStatement> all = home.wageStatements();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).kind() == Kind.CORRECTION) {
                    WageStatement corrected = all.get(i - 1);
                    assertThat(corrected.kind()).isEqualTo(Kind.ORIGINAL);
                    assertThat(corrected.month()).isEqualTo(all.get(i).month());
                    assertThat(corrected.job()).isEqualTo(all.get(i).job());
                    assertThat(corrected.arrivesOn()).isBefore(all.get(i).arrivesOn());
                }
            }
        }
    }

    @Test
    void oneInFiveMonthsOfAFlexibleWorkerIsEmptyAndHasAStatementOfZero() {
        List<WageStatement> flexible = CITY.stream()
                .filter(home -> home.hardCases().isEmpty())
                .flatMap(home -> home.wageStatements().stream()
                        .filter(s -> home.jobs().get(s.job()).contract() == Contract.FLEXIBLE))
                .filter(s -> s.kind() == Kind.ORIGINAL && !s.belongsToSomeoneElse())
                .toList();
        double empty = percent(flexible, s -> s.net().equals(s.holidayPay()));

        report("%.1f%% of the months of flexible workers without work (20)".formatted(empty));
        assertThat(empty).isCloseTo(20, within(1.5));
        assertThat(flexible).extracting(WageStatement::net).contains(Money.ZERO);
    }

    @Test
    void aFourWeeklyWageIsToldPerMonth() {
        RandomGenerator random = new Streams(1).of(Streams.Purpose.WORK, 0);
        Job job = new Job(
                0,
                "Helder",
                Sector.CLEANING,
                Contract.FIXED,
                false,
                10,
                LocalDate.of(2024, 7, 1),
                null,
                PayPeriod.FOUR_WEEKS,
                false);
        Wages.Slip slip = WAGES.new Slip(random, 0, job, YearMonth.of(2024, 8), false, false);

        assertThat(slip.wageCents(40 * 60)).isEqualTo(Math.round(40 * 1368 * 13 / 12.0));
    }

    @Test
    void theMinimumWageIsTheLastKnownOneAndSaysFromWhenItIs() {
        MinimumWage minimum = new MinimumWage();

        assertThat(minimum.at(YearMonth.of(2025, 12))).isEqualTo(new MinimumWage.Hour(1368, LocalDate.of(2024, 7, 1)));
        assertThat(minimum.at(YearMonth.of(2026, 1)).cents()).isEqualTo(1471);
        assertThat(minimum.at(YearMonth.of(2018, 3)).cents()).isEqualTo(968);
        assertThatThrownBy(() -> minimum.at(YearMonth.of(2017, 12)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2017-12")
                .hasMessageContaining("2018-01");
    }

    @Test
    void theDisregardIsForSixMonthsAndFrom27Years() {
        long grants = 0;
        for (Household home : CITY) {
            for (DisregardGrant grant : home.disregardGrants()) {
                grants++;
                Resident resident = home.residents().get(grant.resident());
                assertThat(resident.birthDate().plusYears(27))
                        .isBeforeOrEqualTo(grant.from().atDay(1));
                assertThat(grant.monthsUsedBeforeWindow()).isBetween(0, 6);
                assertThat(home.jobs()).anyMatch(job -> job.resident() == grant.resident());
            }
        }
        report("%d grants of the disregard of art. 31(2)n".formatted(grants));
        assertThat(grants).isPositive();
    }

    private static long[] monthWithWage(YearMonth month) {
        Streams streams = new Streams(Waterstad.SEED);
        Work work = new Work(streams, new Window(month, month));
        long[] cents = new long[100_000];
        for (int i = 0; i < cents.length; i++) {
            RandomGenerator random = streams.of(Streams.Purpose.WORK, i);
            Wages.Slip slip = WAGES.new Slip(random, 0, work.job(random, 0, month, null, null), month, false, false);
            cents[i] = slip.wageCents(slip.minutesWorked());
        }
        return Arrays.stream(cents).filter(c -> c > 0).toArray();
    }

    private static long months(Household home, Job job) {
        YearMonth from = Waterstad.WINDOW.first();
        YearMonth to = job.end() == null ? LAST_MONTH : YearMonth.from(job.end());
        for (LocalDate other : List.of(home.assistanceFrom(), job.start())) {
            from = YearMonth.from(other).isAfter(from) ? YearMonth.from(other) : from;
        }
        return Math.max(0, from.until(to, ChronoUnit.MONTHS) + 1);
    }

    private static double percent(List<WageStatement> all, Predicate<WageStatement> counted) {
        return 100.0 * all.stream().filter(counted).count() / all.size();
    }
}
