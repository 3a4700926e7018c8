package nl.vangnet.guidance.managers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which colleague fits a client best, and why.
 *
 * @param staff null where nobody has room: then a team lead decides
 * @param reasons what spoke for this colleague, the weightiest first; never empty
 * @param passed who would have come before, and what stood in the way
 */
public record Choice(long unit, @Nullable Long staff, List<Reason> reasons, List<Passed> passed) {
    public Choice {
        reasons = List.copyOf(reasons);
        passed = List.copyOf(passed);
    }

    /** The weightiest first: what comes before weighs more than all that comes after. */
    public enum Reason {
        PRESENT_MANAGER(8),
        SPOKE_BEFORE(4),
        LANGUAGE(2),
        AREA(1),
        /** Of those who fit equally well this one has most room. */
        MOST_ROOM(0),
        NOBODY_HAS_ROOM(0);

        private final int worth;

        Reason(int worth) {
            this.worth = worth;
        }

        int worth() {
            return worth;
        }
    }

    public record Passed(long staff, Obstacle obstacle) {}

    public enum Obstacle {
        AWAY,
        FULL
    }
}
