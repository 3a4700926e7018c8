package nl.vangnet.law;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How many months of disregard n (Pw art. 31(2)n) someone used: the state that one month hands to the next. Months count for life of the
 * entitlement, each with the determination that is its proof.
 */
public final class DisregardMemory {
    private DisregardMemory() {}

    /**
     * Months used by person, before a month.
     *
     * @param decisions the decisions as known, with the months used before the first one kept here; of several of one person the highest
     *     counts
     * @param earlier the determinations of the months before, one a month
     */
    public static Map<String, Integer> monthsUsed(
            Collection<Filed.DisregardDecision> decisions, Collection<Determination> earlier) {
        Map<String, Integer> used = new HashMap<>();
        decisions.forEach(decision -> used.merge(decision.person(), decision.monthsUsedBefore(), Math::max));
        earlier.forEach(month -> month.usedDisregardN().forEach(person -> used.merge(person, 1, Integer::sum)));
        return used;
    }
}
