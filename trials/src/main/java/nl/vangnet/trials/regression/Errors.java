package nl.vangnet.trials.regression;

/**
 * How the variance ω_i of person i's error is taken from the residual e_i and the leverage h_i (MacKinnon and White 1985).
 *
 * <p>A row with h_i &gt; 1 - 1e-8 is fitted exactly by a parameter of its own; its residual says nothing and its ω_i is 0 in HC2 and HC3.
 */
public enum Errors {
    /** The same for everybody: Σe² / (n - k). */
    CLASSICAL,
    /** ω = e². */
    HC0,
    /** ω = e² n / (n - k). */
    HC1,
    /** ω = e² / (1 - h). */
    HC2,
    /** ω = e² / (1 - h)². */
    HC3;

    static final double FULL_LEVERAGE = 1 - 1e-8;

    /** ω of one row, for the types that look at one row only. */
    double variance(double e, double h, int n, int k) {
        return switch (this) {
            case CLASSICAL -> throw new IllegalStateException("the classical variance is that of all rows together");
            case HC0 -> e * e;
            case HC1 -> e * e * n / (n - k);
            case HC2 -> h > FULL_LEVERAGE ? 0 : e * e / (1 - h);
            case HC3 -> h > FULL_LEVERAGE ? 0 : e * e / ((1 - h) * (1 - h));
        };
    }
}
