package nl.vangnet.reports;

import nl.vangnet.trials.analysis.Limits;
import org.jspecify.annotations.Nullable;

/** What a primary result lets one say. There is none that says there is no effect. */
enum Verdict {
    /** A difference that chance alone hardly gives. */
    FOUND,
    /** A difference when looked at alone; among all the tests that were done it may be chance. */
    HINT,
    /** A difference as large as the smallest that matters does not fit the numbers. */
    SMALLER,
    /** The interval holds the smallest effect that matters: we do not know. */
    UNKNOWN,
    /** There is no number. */
    NOT_ESTIMABLE;

    /**
     * Judges a primary result.
     *
     * @param smallest the smallest effect that matters, above zero; null when the plan names none: then none is called small
     */
    static Verdict of(Result result, @Nullable Double smallest) {
        Double lo = result.lo();
        Double hi = result.hi();
        if (lo == null || hi == null) {
            return NOT_ESTIMABLE;
        }
        boolean withoutZero = lo > 0 || hi < 0;
        if (withoutZero && isBelowLevel(result.pAdj())) {
            return FOUND;
        }
        if (smallest != null && lo > -smallest && hi < smallest) {
            return SMALLER;
        }
        return withoutZero || isBelowLevel(result.p()) ? HINT : UNKNOWN;
    }

    private static boolean isBelowLevel(@Nullable Double p) {
        return p != null && p < Limits.LEVEL;
    }
}
