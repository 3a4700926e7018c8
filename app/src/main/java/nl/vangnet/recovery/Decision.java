package nl.vangnet.recovery;

import java.time.Instant;
import java.time.YearMonth;
import nl.vangnet.law.RecoveryGround;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about what was paid too much over a month. It counts from when a second reader agreed.
 *
 * @param article on which it stands
 * @param heard what the client said about it, or why the client was not asked
 * @param document what shows the means of the month; null where none was there, and then it costs the client nothing
 * @param open what was still too much when it was decided
 * @param cost what of that the client pays
 * @param perMonth what is held back a month; null where nothing is
 * @param protection how it was decided what may be held back in a month
 * @param reading null while nobody read it a second time
 */
public record Decision(
        long id,
        long unit,
        YearMonth month,
        Kind kind,
        RecoveryGround ground,
        String article,
        String reason,
        String heard,
        @Nullable String document,
        Money open,
        Money cost,
        @Nullable Money perMonth,
        @Nullable String protection,
        Instant decidedAt,
        long author,
        String authorName,
        @Nullable Reading reading) {
    /** What the second reader said. */
    public record Reading(
            Instant at,
            String reader,
            boolean agreed,
            @Nullable String reason) {}

    /** What the client need not pay. */
    public Money waived() {
        return open.minus(cost);
    }

    public boolean agreed() {
        return reading != null && reading.agreed();
    }
}
