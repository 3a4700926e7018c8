package nl.vangnet.guidance.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that do not count.
 *
 * @param from the first of them
 * @param until the first day that counts again; null while the pause lasts
 */
public record Pause(Reason reason, LocalDate from, @Nullable LocalDate until) {
    /** Why a clock stands still. */
    public enum Reason {
        /** Circumstances beyond control, such as a pandemic: Awb 4:15(2)c. */
        EMERGENCY,
        /** The client was asked for something that is needed: Awb 4:15(1)a. */
        WAITING_FOR_CLIENT
    }

    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A pause from " + from + " does not end on " + until);
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
