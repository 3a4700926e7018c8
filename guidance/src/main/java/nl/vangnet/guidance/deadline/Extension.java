package nl.vangnet.guidance.deadline;

import java.time.LocalDate;

/**
 * A decision that it may take longer, with a reason that the client reads.
 *
 * @param count in the unit of the term
 */
public record Extension(LocalDate decidedOn, int count, String reason) {
    public Extension {
        if (count < 1) {
            throw new IllegalArgumentException("An extension makes a term longer, not " + count);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("An extension has a reason");
        }
    }
}
