package nl.vangnet.rulegraph;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An amount in euro cents. Mixes with nothing: an amount is added to or compared with an amount only, and there is no floating point
 * anywhere near it. Arithmetic that overflows a {@code long} throws.
 *
 * @param cents whole euro cents; negative where something is taken away
 */
public record Money(long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /**
     * Reads {@code "1401.5"}, {@code "1401.50"} or {@code "-3"}: a point as decimal sign, at most two decimals, no thousands separator, no
     * exponent.
     *
     * @throws IllegalArgumentException naming the text, when it is written otherwise
     */
    public static Money parse(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text
                    + "\" is not an amount: write euros with a point and at most two decimals, for example 1401.50");
        }
        int point = text.indexOf('.');
        String euros = point < 0 ? text : text.substring(0, point);
        String decimals = point < 0 ? "00" : (text.substring(point + 1) + "0").substring(0, 2);
        return new Money(Long.parseLong(euros + decimals));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public boolean isNegative() {
        return cents < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, Objects.requireNonNull(other).cents);
    }

    /** Two decimals after a point, as in the JSON of the interfaces: {@code "1401.50"}. For people, use the page's own formatting. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
