package nl.vangnet.law;

import nl.vangnet.rulegraph.Money;

/** Shares of amounts, in whole cents, each with its rounding named. */
final class Percent {
    /** Percentages are whole numbers of hundredths of a percent; this many make the whole. */
    static final long WHOLE = 10_000;

    private Percent() {}

    /** To the nearest cent, a half cent up. For amounts and shares that are not negative. */
    static Money halfUp(Money amount, long numerator, long denominator) {
        return Money.ofCents(
                (2 * Math.multiplyExact(amount.cents(), numerator) + denominator) / Math.multiplyExact(2, denominator));
    }

    /** To the next cent where a part of a cent remains. */
    static Money up(Money amount, long numerator, long denominator) {
        return Money.ofCents(Math.ceilDiv(Math.multiplyExact(amount.cents(), numerator), denominator));
    }

    static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Money atLeastZero(Money amount) {
        return amount.isNegative() ? Money.ZERO : amount;
    }

    static Money sum(Iterable<Money> amounts) {
        Money sum = Money.ZERO;
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }
}
