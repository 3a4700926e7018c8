package nl.vangnet.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vangnet.rulegraph.Facts.Fact;
import nl.vangnet.rulegraph.Facts.Note;
import nl.vangnet.rulegraph.Facts.Origin;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * The wages of someone that fall in a month (Pw art. 32(2)). A statement over a period counts in each month for its working days, Monday to
 * Friday; a holiday is a working day here. Rounding is cumulative, so that the months add up to the statement exactly.
 *
 * <p>Of a month with right to assistance on some of its days only, what falls on those days counts; of an amount that counts by the month as
 * large a part as they are of its working days (inferred: the law says so of the norm).
 *
 * @param known the facts of the unit, each in the version that counts
 * @param first first day that counts
 * @param last last day that counts, in the same month
 * @param fourWeeks whether a wage of four weeks counts 13/12 times in the month in which the four weeks end, and in no other. Of two that end
 *     in one month the later is the thirteenth of the year and counts in none, which asks for a check once a year
 * @param extrasPaid whether holiday pay and a thirteenth month count in the last month of their period (inferred to be the one in which they
 *     are paid), instead of a part in every month in which they were earned
 */
record Wages(List<Filed> known, String person, LocalDate first, LocalDate last, boolean fourWeeks, boolean extrasPaid) {
    private static final int FOUR_WEEKS = 28;

    Wages(List<Filed> known, String person, YearMonth month, boolean fourWeeks, boolean extrasPaid) {
        this(known, person, month.atDay(1), month.atEndOfMonth(), fourWeeks, extrasPaid);
    }

    /**
     * The parts that count, each with where it comes from. Empty while the statement of any work is lacking and nobody estimated it: a sum of
     * the others would be a guess.
     */
    Optional<List<Fact>> facts() {
        List<Fact> parts = new ArrayList<>();
        statements().forEach(statement -> parts.addAll(part(statement)));
        estimates(null).forEach(estimate -> parts.addAll(part(estimate)));
        for (Filed.Work work : works()) {
            Set<LocalDate> without = daysWithoutStatement(work);
            List<Filed.Income> estimates = estimates(work.provenance().fact()).toList();
            if (without.isEmpty()) {
                continue;
            }
            if (estimates.isEmpty()) {
                return Optional.empty();
            }
            estimates.forEach(estimate -> parts.addAll(overDays(estimate, without)));
        }
        return Optional.of(parts);
    }

    /** What somebody stated, of whatever work, whether that still lasts or not. */
    private Stream<Filed.Income> statements() {
        return wages().filter(wage -> !wage.estimate());
    }

    /** Guesses about a work, or about none. Those about a work count only for days without a statement. */
    private Stream<Filed.Income> estimates(@Nullable String work) {
        boolean ofNone = work == null;
        Set<String> lasting =
                works().stream().map(lasts -> lasts.provenance().fact()).collect(Collectors.toSet());
        return wages().filter(Filed.Income::estimate).filter(wage -> {
            String of = wage.work();
            return ofNone ? of == null || !lasting.contains(of) : Objects.equals(of, work);
        });
    }

    private Stream<Filed.Income> wages() {
        return wagesOfAllMonths()
                .filter(wage -> !wage.from().isAfter(month().atEndOfMonth())
                        && !wage.to().isBefore(month().atDay(1)));
    }

    private Stream<Filed.Income> wagesOfAllMonths() {
        return known.stream()
                .filter(Filed.Income.class::isInstance)
                .map(Filed.Income.class::cast)
                .filter(income ->
                        income.person().equals(person) && income.kind() == IncomeKind.WAGE && income.net() != null);
    }

    private List<Filed.Work> works() {
        return known.stream()
                .filter(Filed.Work.class::isInstance)
                .map(Filed.Work.class::cast)
                .filter(work -> work.person().equals(person)
                        && !work.from().isAfter(month())
                        && (work.to() == null || !work.to().isBefore(month())))
                .toList();
    }

    /** The working days of the month that the work lasted and no statement is about. In its first and last month it lasts as long as its wages. */
    private Set<LocalDate> daysWithoutStatement(Filed.Work work) {
        List<Filed.Income> ofWork = wages().filter(
                        wage -> work.provenance().fact().equals(wage.work()))
                .filter(wage -> wage.component() == WageComponent.REGULAR)
                .toList();
        List<Filed.Income> stated =
                ofWork.stream().filter(wage -> !wage.estimate()).toList();
        if (fourWeeks && stated.stream().anyMatch(this::endsHereAfterFourWeeks)) {
            return Set.of();
        }
        LocalDate begin = first;
        LocalDate end = last;
        if (work.from().equals(month())) {
            begin = ofWork.stream()
                    .map(Filed.Income::from)
                    .min(LocalDate::compareTo)
                    .filter(first::isBefore)
                    .orElse(first);
        }
        if (month().equals(work.to())) {
            end = ofWork.stream()
                    .map(Filed.Income::to)
                    .max(LocalDate::compareTo)
                    .filter(last::isAfter)
                    .orElse(last);
        }
        Set<LocalDate> without = new TreeSet<>();
        for (LocalDate day = begin; !day.isAfter(end); day = day.plusDays(1)) {
            LocalDate asked = day;
            if (isWorkingDay(day) && stated.stream().noneMatch(wage -> covers(wage, asked))) {
                without.add(day);
            }
        }
        return without;
    }

    private static boolean covers(Filed.Income wage, LocalDate day) {
        return covers(wage.from(), wage.to(), day);
    }

    private static boolean covers(LocalDate from, LocalDate to, LocalDate day) {
        return !from.isAfter(day) && !to.isBefore(day);
    }

    private boolean endsHereAfterFourWeeks(Filed.Income wage) {
        return wage.component() == WageComponent.REGULAR
                && days(wage) == FOUR_WEEKS
                && YearMonth.from(wage.to()).equals(month());
    }

