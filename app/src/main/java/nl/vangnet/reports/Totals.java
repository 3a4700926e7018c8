package nl.vangnet.reports;

import java.util.HashSet;
import java.util.Set;
import nl.vangnet.trials.disclosure.PublicationTable;
import org.jspecify.annotations.Nullable;

/** Numbers of people that stand in several places of a report: none is shown that differs from another by a few people. */
final class Totals {
    private final Set<Integer> shown = new HashSet<>();

    /** The total, or null when it is to be kept back. */
    @Nullable
    Integer show(int total) {
        if (PublicationTable.isSmall(total)
                || shown.stream().anyMatch(other -> PublicationTable.isSmall(Math.abs(other - total)))) {
            return null;
        }
        shown.add(total);
        return total;
    }
}
