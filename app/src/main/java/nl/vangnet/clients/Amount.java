package nl.vangnet.clients;

import java.time.YearMonth;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * What a unit receives over a month, as it was determined last.
 *
 * @param paid null where undecided
 */
public record Amount(YearMonth month, @Nullable Money paid, Certainty certainty) {
    static Amount of(YearMonth month, @Nullable Long cents, boolean estimated) {
        if (cents == null) {
            return new Amount(month, null, Certainty.UNDECIDED);
        }
        return new Amount(month, Money.ofCents(cents), estimated ? Certainty.ESTIMATE : Certainty.FIXED);
    }
}
