package nl.vangnet.reports;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the effect tables. A number that there is not, is null.
 *
 * @param contrast two arms, {@code A-B}: the first minus the second
 * @param method id of the section of the analysis, as E05
 * @param n people whose outcome is known, over all arms; null when it would give away how few are missing
 * @param lo lower end of the 95% interval; of bounds, the lower bound
 * @param p two-sided; of a primary result by re-drawing the assignment (E10)
 * @param pAdj the same, adjusted for all primary tests together (step-down max-T)
 * @param mde the smallest true difference that would be found with 80% power
 */
public record Result(
        String outcome,
        String contrast,
        String method,
        Role role,
        @Nullable Integer n,
        @Nullable Double estimate,
        @Nullable Double se,
        @Nullable Double lo,
        @Nullable Double hi,
        @Nullable Double p,
        @Nullable Double pAdj,
        @Nullable Double mde,
        List<Flag> flags) {
    /** What a result may be used for. */
    public enum Role {
        /** Decides. */
        PRIMARY,
        /** Shows whether the primary result depends on the method. */
        SENSITIVITY,
        /** Suggests, and decides nothing. */
        EXPLORATORY,
        /** Tells how things were among people whom the trial may itself have selected. */
        DESCRIPTIVE
    }

    /** What a reader must know beside the number. */
    public enum Flag {
        /** The interval holds the smallest effect that matters. */
        HOLDS_SMALLEST_EFFECT,
        /** The word that goes with what was not planned to decide. */
        EXPLORATORY,
        /** Descriptive, not an effect. */
        DESCRIPTIVE,
        /** Fewer than 30 people in an arm. */
        FEW_PEOPLE,
        /** The arms differ by 5 percentage points or more in how many answered. */
        UNEQUAL_ATTRITION,
        /** The method gave no number. */
        NOT_ESTIMABLE
    }

    /** With the p-values of another test; none without an interval, which alone says how large a difference can be. */
    Result tested(@Nullable Double by, @Nullable Double adjusted) {
        return hasInterval()
                ? new Result(outcome, contrast, method, role, n, estimate, se, lo, hi, by, adjusted, mde, flags)
                : new Result(outcome, contrast, method, role, n, estimate, se, lo, hi, null, null, mde, flags);
    }

    Result flagged(Set<Flag> all) {
        return new Result(outcome, contrast, method, role, n, estimate, se, lo, hi, p, pAdj, mde, List.copyOf(all));
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** Whether there is an interval. */
    boolean hasInterval() {
        return lo != null && hi != null;
    }

    /** Whether the interval holds a difference of this size, in either direction. */
    boolean holds(double size) {
        return lo != null && hi != null && ((lo <= size && size <= hi) || (lo <= -size && -size <= hi));
    }
}
