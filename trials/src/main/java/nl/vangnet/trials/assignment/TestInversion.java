package nl.vangnet.trials.assignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The interval of all effects τ, the same for everybody in the arm, that the randomisation test does not reject: p(τ) > α.
 *
 * <p>Under effect τ the outcome without the arm would be y - τa, with a = 1 for whom the arm was assigned (other arms: no effect, as in the
 * test). The difference is linear in the outcome, so that draw d counts when |D_d - τE_d| ≥ |D - τ|, with D_d the difference of y and E_d
 * that of a. As |E_d| < 1, each draw counts exactly between the two roots (D + D_d) / (1 + E_d) and (D - D_d) / (1 - E_d), and no search is
 * needed: the ends are the k-th largest and k-th smallest of these, k = ⌊α(R + 1)⌋.
 *
 * <p>Source: Rosenbaum, Observational Studies (2002), ch. 2; the closed form follows from the linearity.
 *
 * @param low minus infinity when there are too few draws for this α
 */
public record TestInversion(double low, double high) {
    /**
     * Inverts the test.
     *
     * @param observed D
     * @param drawn D_d for d = 1..R
     * @param kept E_d for d = 1..R
     */
    static TestInversion of(double observed, double[] drawn, double[] kept, double alpha) {
        int draws = drawn.length;
        int needed = (int) Math.floor(alpha * (draws + 1) + RandomisationInference.TIE);
        if (needed < 1) {
            return new TestInversion(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double[][] ends = IntStream.range(0, draws)
                .mapToObj(d -> between(observed, drawn[d], kept[d]))
                .toArray(double[][]::new);
        double[] lows = Arrays.stream(ends).mapToDouble(end -> end[0]).sorted().toArray();
        double[] highs = Arrays.stream(ends).mapToDouble(end -> end[1]).sorted().toArray();
        return new TestInversion(lows[needed - 1], highs[draws - needed]);
    }

    /** From where to where the draw counts; everywhere when it is the assignment itself, or not defined. */
    private static double[] between(double observed, double drawn, double kept) {
        double one = (observed + drawn) / (1 + kept);
        double other = (observed - drawn) / (1 - kept);
        boolean bounded = Double.isFinite(one) && Double.isFinite(other);
        return bounded
                ? new double[] {Math.min(one, other), Math.max(one, other)}
                : new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
    }
}
