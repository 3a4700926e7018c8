package nl.vangnet.secondopinion;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vangnet.law.Disregard;
import nl.vangnet.law.Filed;
import nl.vangnet.law.IncomeKind;
import nl.vangnet.law.UsedMonth;
import org.jspecify.annotations.Nullable;

/** The income of one person in one month, and the part of the earnings that is left to him or her (art. 31(2)n, r, y, z, aa). */
final class Earner {
    private static final int OLD_ENOUGH = 27;
    private static final int MONTHS_OF_N = 6;
    private static final int MONTHS_OF_Z = 12;
    private static final int MONTHS_OF_R = 30;
    /** Since this day r yields to y, z and aa, which were made then; before it y yielded to r. */
    private static final LocalDate ORDER_TURNED = LocalDate.of(2023, 1, 1);
    /** Art. 31a: in these months n and r were there for people under 27. */
    private static final LocalDate YOUNG_FROM = LocalDate.of(2020, 11, 1);

    private static final LocalDate YOUNG_UNTIL = LocalDate.of(2021, 10, 1);

    private final Amounts amounts;
    private final Home home;
    private final List<Filed> known;
    private final List<UsedMonth> used;
    private final Filed.@Nullable Member person;
    private boolean statementMissing;
    private boolean decisionMissing;
    private @Nullable Disregard applied;
    private long left;

    /** Earnings, in cents. */
    long wages;
    /** All income without regard to any disregard. */
    long all;
    /** Income that counts; null where it cannot be said. */
    @Nullable
    Long counted;

    Earner(Amounts amounts, Home home, Filed.@Nullable Member person, List<Filed> known, List<UsedMonth> used) {
        this.amounts = amounts;
        this.home = home;
        this.known = known;
        this.used = used;
        this.person = person;
        if (person == null) {
            counted = 0L;
            return;
        }
        long otherIncome = 0;
        for (Filed fact : known) {
            if (fact instanceof Filed.Income income
                    && income.person().equals(person.person())
                    && income.net() != null) {
                if (income.kind() == IncomeKind.WAGE) {
                    wages += partInMonth(income);
                } else {
                    otherIncome += partInMonth(income);
                }
            }
            if (fact instanceof Filed.Work work && work.person().equals(person.person())) {
                statementMissing |= isMissing(work);
            }
        }
        wages = Math.max(0, wages);
        all = wages + otherIncome;
        if (statementMissing) {
            return;
        }
        if (wages > 0 && person.entitled() && person.birthDate() != null) {
            disregard(person.person(), person.birthDate());
        }
        counted = decisionMissing ? null : Long.valueOf(all - left);
    }

    private void disregard(String name, LocalDate birth) {
        LocalDate day = home.day;
        boolean pensioner = PensionAge.reached(birth, day);
        boolean oldEnough = home.age(birth) >= OLD_ENOUGH || (!day.isBefore(YOUNG_FROM) && day.isBefore(YOUNG_UNTIL));
        boolean nUsedUp = monthsUsed(name, Disregard.N) >= MONTHS_OF_N && !pensioner;
        if (oldEnough && !nUsedUp && (pensioner || isGranted(name, Disregard.N))) {
            apply(Disregard.N, 250, "n");
            return;
        }
        if (oldEnough && !nUsedUp && decision(name, Disregard.N) == null) {
            decisionMissing = true;
            return;
        }
        boolean turned = !day.isBefore(ORDER_TURNED);
        boolean rPossible =
                oldEnough && nUsedUp && home.partner == null && home.withYoungChild && withinThirtyMonths(name);
        boolean y = isGranted(name, Disregard.Y);
        boolean afterN = nUsedUp || !oldEnough;
        boolean zPossible = turned && afterN && monthsUsed(name, Disregard.Z) < MONTHS_OF_Z;
        boolean aaPossible =
                turned && decision(name, Disregard.Z) != null && monthsUsed(name, Disregard.Z) >= MONTHS_OF_Z;
        if (rPossible && !turned && !isRefused(name, Disregard.R)) {
            applyIfDecided(name, Disregard.R, 125, "r");
        } else if (y) {
            apply(Disregard.Y, 150, "y");
        } else if (zPossible && isGranted(name, Disregard.Z)) {
            apply(Disregard.Z, 150, "z");
        } else if (aaPossible && !isRefused(name, Disregard.AA)) {
            applyIfDecided(name, Disregard.AA, 150, "aa");
        } else if (rPossible && !isRefused(name, Disregard.R)) {
            applyIfDecided(name, Disregard.R, 125, "r");
        }
    }

    /** Where the law leaves a judgement to the municipality and there is none yet, nothing can be said of the month. */
    private void applyIfDecided(String name, Disregard disregard, long permille, String amount) {
        if (isGranted(name, disregard)) {
            apply(disregard, permille, amount);
        } else {
            decisionMissing = true;
        }
    }

    private void apply(Disregard disregard, long permille, String amount) {
        applied = disregard;
        left = Math.min(SecondOpinion.permille(wages, permille), amounts.of(amount, home.day));
    }

