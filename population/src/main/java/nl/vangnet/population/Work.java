package nl.vangnet.population;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.vangnet.population.Streams.Purpose;
import org.jspecify.annotations.Nullable;

/** The jobs of a household: of those who work on the last day of the window, and of a few whose job ended within it. */
final class Work {
    /** Yearly loss of jobs: flexible 17%, fixed 9% (final report of the Amsterdam assistance experiment, 2023); other as flexible. */
    private static final double JOBS_LOST_PER_YEAR = 0.62 * 0.17 + 0.38 * 0.09;

    /** Printed: the share of units with work, as in margins.csv. */
    private static final double WORKERS = 0.07;

    private static final int LEAST_HOURS = 1;
    private static final int MOST_HOURS = 36;
    private static final int SETTLED_MONTHS = 24;
    private static final List<Sector> SECTORS = List.of(Sector.values());
    private static final List<Contract> CONTRACTS = List.of(Contract.values());

    private final Streams streams;
    private final Window window;
    private final Map<String, List<String>> employers = new HashMap<>();

    Work(Streams streams, Window window) {
        this.streams = streams;
        this.window = window;
        for (List<String> f : Resource.rows("employers.csv")) {
            employers.put(f.get(0), Resource.words(f.get(1)));
        }
    }

    List<Job> draw(Unit unit, LocalDate assistanceFrom, List<Resident> residents) {
        if (!unit.cell().works()) {
            return pastJob(unit, assistanceFrom, residents.getFirst());
        }
        RandomGenerator random = streams.of(Purpose.WORK, unit.number());
        HardCase planted = unit.planted();
        boolean byPartner =
                unit.cell().form().isCouple() && planted == null && Draw.chance(random, Assumed.JOB_HELD_BY_PARTNER);
        int holder = byPartner ? 1 : 0;
        YearMonth turned18 = YearMonth.from(residents.get(holder).birthDate().plusYears(18));
        int longest = Math.clamp(ChronoUnit.MONTHS.between(turned18, window.last()), 1, Assumed.LONGEST_JOB_MONTHS);
        int shortest = planted == null ? 1 : Math.min(SETTLED_MONTHS, longest);
        List<Job> jobs = new ArrayList<>();
        int count = planted == HardCase.TWO_JOBS || Draw.chance(random, Assumed.SECOND_JOB) ? 2 : 1;
        for (int i = 0; i < count; i++) {
            YearMonth start = window.last().minusMonths(Draw.between(random, shortest, longest) - 1);
            jobs.add(job(random, holder, start, null, planted));
        }
        return jobs;
    }

    /** Hours a week: a gamma shape between 1 and 36, mean 12.2. */
    static int weeklyHours(RandomGenerator random) {
        while (true) {
            double hours = Draw.gamma(random, Assumed.HOURS_SHAPE, Assumed.HOURS_MEAN_BEFORE_LIMITS);
            if (hours >= LEAST_HOURS && hours <= MOST_HOURS) {
                return (int) Math.round(hours);
            }
        }
    }

    Job job(RandomGenerator random, int holder, YearMonth start, @Nullable YearMonth end, @Nullable HardCase planted) {
        boolean zeroHours = planted == HardCase.ZERO_HOURS_WITH_FIVE_WEEK_MONTH;
        Sector sector = Draw.weighted(random, SECTORS, Sector::percentOfWorkers);
        Contract drawn = Draw.weighted(random, CONTRACTS, Contract::percentOfWorkers);
        Contract contract = zeroHours ? Contract.FLEXIBLE : drawn;
        int hours = weeklyHours(random);
        boolean agency =
                Draw.chance(random, Assumed.AGENCY_AMONG_FLEXIBLE) && contract == Contract.FLEXIBLE && !zeroHours;
        boolean fourWeekly = Draw.chance(random, Assumed.FOUR_WEEKLY_AMONG_AGENCY) && agency;
        boolean holidayPay = Draw.chance(random, Assumed.HOLIDAY_PAY_IN_MAY);
        List<String> names = employers.get(agency ? "AGENCY" : sector.name());
        if (names == null) {
            throw new IllegalStateException("employers.csv has no line for " + sector);
        }
        PayPeriod period = zeroHours
                ? PayPeriod.FOUR_FOUR_FIVE_WEEKS
                : fourWeekly || planted == HardCase.FOUR_WEEKLY_WAGE ? PayPeriod.FOUR_WEEKS : PayPeriod.MONTH;
        return new Job(
                holder,
                Draw.one(random, names),
                sector,
                contract,
                agency,
                zeroHours ? 0 : hours,
                start.atDay(1),
                end == null ? null : end.atEndOfMonth(),
                period,
                holidayPay || planted == HardCase.HOLIDAY_PAY_IN_MAY);
    }

    private List<Job> pastJob(Unit unit, LocalDate assistanceFrom, Resident applicant) {
        RandomGenerator random = streams.of(Purpose.PAST_WORK, unit.number());
        if (!Draw.chance(random, WORKERS * JOBS_LOST_PER_YEAR * window.months() / 12)) {
            return List.of();
        }
        YearMonth end = window.first().plusMonths(random.nextInt(window.months()));
        YearMonth start = end.minusMonths(random.nextInt(SETTLED_MONTHS));
        boolean possible = !end.isBefore(YearMonth.from(assistanceFrom))
                && start.isAfter(YearMonth.from(applicant.birthDate().plusYears(18)));
        return possible ? List.of(job(random, 0, start, end, null)) : List.of();
    }
}
