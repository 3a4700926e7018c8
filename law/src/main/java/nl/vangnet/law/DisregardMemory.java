package nl.vangnet.law;

import java.time.YearMonth;
import java.util.Collection;

/**
 * How many months of a disregard (Pw art. 31(2)) someone used: the state that one month hands to the next. Months count for life of the
 * entitlement, each with the determination that is its proof.
 */
final class DisregardMemory {
    private DisregardMemory() {}

    /**
     * Months used before a month.
     *
     * @param known the facts as known; the decisions among them tell the months used before the first one kept here, of which the highest
     *     counts
     */
    static int monthsUsed(
            Collection<Filed> known, Collection<UsedMonth> used, String person, Disregard disregard, YearMonth before) {
        int elsewhere = known.stream()
                .filter(fact -> fact instanceof Filed.DisregardDecision decision
                        && decision.person().equals(person)
                        && decision.disregard() == disregard)
                .mapToInt(fact -> ((Filed.DisregardDecision) fact).monthsUsedBefore())
                .max()
                .orElse(0);
        long here = used.stream()
                .filter(month -> month.person().equals(person)
                        && month.disregard() == disregard
                        && month.month().isBefore(before))
                .map(UsedMonth::month)
                .distinct()
                .count();
        return Math.toIntExact(elsewhere + here);
    }
}
