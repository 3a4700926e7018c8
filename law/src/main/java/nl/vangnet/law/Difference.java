package nl.vangnet.law;

import java.util.List;
import java.util.stream.Stream;
import nl.vangnet.rulegraph.Money;

/**
 * What changed between two determinations, in the steps that add up to the payment.
 *
 * @param total what is paid now less what was paid then
 * @param steps the steps that changed, each with its share; the shares add up to the total. The share of {@code assistance} is what norm
 *     and income do not explain: income above the norm, of which nothing is paid and nothing recovered
 */
public record Difference(Money total, List<Step> steps) {
    /** A step and what it adds to (or, negative, takes from) the payment. */
    public record Step(String rule, Money share) {}

    /** The difference between two decided determinations. @throws IllegalArgumentException when one of them is undecided */
    public static Difference between(Determination then, Determination now) {
        if (!then.decided() || !now.decided()) {
            throw new IllegalArgumentException("an undecided month has no difference with another");
        }
        Step norm = step("norm", 1, then, now);
        Step income = step("income", -1, then, now);
        Step holidayAllowance = step("holidayAllowance", -1, then, now);
        Step beyondTheNorm = new Step(
                "assistance",
                step("assistance", 1, then, now).share().minus(norm.share()).minus(income.share()));
        Step reduction = step("reduction", -1, then, now);
        Step suspension = step("suspension", -1, then, now);
        List<Step> steps = Stream.of(norm, income, beyondTheNorm, reduction, holidayAllowance, suspension)
                .filter(step -> step.share().cents() != 0)
                .toList();
        return new Difference(now.paid().orElseThrow().minus(then.paid().orElseThrow()), steps);
    }

    private static Step step(String rule, int sign, Determination then, Determination now) {
        // A step that only some months have is nothing in the others.
        Money change =
                now.amount(rule).orElse(Money.ZERO).minus(then.amount(rule).orElse(Money.ZERO));
        return new Step(rule, Money.ofCents(sign * change.cents()));
    }
}
