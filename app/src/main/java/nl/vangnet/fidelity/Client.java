package nl.vangnet.fidelity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A participant and the arm.
 *
 * @param left day from which the person no longer takes part; null while taking part
 */
record Client(
        String pid,
        String unitCode,
        long unit,
        long person,
        String arm,
        @Nullable LocalDate left) {
    /** Whether the person takes part on some day of a time that begins here. */
    boolean takesPart(LocalDate from) {
        return left == null || left.isAfter(from);
    }
}
