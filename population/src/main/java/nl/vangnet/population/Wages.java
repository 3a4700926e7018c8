package nl.vangnet.population;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.vangnet.population.Streams.Purpose;
import nl.vangnet.population.WageStatement.Kind;
import nl.vangnet.rulegraph.Money;

/** What reaches the municipality about every job: month by month, sometimes late, wrong, corrected or never. */
final class Wages {
    private static final int MINUTES = 60;
    private static final int WEEKS_IN_YEAR = 52;
    private static final int MOST_JOBS = 8;

    private final Streams streams;
    private final Window window;
    private final MinimumWage minimumWage = new MinimumWage();

    Wages(Streams streams, Window window) {
        this.streams = streams;
        this.window = window;
    }

    /** Statements about the months of the window with both assistance and the job, oldest first. */
    List<WageStatement> draw(Unit unit, LocalDate assistanceFrom, int index, Job job) {
        List<WageStatement> statements = new ArrayList<>();
        YearMonth negative = unit.planted() == HardCase.NEGATIVE_WAGE_CORRECTION
                ? YearMonth.from(new Ages(streams, window).midMonth(unit, window.correctable()))
                : null;
        for (YearMonth month = latest(window.first(), YearMonth.from(assistanceFrom), YearMonth.from(job.start()));
                !month.isAfter(window.last())
                        && (job.end() == null || !month.atDay(1).isAfter(job.end()));
                month = month.plusMonths(1)) {
            long key = ((long) unit.number() * MOST_JOBS + index) << 20 | month.getLong(ChronoField.PROLEPTIC_MONTH);
            new Slip(streams.of(Purpose.WAGE, key), index, job, month, unit.planted() != null, month.equals(negative))
                    .addTo(statements);
        }
        return statements;
    }

    /** One job in one month. */
    final class Slip {
        private final RandomGenerator random;
        private final int index;
        private final Job job;
        private final YearMonth month;
        private final boolean planted;
        private final boolean negative;
        private final MinimumWage.Hour minimum;
        private final long hourCents;

        Slip(RandomGenerator random, int index, Job job, YearMonth month, boolean planted, boolean negative) {
            this.random = random;
            this.index = index;
            this.job = job;
            this.month = month;
            this.planted = planted;
            this.negative = negative;
            this.minimum = minimumWage.at(month);
            this.hourCents = divideHalfUp(minimum.cents() * job.sector().percentOfMinimumWage(), 100);
        }

        void addTo(List<WageStatement> statements) {
            Money wage = Money.ofCents(wageCents(minutesWorked()));
            Money holidayPay = Money.ofCents(holidayPayCents());
            Money net = wage.plus(holidayPay);
            boolean late = Draw.chance(random, Assumed.LATE);
            boolean never = Draw.chance(random, Assumed.NEVER) && !planted;
            boolean wrong = Draw.chance(random, Assumed.WRONG_PERSON) && !planted;
            boolean corrected = Draw.chance(random, Assumed.CORRECTED_LATER);
            if (never) {
                return;
            }
            LocalDate arrival = late
                    ? month.plusMonths(1).atDay(Draw.between(random, 1, Assumed.LAST_DAY_OF_ARRIVAL))
                    : arrivalIn(month);
            if (wrong) {
                Money ofSomeoneElse = Money.ofCents(cents((long) Work.weeklyHours(random) * MINUTES * 4));
                statements.add(statement(ofSomeoneElse, Money.ZERO, arrival, Kind.ORIGINAL, true));
                statements.add(statement(net, holidayPay, correctionAfter(arrival), Kind.CORRECTION, false));
                return;
            }
            statements.add(statement(net, holidayPay, arrival, Kind.ORIGINAL, false));
            if (negative) {
                Money takenBack = Money.ZERO.minus(Money.ofCents(partOfUsualMonth()));
                statements.add(statement(takenBack, Money.ZERO, correctionAfter(arrival), Kind.CORRECTION, false));
            } else if (corrected) {
                Money difference = Money.ofCents(partOfUsualMonth());
                boolean up = random.nextBoolean() || wage.compareTo(difference) < 0;
                Money right = up ? net.plus(difference) : net.minus(difference);
                statements.add(statement(right, holidayPay, correctionAfter(arrival), Kind.CORRECTION, false));
            }
        }

        /** Minutes that the wage of this month is about: of four weeks, four or five weeks, or a twelfth of a year. */
        long minutesWorked() {
            double variation = job.contract() == Contract.FIXED ? Assumed.FIXED_VARIATION : Assumed.FLEXIBLE_VARIATION;
            double factor = Math.max(0.1, 1 + variation * random.nextGaussian());
            boolean empty = Draw.chance(random, Assumed.FLEXIBLE_EMPTY_MONTHS)
                    && job.contract() == Contract.FLEXIBLE
                    && !planted;
            return empty ? 0 : Math.round(usualMinutes() * factor);
        }

        /** The wage over the month: four weeks become a month here. */
        long wageCents(long minutes) {
            return job.payPeriod() == PayPeriod.FOUR_WEEKS
                    ? divideHalfUp(cents(minutes) * Assumed.FOUR_WEEK_PERIODS, 12)
                    : cents(minutes);
        }

        private long usualMinutes() {
            long weekly =
                    (long) MINUTES * (job.weeklyHours() == 0 ? Assumed.ZERO_HOURS_CONTRACT_WEEK : job.weeklyHours());
            return switch (job.payPeriod()) {
                case MONTH -> divideHalfUp(weekly * WEEKS_IN_YEAR, 12);
                case FOUR_WEEKS -> weekly * 4;
                case FOUR_FOUR_FIVE_WEEKS -> weekly * (PayPeriod.hasFiveWeeks(month) ? 5 : 4);
            };
        }

        /** In May, over the months worked from June to May. */
        private long holidayPayCents() {
            if (!job.holidayPayInMay() || month.getMonth() != Month.MAY) {
                return 0;
            }
            long months = Math.clamp(ChronoUnit.MONTHS.between(YearMonth.from(job.start()), month) + 1, 1, 12);
            return divideHalfUp(wageCents(usualMinutes()) * months * Assumed.HOLIDAY_PAY_PERCENT, 100);
        }

        private long partOfUsualMonth() {
            return divideHalfUp(wageCents(usualMinutes()) * Draw.between(random, 5, 30), 100);
        }

        private LocalDate correctionAfter(LocalDate original) {
            YearMonth later = month.plusMonths(Draw.between(random, 1, Assumed.LONGEST_WAIT_FOR_CORRECTION));
            return Ages.later(arrivalIn(later), original.plusDays(1));
        }

        private LocalDate arrivalIn(YearMonth arrival) {
            return arrival.atDay(Draw.between(random, Assumed.FIRST_DAY_OF_ARRIVAL, Assumed.LAST_DAY_OF_ARRIVAL));
        }

        private long cents(long minutes) {
            return divideHalfUp(minutes * hourCents, MINUTES);
        }

        private WageStatement statement(
                Money net, Money holidayPay, LocalDate arrival, Kind kind, boolean someoneElse) {
            return new WageStatement(
                    index, job.resident(), month, net, holidayPay, arrival, kind, someoneElse, minimum.from());
        }
    }

    /** Half up, for amounts that are not negative. */
    static long divideHalfUp(long amount, long by) {
        return (amount * 2 + by) / (by * 2);
    }

    private static YearMonth latest(YearMonth one, YearMonth two, YearMonth three) {
        YearMonth later = one.isAfter(two) ? one : two;
        return later.isAfter(three) ? later : three;
    }
}
