package nl.vangnet.income;

import java.time.Instant;
import java.util.List;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * One determination of a month as it was made, beside the one before it.
 *
 * @param number 1 for the first of the month
 * @param paid null where undecided
 * @param change what is more or, negative, less than in the version before; null in the first and where one of the two is undecided
 * @param causes what became known otherwise; empty in the first
 * @param changes what that changed, in sentences; empty in the first
 */
public record Version(
        int number,
        Instant knownAt,
        @Nullable Money paid,
        Certainty certainty,
        @Nullable Money change,
        List<String> causes,
        List<String> changes) {}
