package nl.vangnet.law;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * One month determined anew: the explained difference of two determinations. Which fact or which amount became another one, in which rule,
 * and how many cents that makes.
 *
 * @param then what was determined before; null where the month was not determined before
 */
public record Correction(@Nullable Determination then, Determination now, List<Cause> causes) {
    public Correction {
        causes = List.copyOf(causes);
    }

    /** Why the outcome is another one. */
    public sealed interface Cause {
        /** The rule in which it was used first. */
        String rule();

        /**
         * A fact that is known otherwise than before; or someone who came or went.
         *
         * @param person about whom; null where it is about the unit
         * @param before empty where it was missing
         * @param after empty where it is missing now
         */
        record Fact(
                String rule, String key, @Nullable String person, List<Line.FactUsed> before, List<Line.FactUsed> after)
                implements Cause {}

        /**
         * An amount of the law or the municipality of which another version counts. More than one row, where people of different ages used it.
         */
        record Amount(String rule, String table, List<Line.AmountUsed> before, List<Line.AmountUsed> after)
                implements Cause {}
    }

    /**
     * What changed since a determination.
     *
     * @throws IllegalArgumentException when they are about different months
     */
    public static Correction between(@Nullable Determination then, Determination now) {
        if (then == null) {
            return new Correction(null, now, List.of());
        }
        if (!then.month().equals(now.month())) {
            throw new IllegalArgumentException(then.month() + " is not " + now.month());
        }
        return new Correction(then, now, new Inputs(now).causesSince(new Inputs(then)));
    }

    public YearMonth month() {
        return now.month();
    }

    /** Whether nothing is otherwise, not even where something is known from. */
    public boolean changesNothing() {
        return then != null
                && then.payment().equals(now.payment())
                && then.premium().equals(now.premium());
    }

    /** What is paid more or, negative, less than was determined before; empty where it is undecided now. */
    public Optional<Money> total() {
        Money before = then == null ? Money.ZERO : then.paid().orElse(Money.ZERO);
        return now.paid().map(paid -> paid.minus(before));
    }

    /** The same of the premium. */
    public Optional<Money> premium() {
        Money before = then == null ? Money.ZERO : then.premiumOfMonth().orElse(Money.ZERO);
        return now.premiumOfMonth().map(premium -> premium.minus(before));
    }

    /** The steps that add up to the total; empty unless the month was decided before and is decided now. */
    public Optional<Difference> steps() {
        return then != null && then.decided() && now.decided()
                ? Optional.of(Difference.between(then, now))
                : Optional.empty();
    }
}
