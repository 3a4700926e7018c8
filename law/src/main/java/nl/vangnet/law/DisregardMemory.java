package nl.vangnet.law;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many months of a disregard (Pw art. 31(2)) someone used: the state that one month hands to the next. Months count for life of the
 * entitlement, each with the determination that is its proof.
 */
final class DisregardMemory {
    private DisregardMemory() {}

    /**
     * Months used before a month. Those of r run on in months without wages, for the law gives it over months in a row (inferred: a break
     * begins no new term).
     *
     * @param known the facts as known; the decisions among them tell the months used before the first one kept here, of which the highest
     *     counts
     */
    static int monthsUsed(
            Collection<Filed> known, Collection<UsedMonth> used, String person, Disregard disregard, YearMonth before) {
        List<Filed.DisregardDecision> decisions = known.stream()
                .filter(Filed.DisregardDecision.class::isInstance)
                .map(Filed.DisregardDecision.class::cast)
                .filter(decision -> decision.person().equals(person) && decision.disregard() == disregard)
                .toList();
        List<YearMonth> here = used.stream()
                .filter(month -> month.person().equals(person) && month.disregard() == disregard)
                .map(UsedMonth::month)
                .filter(month -> month.isBefore(before))
                .distinct()
                .toList();
        return disregard == Disregard.R ? inARow(decisions, here, before) : altogether(decisions, here);
    }

    /**
     * Months before a month since part of the earnings was first left out under art. 34a(1)a, months without wages too: the law gives them in a
     * row. A new decision, such as on a new contract, begins a new term (34a(3)).
     *
     * @param begin first month of the last decision
     */
    static int monthsNotOffset(Collection<UsedMonth> used, String person, YearMonth begin, YearMonth before) {
        return used.stream()
                .filter(month -> month.person().equals(person) && month.disregard() == Disregard.NOT_OFFSET)
                .map(UsedMonth::month)
                .filter(month -> !month.isBefore(begin) && month.isBefore(before))
                .min(YearMonth::compareTo)
                .map(first -> Math.toIntExact(ChronoUnit.MONTHS.between(first, before)))
                .orElse(0);
    }

    private static int altogether(List<Filed.DisregardDecision> decisions, List<YearMonth> here) {
        int elsewhere = decisions.stream()
                .mapToInt(Filed.DisregardDecision::monthsUsedBefore)
                .max()
                .orElse(0);
        return elsewhere + here.size();
    }

    private static int inARow(List<Filed.DisregardDecision> decisions, List<YearMonth> here, YearMonth before) {
        Stream<YearMonth> elsewhere = decisions.stream()
                .filter(decision ->
                        decision.monthsUsedBefore() > 0 && !decision.from().isAfter(before))
                .map(decision -> decision.from().minusMonths(decision.monthsUsedBefore()));
        return Stream.concat(elsewhere, here.stream())
                .min(YearMonth::compareTo)
                .map(start -> Math.toIntExact(ChronoUnit.MONTHS.between(start, before)))
                .orElse(0);
    }
}
