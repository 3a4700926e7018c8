package nl.vangnet.guidance;

import java.time.LocalDate;
import nl.vangnet.rulegraph.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Where it stands written that something may not happen, and for how long.
 *
 * @param to the last day; null while it lasts
 */
public record Ground(
        Layer layer,
        Citation source,
        LocalDate from,
        @Nullable LocalDate to) {
    boolean inForce(LocalDate on) {
        return !on.isBefore(from) && (to == null || !on.isAfter(to));
    }
}
