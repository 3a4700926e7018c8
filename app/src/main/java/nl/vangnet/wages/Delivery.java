package nl.vangnet.wages;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wage file that came in.
 *
 * @param number as the file says of itself
 * @param author who handed it in
 * @param totalChecked false where an amount could not be read, so that the control total could not be compared
 * @param confirmedAt null as long as none of it counts
 */
public record Delivery(
        long id,
        String fileName,
        String number,
        LocalDate madeOn,
        Instant receivedAt,
        String author,
        boolean totalChecked,
        @Nullable Instant confirmedAt) {}
