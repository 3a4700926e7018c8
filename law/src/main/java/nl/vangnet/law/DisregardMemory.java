package nl.vangnet.law;

import java.time.Instant;
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
     * @param filed holds the decisions, with the months used before the first one kept here; of several known ones of one person the
     *     highest counts
     * @param applied by person, how many months before this one were determined with {@link Determination#usedDisregardN}
     */
    public static Map<String, Integer> monthsUsed(
            Collection<Filed> filed, Instant knownAt, Map<String, Integer> applied) {
        Map<String, Integer> used = new HashMap<>();
        for (Filed fact : MonthFacts.latestVersions(filed, knownAt)) {
            if (fact instanceof Filed.DisregardDecision decision) {
                used.merge(decision.person(), decision.monthsUsedBefore(), Math::max);
            }
        }
        applied.forEach((person, months) -> used.merge(person, months, Integer::sum));
        return used;
    }
}