    private boolean isGranted(String name, Disregard disregard) {
        Filed.DisregardDecision decision = decision(name, disregard);
        return decision != null && decision.granted();
    }

    private boolean isRefused(String name, Disregard disregard) {
        Filed.DisregardDecision decision = decision(name, disregard);
        return decision != null && !decision.granted();
    }

    /** The decision that holds in the month. */
    private Filed.@Nullable DisregardDecision decision(String name, Disregard disregard) {
        return decisions(name, disregard)
                .filter(decision -> !decision.from().isAfter(home.month))
                .max(Comparator.comparing(Filed.DisregardDecision::from))
                .orElse(null);
    }

    private Stream<Filed.DisregardDecision> decisions(String name, Disregard disregard) {
        return known.stream()
                .filter(Filed.DisregardDecision.class::isInstance)
                .map(Filed.DisregardDecision.class::cast)
                .filter(decision -> decision.person().equals(name) && decision.disregard() == disregard);
    }

    /** Those before the first month that is kept here were told with the decision, from whatever month that holds. */
    private int monthsUsed(String name, Disregard disregard) {
        int before = decisions(name, disregard)
                .mapToInt(Filed.DisregardDecision::monthsUsedBefore)
                .max()
                .orElse(0);
        return before + SecondOpinion.used(used, name, disregard, home.month);
    }

    /**
     * "Een aaneengesloten periode van maximaal 30 maanden": thirty months from the first in which it was applied. What was used before is
     * taken to be the months up to the decision.
     */
    private boolean withinThirtyMonths(String name) {
        Stream<YearMonth> beforeDecision = decisions(name, Disregard.R)
                .filter(decision -> decision.monthsUsedBefore() > 0)
                .map(decision -> decision.from().minusMonths(decision.monthsUsedBefore()));
        Stream<YearMonth> applied = used.stream()
                .filter(month -> month.person().equals(name) && month.disregard() == Disregard.R)
                .map(UsedMonth::month);
        YearMonth start = Stream.concat(beforeDecision, applied)
                .min(Comparator.naturalOrder())
                .orElse(home.month);
        return home.month.isBefore(start.plusMonths(MONTHS_OF_R));
    }

    void use(List<UsedMonth> used) {
        if (person != null && applied != null && left > 0) {
            used.add(new UsedMonth(person.person(), applied, home.month));
        }
    }

    /** Part of the earnings as a premium, from 27 years. */
    long premium(long permille, long maximum) {
        boolean may = person != null && person.birthDate() != null && home.age(person.birthDate()) >= OLD_ENOUGH;
        return may && wages > 0 ? Math.min(SecondOpinion.permille(wages, permille), maximum) : 0;
    }

    /**
     * Wages by working days, Monday to Friday, other income by calendar days. What is up to a day is rounded, and a day has the difference
     * of two such, so that the days add up to the whole. Only days with a right to assistance count (art. 32(1)b).
     */
    private long partInMonth(Filed.Income income) {
        LocalDate end = home.month.atEndOfMonth();
        if (income.net() == null || income.from().isAfter(end) || income.to().isBefore(home.day)) {
            return 0;
        }
        List<LocalDate> days = income.from().datesUntil(income.to().plusDays(1)).toList();
        if (income.kind() == IncomeKind.WAGE && days.stream().anyMatch(Earner::isWorkingDay)) {
            days = days.stream().filter(Earner::isWorkingDay).toList();
        }
        Set<LocalDate> stated =
                income.estimate() && income.work() != null ? statedDays(income.work(), false) : Set.of();
        List<LocalDate> open =
                days.stream().filter(day -> !stated.contains(day)).toList();
        long net = income.net().cents();
        long part = 0;
        for (int i = 0; i < open.size(); i++) {
            if (home.entitledDays.contains(open.get(i))) {
                part += SecondOpinion.share(net, i + 1, days.size()) - SecondOpinion.share(net, i, days.size());
            }
        }
        return part;
    }

    /** The days that statements of a work are about, estimates among them or not. */
    private Set<LocalDate> statedDays(String work, boolean estimates) {
        Set<LocalDate> stated = new HashSet<>();
        for (Filed fact : known) {
            if (fact instanceof Filed.Income income
                    && work.equals(income.work())
                    && income.net() != null
                    && (estimates || !income.estimate())) {
                income.from().datesUntil(income.to().plusDays(1)).forEach(stated::add);
            }
        }
        return stated;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Whether a working day of the month is in no statement of this work. */
    private boolean isMissing(Filed.Work work) {
        if (work.from().isAfter(home.month) || (work.to() != null && work.to().isBefore(home.month))) {
            return false;
        }
        Set<LocalDate> stated = statedDays(work.provenance().fact(), true);
        return home.entitledDays.stream().anyMatch(day -> isWorkingDay(day) && !stated.contains(day));
    }

    @Override
    public String toString() {
        return "earns " + wages + " of " + all + (statementMissing ? ", a statement is missing" : "")
                + (decisionMissing ? ", a decision is missing" : "") + ", " + left + " left by " + applied + ", counts "
                + counted;
    }
}
