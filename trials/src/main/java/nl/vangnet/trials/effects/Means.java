package nl.vangnet.trials.effects;

import nl.vangnet.trials.numbers.NotEstimable;
import nl.vangnet.trials.numbers.Sums;

/**
 * Two means compared without assuming equal variances (Welch 1947), and their distance in standard deviations (Hedges 1981).
 *
 * @param diff difference of the means
 * @param welchT diff / √(s₁²/n₁ + s₀²/n₀)
 * @param welchDf (s₁²/n₁ + s₀²/n₀)² / (s₁⁴/n₁²(n₁-1) + s₀⁴/n₀²(n₀-1))
 * @param p two-sided
 * @param lo lower end of the 95% interval
 * @param hi its upper end
 * @param hedgesG (1 - 3 / (4(n₁+n₀-2) - 1)) diff / s, s pooled
 */
public record Means(
        int n1, int n0, double diff, double welchT, double welchDf, double p, double lo, double hi, double hedgesG) {
    /** Compares {@code first} with {@code second}. */
    public static Means of(double[] first, double[] second) {
        int n1 = first.length;
        int n0 = second.length;
        if (n1 < 2 || n0 < 2) {
            throw new NotEstimable("a mean of one person has no standard error");
        }
        double v1 = Sums.variance(first) / n1;
        double v0 = Sums.variance(second) / n0;
        double diff = Sums.mean(first) - Sums.mean(second);
        double se = Math.sqrt(v1 + v0);
        if (se == 0) {
            throw new NotEstimable("the outcome does not vary within the two arms");
        }
        double df = (v1 + v0) * (v1 + v0) / (v1 * v1 / (n1 - 1) + v0 * v0 / (n0 - 1));
        Estimate estimate = Estimate.student(diff, se, df);
        double pooled = Math.sqrt((v1 * n1 * (n1 - 1) + v0 * n0 * (n0 - 1)) / (n1 + n0 - 2));
        double small = 1 - 3.0 / (4.0 * (n1 + n0 - 2) - 1);
        return new Means(
                n1, n0, diff, estimate.stat(), df, estimate.p(), estimate.lo(), estimate.hi(), small * diff / pooled);
    }
}
