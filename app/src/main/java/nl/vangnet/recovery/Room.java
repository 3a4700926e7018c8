package nl.vangnet.recovery;

import nl.vangnet.law.ProtectedEarnings;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * How much a month may be held back for a debt.
 *
 * @param protection what the law protects; null where the norm is not known
 * @param agreed what is held back a month for other debts already
 */
public record Room(@Nullable ProtectedEarnings protection, Money agreed) {
    /** What may be held back besides; null where the law or the facts do not tell, so that a person decides and says so. */
    public @Nullable Money most() {
        Money most = protection == null ? null : protection.most();
        if (most == null) {
            return null;
        }
        return most.compareTo(agreed) < 0 ? Money.ZERO : most.minus(agreed);
    }

    /** In words of the law, for the decision; empty where a person decides. */
    String article() {
        return protection == null ? "" : protection.article().toString();
    }
}
