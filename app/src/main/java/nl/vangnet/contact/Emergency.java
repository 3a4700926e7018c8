package nl.vangnet.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From this day on people cannot meet in one place, or can again.
 *
 * @param who name of the colleague who said so; null where nobody in particular did
 */
public record Emergency(
        LocalDate from,
        boolean begins,
        String why,
        @Nullable String who) {}
