package nl.vangnet.secondopinion;

import java.util.Optional;
import nl.vangnet.law.Determination;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/** What a month comes to, in cents; null where it cannot be said. */
record Outcome(
        boolean decided,
        @Nullable Long norm,
        @Nullable Long countedIncome,
        @Nullable Long assistance,
        @Nullable Long holidayAllowance,
        @Nullable Long paid,
        @Nullable Long premium) {
    /** What the first working made of it. */
    static Outcome of(Determination first) {
        return new Outcome(
                first.decided(),
                cents(first.norm()),
                cents(first.countedIncome()),
                cents(first.assistance()),
                cents(first.holidayAllowance()),
                cents(first.paid()),
                cents(first.premiumOfMonth()));
    }

    private static @Nullable Long cents(Optional<Money> amount) {
        return amount.map(Money::cents).orElse(null);
    }
}
