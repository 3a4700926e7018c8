package nl.vangnet.trials.design;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * E25: the effects of k trials together, y_i with standard error s_i. Fixed: weights w_i = 1 / s_i². Random: 1 / (s_i² + τ²), where the
 * effect differs between trials with variance τ².
 *
 * <ul>
 *   <li>Q = Σ w_i (y_i - fixed)², I² = max(0, (Q - (k - 1)) / Q);
 *   <li>τ² of DerSimonian and Laird: max(0, (Q - (k - 1)) / (Σw - Σw²/Σw)); of Paule and Mandel: where the weighted squares about the
 *       mean are k - 1;
 *   <li>Hartung and Knapp: variance Σ w (y - m)² / ((k - 1) Σ w) with t of k - 1 degrees of freedom;
 *   <li>where a next trial's effect will lie: m ± t_{k-2} √(τ² + se²); NaN below three trials.
 * </ul>
 *
 * <p>Sources: DerSimonian and Laird (1986); Paule and Mandel (1982); Hartung and Knapp (2001); Higgins, Thompson and Spiegelhalter (2009).
 *
 * @param pQ chance of such a Q were the effects equal
 * @param random with the τ² of DerSimonian and Laird
 */
public record MetaAnalysis(
        Effect fixed,
        double q,
        double pQ,
        double i2,
        double tau2DerSimonianLaird,
        double tau2PauleMandel,
        Effect random,
        Interval hartungKnapp,
        Interval prediction) {
    private static final double TAIL = 0.025;

    /** A joint effect. */
    public record Effect(double estimate, double se) {}

    /** A 95% interval; the standard error behind it, and its degrees of freedom. */
    public record Interval(double se, double df, double low, double high) {}

    /**
     * Joins the trials.
     *
     * @param effects y, at least two
     * @param errors s, above 0
     */
    public static MetaAnalysis of(List<Double> effects, List<Double> errors) {
        double[] y = effects.stream().mapToDouble(Double::doubleValue).toArray();
        double[] variance = errors.stream().mapToDouble(s -> s * s).toArray();
        if (y.length < 2 || y.length != variance.length || errors.stream().anyMatch(s -> !(s > 0))) {
            throw new IllegalArgumentException("A meta-analysis joins at least two effects, each with a standard error"
                    + " above 0; given are effects " + effects + " with errors " + errors);
        }
        int k = y.length;
        Weighted fixed = new Weighted(y, variance, 0);
        double q = fixed.squares;
        double sumOfSquaredWeights =
                Arrays.stream(variance).map(v -> 1 / (v * v)).sum();
        double tau2 = Math.max(0, (q - (k - 1)) / (fixed.sum - sumOfSquaredWeights / fixed.sum));
        Weighted random = new Weighted(y, variance, tau2);
        double se = Math.sqrt(1 / random.sum);
        return new MetaAnalysis(
                new Effect(fixed.mean, Math.sqrt(1 / fixed.sum)),
                q,
                ChiSquaredDistribution.of(k - 1).survivalProbability(q),
                q == 0 ? 0 : Math.max(0, (q - (k - 1)) / q),
                tau2,
                pauleMandel(y, variance),
                new Effect(random.mean, se),
                interval(random.mean, Math.sqrt(random.squares / (k - 1) / random.sum), k - 1),
                interval(random.mean, Math.sqrt(tau2 + se * se), k - 2));
    }

    private static double pauleMandel(double[] y, double[] variance) {
        int df = y.length - 1;
        if (new Weighted(y, variance, 0).squares <= df) {
            return 0;
        }
        double spread =
                Arrays.stream(y).max().orElseThrow() - Arrays.stream(y).min().orElseThrow();
        // At this τ² every square is below 1 / k of its share.
        double high = y.length * spread * spread;
        return Root.between(0, high, tau2 -> new Weighted(y, variance, tau2).squares - df);
    }

    private static Interval interval(double mean, double se, int df) {
        double half = df < 1 ? Double.NaN : TDistribution.of(df).inverseSurvivalProbability(TAIL) * se;
        return new Interval(se, df, mean - half, mean + half);
    }

    /** Sum of the weights 1 / (s² + τ²), mean, and weighted squares about it. */
    private static final class Weighted {
        private final double sum;
        private final double mean;
        private final double squares;

        private Weighted(double[] y, double[] variance, double tau2) {
            IntToDoubleFunction weight = i -> 1 / (variance[i] + tau2);
            sum = IntStream.range(0, y.length).mapToDouble(weight).sum();
            mean = IntStream.range(0, y.length)
                            .mapToDouble(i -> weight.applyAsDouble(i) * y[i])
                            .sum()
                    / sum;
            squares = IntStream.range(0, y.length)
                    .mapToDouble(i -> weight.applyAsDouble(i) * (y[i] - mean) * (y[i] - mean))
                    .sum();
        }
    }
}
