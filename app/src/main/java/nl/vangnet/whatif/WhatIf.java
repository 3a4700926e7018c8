package nl.vangnet.whatif;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vangnet.law.Determination;
import nl.vangnet.law.Disregard;
import nl.vangnet.law.Filed;
import nl.vangnet.law.IncomeKind;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.law.Provenance;
import nl.vangnet.law.UnitFacts;
import nl.vangnet.law.UsedMonth;
import nl.vangnet.rulegraph.Money;

/**
 * Asks the law what a known month would have been with other work. The months left of a disregard are asked of the law as well, by using it
 * up, so that nothing about its terms is repeated here.
 */
public final class WhatIf {
    public static final int MOST_HOURS = 40;
    public static final Money MOST_AN_HOUR = Money.parse("100.00");
    /** Longer than the term of any disregard. */
    private static final int LONGEST_TERM = 36;

    private final Participatiewet law;
    private final UnitFacts known;
    private final Determination determination;
    private final YearMonth month;
    private final String wageSource;
    private final String decisionSource;

    /**
     * @param known the facts that were known
     * @param determination what followed from them; decided
     * @param wageSource who says what the wage is, for the explanation
     * @param decisionSource the same for the decision on a disregard that is assumed
     */
    public WhatIf(
            Participatiewet law,
            UnitFacts known,
            Determination determination,
            String wageSource,
            String decisionSource) {
        this.law = law;
        this.known = known;
        this.determination = determination;
        this.month = determination.month();
        this.wageSource = wageSource;
        this.decisionSource = decisionSource;
    }

    public Outcome outcome(Question question) {
        Point now = Point.of(0, Money.ZERO, determination);
        UnitFacts facts = withDecision(question.person(), withoutReplaced(question));
        List<Determination> months = months(facts, question);
        Optional<UsedMonth> used = used(months, question.person());
        int left = used.map(disregard -> monthsLeft(facts, question, months, disregard))
                .orElse(0);
        List<Determination> afterwards =
                left == 0 ? List.of() : months(withUsed(facts, used.orElseThrow(), left), question);
        List<Determination> undecided = Stream.concat(months.stream(), afterwards.stream())
                .filter(determination -> !determination.decided())
                .limit(1)
                .toList();
        List<Situation> situations = new ArrayList<>();
        if (undecided.isEmpty()) {
            situations.add(new Situation(left, points(months, question)));
            if (!afterwards.isEmpty()) {
                situations.add(new Situation(0, points(afterwards, question)));
            }
        }
        return new Outcome(now, situations, used.isPresent() && !decidedOn(question.person()), undecided);
    }

    /** The facts with this wage in the month. */
    UnitFacts with(UnitFacts facts, String person, Money wage) {
        if (wage.cents() == 0) {
            return facts;
        }
        Filed earned = Filed.Income.ofMonth(
                person, IncomeKind.WAGE, null, month, wage, true, Provenance.stated("wat-als-loon", wageSource));
        return plus(facts, earned);
    }

    private List<Determination> months(UnitFacts facts, Question question) {
        return Stream.iterate(0, hours -> hours <= MOST_HOURS, hours -> hours + 1)
                .map(hours -> determine(with(facts, question.person(), question.monthlyWage(hours))))
                .toList();
    }

    private static List<Point> points(List<Determination> months, Question question) {
        List<Point> points = new ArrayList<>();
        for (Determination determination : months) {
            int hours = points.size();
            points.add(Point.of(hours, question.monthlyWage(hours), determination));
        }
        return points;
    }

    private Determination determine(UnitFacts facts) {
        return law.determine(facts, month, determination.knownAt());
    }

    private UnitFacts withoutReplaced(Question question) {
        if (!question.instead()) {
            return known;
        }
        List<Filed> rest = known.filed().stream()
                .filter(fact -> !isWorkOf(question.person(), fact))
                .toList();
        return new UnitFacts(rest, known.used());
    }

    private static boolean isWorkOf(String person, Filed fact) {
        return switch (fact) {
            case Filed.Work work -> work.person().equals(person);
            case Filed.Income income ->
                income.kind() == IncomeKind.WAGE && income.person().equals(person);
            default -> false;
        };
    }

    /** Who does not work yet has no decision on the disregard yet; it is granted as long as working helps, so the page assumes that. */
    private UnitFacts withDecision(String person, UnitFacts facts) {
        return decidedOn(person)
                ? facts
                : plus(
                        facts,
                        new Filed.DisregardDecision(
                                person,
                                Disregard.N,
                                true,
                                month,
                                0,
                                Provenance.stated("wat-als-vrijlating", decisionSource)));
    }

    private boolean decidedOn(String person) {
        return known.filed().stream()
                .anyMatch(fact -> fact instanceof Filed.DisregardDecision decision
                        && decision.person().equals(person)
                        && decision.disregard() == Disregard.N
                        && !decision.from().isAfter(month));
    }

    private static Optional<UsedMonth> used(List<Determination> months, String person) {
        return months.stream()
                .flatMap(determination -> determination.usedDisregards().stream())
                .filter(used -> used.person().equals(person))
                .findFirst();
    }

    /** In how many months, this one first, the disregard can be used; 0 where it has no end. */
    private int monthsLeft(UnitFacts facts, Question question, List<Determination> months, UsedMonth used) {
        int hours = 0;
        while (!months.get(hours).usedDisregards().contains(used)) {
            hours++;
        }
        Money wage = question.monthlyWage(hours);
        for (int left = 1; left <= LONGEST_TERM; left++) {
            UnitFacts later = with(withUsed(facts, used, left), question.person(), wage);
            if (!determine(later).usedDisregards().contains(used)) {
                return left;
            }
        }
        return 0;
    }

    /** The facts after so many more months of a disregard: the latest before this one in which it was not used. */
    private UnitFacts withUsed(UnitFacts facts, UsedMonth used, int more) {
        Set<YearMonth> taken = facts.used().stream()
                .filter(before -> before.person().equals(used.person()) && before.disregard() == used.disregard())
                .map(UsedMonth::month)
                .collect(Collectors.toSet());
        List<UsedMonth> all = Stream.concat(
                        facts.used().stream(),
                        Stream.iterate(month.minusMonths(1), earlier -> earlier.minusMonths(1))
                                .filter(earlier -> !taken.contains(earlier))
                                .limit(more)
                                .map(earlier -> new UsedMonth(used.person(), used.disregard(), earlier)))
                .toList();
        return new UnitFacts(facts.filed(), all);
    }

    private static UnitFacts plus(UnitFacts facts, Filed fact) {
        return new UnitFacts(
                Stream.concat(facts.filed().stream(), Stream.of(fact)).toList(), facts.used());
    }
}
