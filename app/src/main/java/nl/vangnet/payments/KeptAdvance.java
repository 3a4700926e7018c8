package nl.vangnet.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * An advance that was given, and what became of it.
 *
 * @param dueOn latest day of payment by the law
 * @param month in which it was given: over it the advance stands in the ledger
 * @param least by the law, of the norm
 * @param settled what was taken off payments when it ended; null while it is open
 * @param noRight why there turned out to be no right; null otherwise
 */
public record KeptAdvance(
        long id,
        LocalDate appliedOn,
        LocalDate dueOn,
        YearMonth month,
        Money least,
        String article,
        Money amount,
        String reason,
        Instant awardedAt,
        String author,
        boolean paid,
        @Nullable Instant endedAt,
        @Nullable Money settled,
        @Nullable String noRight) {
    /** What of it was paid too much when it ended; nothing while it is open. */
    public Money stillOwed() {
        return settled == null ? Money.ZERO : amount.minus(settled);
    }
}
