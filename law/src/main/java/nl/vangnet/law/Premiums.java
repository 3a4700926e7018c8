package nl.vangnet.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vangnet.law.PremiumItem.Ground;
import nl.vangnet.law.PremiumItem.Kind;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;

/**
 * What premiums a municipality has people build up (policy within Pw art. 31(2)j; for Amsterdam the final report of its experiment, the
 * city's letter of July 2021, and the press of 2020-2023, named per row). The law leaves premiums free as income up to a maximum per year; whether they
 * then count as wealth is another question (art. 34).
 */
public final class Premiums {
    private final DatedAmounts amounts;

    private Premiums(DatedAmounts amounts) {
        this.amounts = amounts;
    }

    /** The rules of a municipality with the amounts known at a moment. @throws IllegalArgumentException for a name that is not known */
    public static Premiums of(String municipality, Instant knownAt) {
        return new Premiums(DatedAmounts.of(municipality, knownAt));
    }

    /**
     * The work premium of one month.
     *
     * @param premium what the determination of that month gave this person (rule {@code premium.person})
     * @throws IllegalArgumentException when it is above the maximum per month
     */
    public PremiumItem work(YearMonth month, Money premium) {
        DatedAmount maximum = maximum(Kind.WORK, month.atDay(1));
        return maximum.known() || premium.cents() == 0
                ? new PremiumItem(Kind.WORK, Ground.RULE, month, premium, maximum, null)
                : undecided(Kind.WORK, month, maximum.reason());
    }

    /** A premium that the rules give but whose amount could not be decided. */
    public PremiumItem undecided(Kind kind, YearMonth month, Reason because) {
        return new PremiumItem(kind, Ground.RULE, month, null, maximum(kind, month.atDay(1)), because);
    }

    /**
     * For who left assistance for work: a fixed amount, and after long assistance one that rises by steps. Of Amsterdam the steps were not
     * published, so that this is undecided there until a person decides.
     *
     * @param month in which the work had lasted long enough
     * @param monthsOnAssistance before leaving
     * @param monthsWorked since leaving
     */
    public PremiumItem exit(YearMonth month, int monthsOnAssistance, int monthsWorked) {
        DatedAmount longTerm = amounts.at("municipal.exit.long", month.atDay(1));
        String amount = longTerm.known() && monthsOnAssistance >= longTerm.value()
                ? "municipal.exit.afterLong"
                : "municipal.exit.amount";
        return afterWork(
                Kind.EXIT, month, monthsWorked, longTerm.known() ? amounts.at(amount, month.atDay(1)) : longTerm);
    }

    /** The exit premium as a person decided it. @throws IllegalArgumentException when it is above the maximum */
    public PremiumItem exitDecided(YearMonth month, Money amount) {
        return new PremiumItem(Kind.EXIT, Ground.DECIDED, month, amount, maximum(Kind.EXIT, month.atDay(1)), null);
    }

    /** For who starts to work part-time and keeps assistance: once in a lifetime of the entitlement. */
    public PremiumItem partTimeStart(YearMonth month, int monthsWorked, boolean hadBefore) {
        DatedAmount once = maximum(Kind.PART_TIME_START, month.atDay(1));
        return hadBefore
                ? new PremiumItem(Kind.PART_TIME_START, Ground.HAD_BEFORE, month, Money.ZERO, once, null)
                : afterWork(Kind.PART_TIME_START, month, monthsWorked, once);
    }

    private PremiumItem afterWork(Kind kind, YearMonth month, int monthsWorked, DatedAmount amount) {
        DatedAmount atLeast = amounts.at("municipal.exit.monthsWorked", month.atDay(1));
        DatedAmount maximum = maximum(kind, month.atDay(1));
        if (atLeast.known() && monthsWorked < atLeast.value()) {
            return new PremiumItem(kind, Ground.WORKED_TOO_SHORT, month, Money.ZERO, maximum, null);
        }
        return firstUnknown(atLeast, amount, maximum)
                .map(reason -> undecided(kind, month, reason))
                .orElseGet(() -> new PremiumItem(kind, Ground.RULE, month, amount.money(), maximum, null));
    }