    private static long days(Filed.Income wage) {
        return ChronoUnit.DAYS.between(wage.from(), wage.to()) + 1;
    }

    private List<Fact> part(Filed.Income wage) {
        if (wage.component() != WageComponent.REGULAR) {
            return extrasPaid ? whenPaid(wage) : overMonths(wage);
        }
        if (fourWeeks && days(wage) == FOUR_WEEKS) {
            return timesThirteenTwelfths(wage);
        }
        return overWorkingDays(wage);
    }

    private List<Fact> overWorkingDays(Filed.Income wage) {
        if (wage.from().isAfter(last) || wage.to().isBefore(first)) {
            return List.of();
        }
        long of = workingDays(wage.from(), wage.to());
        if (of == 0) {
            // A period of nothing but a weekend counts where it ends.
            return covers(first, last, wage.to()) ? List.of(fact(wage, net(wage), null)) : List.of();
        }
        long before = workingDays(wage.from(), first.minusDays(1));
        long upTo = workingDays(wage.from(), earlier(wage.to(), last));
        Note note = before == 0 && upTo == of ? null : note("workingDays", wage, upTo - before, of);
        return List.of(fact(wage, share(net(wage), before, upTo, of), note));
    }

    /** Income that is no wage counts for all its days. */
    static Fact overDays(Filed.Income income, EntitledDays.Row row) {
        long of = days(income);
        long before = Math.max(0, ChronoUnit.DAYS.between(income.from(), row.from()));
        long upTo = ChronoUnit.DAYS.between(income.from(), earlier(income.to(), row.to())) + 1;
        Note note = before == 0 && upTo == of ? null : note("days", income, upTo - before, of);
        return fact(income, share(net(income), before, upTo, of), note);
    }

    private List<Fact> overDays(Filed.Income estimate, Set<LocalDate> days) {
        long of = workingDays(estimate.from(), estimate.to());
        long here = days.stream().filter(day -> covers(estimate, day)).count();
        if (of == here) {
            return List.of(fact(estimate, net(estimate), null));
        }
        long before = openDaysBefore(estimate);
        return List.of(fact(
                estimate,
                share(net(estimate), before, before + here, Math.max(of, 1)),
                note("workingDays", estimate, here, of)));
    }

    /** The working days of an estimate that counted before these: those that no statement is about. */
    private long openDaysBefore(Filed.Income estimate) {
        if (!estimate.from().isBefore(first)) {
            return 0;
        }
        List<Filed.Income> stated = wagesOfAllMonths()
                .filter(wage -> !wage.estimate()
                        && wage.component() == WageComponent.REGULAR
                        && Objects.equals(wage.work(), estimate.work()))
                .toList();
        return estimate.from()
                .datesUntil(first)
                .filter(day -> isWorkingDay(day) && stated.stream().noneMatch(wage -> covers(wage, day)))
                .count();
    }

    private List<Fact> overMonths(Filed.Income extra) {
        YearMonth begin = YearMonth.from(extra.from());
        long of = ChronoUnit.MONTHS.between(begin, YearMonth.from(extra.to())) + 1;
        long before = ChronoUnit.MONTHS.between(begin, month());
        Note note = of == 1 ? null : note("months", extra, 1, of);
        return List.of(fact(extra, partOfMonth(share(net(extra), before, before + 1, of)), note));
    }

    private List<Fact> whenPaid(Filed.Income extra) {
        return YearMonth.from(extra.to()).equals(month())
                ? List.of(fact(extra, net(extra), note("paid", extra)))
                : List.of();
    }

    private List<Fact> timesThirteenTwelfths(Filed.Income wage) {
        if (!YearMonth.from(wage.to()).equals(month())) {
            return List.of();
        }
        LocalDate firstEnd = statements()
                .filter(other -> Objects.equals(other.work(), wage.work()) && endsHereAfterFourWeeks(other))
                .map(Filed.Income::to)
                .min(Comparator.naturalOrder())
                .orElse(wage.to());
        return firstEnd.isBefore(wage.to())
                ? List.of(fact(wage, 0, note("thirteenth", wage)))
                : List.of(fact(wage, partOfMonth(share(net(wage), 0, 13, 12)), note("fourWeeks", wage)));
    }

    private long partOfMonth(long cents) {
        return share(cents, 0, workingDays(first, last), workingDays(month().atDay(1), month().atEndOfMonth()));
    }

    private YearMonth month() {
        return YearMonth.from(first);
    }

    /** What falls between two marks of a line of {@code of} parts, when every mark is rounded to a cent, half away from zero. */
    static long share(long cents, long before, long upTo, long of) {
        return rounded(cents * upTo, of) - rounded(cents * before, of);
    }

    private static long rounded(long numerator, long denominator) {
        long half = (2 * Math.abs(numerator) + denominator) / (2 * denominator);
        return numerator < 0 ? -half : half;
    }

    private static long workingDays(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? 0
                : from.datesUntil(to.plusDays(1)).filter(Wages::isWorkingDay).count();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static long net(Filed.Income wage) {
        return Objects.requireNonNullElse(wage.net(), Money.ZERO).cents();
    }

    private static Note note(String key, Filed.Income wage, long... more) {
        List<Long> values = new ArrayList<>(
                List.of(net(wage), wage.from().toEpochDay(), wage.to().toEpochDay()));
        for (long value : more) {
            values.add(value);
        }
        return new Note(key, values);
    }

    private static Fact fact(Filed.Income wage, long cents, @Nullable Note note) {
        Provenance provenance = wage.provenance();
        return new Fact(
                cents,
                new Origin(provenance.source(), provenance.knownSince(), provenance.author(), wage.estimate(), note));
    }
}
