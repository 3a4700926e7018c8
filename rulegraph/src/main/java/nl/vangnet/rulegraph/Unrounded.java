package nl.vangnet.rulegraph;

/** A product that may lie between two cents. It becomes an amount only by a rounding that is named. */
public final class Unrounded {
    /** Percentages are whole numbers of hundredths of a percent; this many make the whole. */
    static final int WHOLE = 10_000;

    private final Amount amount;
    private final Count numerator;
    private final Count denominator;

    Unrounded(Amount amount, Count numerator, Count denominator) {
        this.amount = amount;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** To the nearest cent; a half cent away from zero. */
    public Amount roundHalfUp() {
        return new Amount(Op.Calculation.RATIO_HALF_UP, amount, numerator, denominator);
    }

    /** The rounding itself, for every execution. The denominator is above zero. */
    static long roundHalfUp(long amount, long numerator, long denominator) {
        long product = amount * numerator;
        long twice = 2 * Math.abs(product);
        long rounded = (twice + denominator) / (2 * denominator);
        return product < 0 ? -rounded : rounded;
    }
}