    /**
     * On completion of a trial placement. A shorter one gives a part, by days of the full term (by days is inferred: the source says in
     * proportion); a longer one gives no more.
     *
     * @param last the last day of it
     */
    public PremiumItem trialPlacement(LocalDate first, LocalDate last) {
        return placement(Kind.TRIAL_PLACEMENT, "municipal.trial.months", first, last);
    }

    /** One item per term of six months, or the part of it that was completed; at most two. Days as in {@link #trialPlacement}. */
    public List<PremiumItem> learningPlacement(LocalDate first, LocalDate last) {
        checkOrder(first, last);
        DatedAmount months = amounts.at("municipal.learning.months", last);
        DatedAmount times = amounts.at("municipal.learning.times", last);
        List<PremiumItem> items = new ArrayList<>();
        if (!months.known() || !times.known()) {
            return List.of(undecided(
                    Kind.LEARNING_PLACEMENT,
                    YearMonth.from(last),
                    firstUnknown(months, times).orElseThrow()));
        }
        for (int term = 0; term < times.value(); term++) {
            LocalDate begin = first.plusMonths(term * months.value());
            LocalDate end = first.plusMonths((term + 1) * months.value()).minusDays(1);
            if (!begin.isAfter(last)) {
                LocalDate until = end.isBefore(last) ? end : last;
                items.add(placement(Kind.LEARNING_PLACEMENT, "municipal.learning.months", begin, until));
            }
        }
        return List.copyOf(items);
    }

    private PremiumItem placement(Kind kind, String term, LocalDate first, LocalDate last) {
        checkOrder(first, last);
        YearMonth month = YearMonth.from(last);
        DatedAmount full = maximum(kind, last);
        DatedAmount months = amounts.at(term, last);
        return firstUnknown(full, months)
                .map(reason -> undecided(kind, month, reason))
                .orElseGet(() -> {
                    long termDays = ChronoUnit.DAYS.between(first, first.plusMonths(months.value()));
                    long days = Math.min(termDays, ChronoUnit.DAYS.between(first, last) + 1);
                    Ground ground = days < termDays ? Ground.PRO_RATA : Ground.RULE;
                    return new PremiumItem(
                            kind, ground, month, Percent.halfUp(full.money(), days, termDays), full, null);
                });
    }

    /**
     * What one person was paid and has still to be paid in a calendar year.
     *
     * @param targetGroup whether the person is in the target group of wage cost subsidy, which since 2023 has premiums under 27
     * @param open items of this person that were not in an earlier payment, also those of last year
     * @param paid the payments of this year so far
     */
    public PremiumYear year(
            int year, LocalDate birthDate, boolean targetGroup, List<PremiumItem> open, List<PremiumYear.Paid> paid) {
        return new PremiumYear(amounts, year, birthDate, targetGroup, open, paid);
    }

    /** The months in which the municipality pays premiums; one that nobody knows is left out. */
    public List<Month> paymentMonths(int year) {
        return Stream.of("municipal.premium.month1", "municipal.premium.month2")
                .map(key -> amounts.at(key, LocalDate.of(year, 12, 1)))
                .filter(DatedAmount::known)
                .map(amount -> Month.of(Math.toIntExact(amount.value())))
                .toList();
    }

    private DatedAmount maximum(Kind kind, LocalDate day) {
        return amounts.at(kind.maximum(), day);
    }

    private static Optional<Reason> firstUnknown(DatedAmount... needed) {
        return Stream.of(needed)
                .filter(amount -> !amount.known())
                .map(DatedAmount::reason)
                .findFirst();
    }

    private static void checkOrder(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A placement from " + first + " cannot end before it, on " + last);
        }
    }
}
