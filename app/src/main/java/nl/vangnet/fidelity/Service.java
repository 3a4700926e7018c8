package nl.vangnet.fidelity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a unit had one case manager.
 *
 * @param to last day; null while it lasts
 * @param reason of the handover by which it began; null where there was none
 */
record Service(
        long unit,
        long staff,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String reason) {
    boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (to == null || !to.isBefore(first));
    }
}
