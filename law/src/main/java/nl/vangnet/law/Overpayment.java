package nl.vangnet.law;

import java.time.YearMonth;
import nl.vangnet.rulegraph.Money;

/**
 * What was paid above the right of one month. About one month and its own document, never a yearly amount spread over months: the right
 * is set per calendar month (Pw art. 45(1)) on the means of that month (art. 32).
 *
 * @param document identity of the document that shows the means of this very month, such as its wage statement
 */
public record Overpayment(YearMonth month, Money paid, Money right, String document) {
    /** @throws IllegalArgumentException without a document, or for negative amounts */
    public Overpayment {
        if (document.isBlank()) {
            throw new IllegalArgumentException(
                    "Too much paid over " + month + " is shown by a document about that month: name it");
        }
        if (paid.isNegative() || right.isNegative()) {
            throw new IllegalArgumentException(
                    "What was paid and what was due are not negative: " + paid + ", " + right);
        }
    }

    /** What was too much; nothing where the right was higher. */
    public Money amount() {
        return Percent.atLeastZero(paid.minus(right));
    }
}
