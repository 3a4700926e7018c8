package nl.vangnet.trials.effects;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * An estimate and its uncertainty, in the units of the outcome.
 *
 * @param se standard error
 * @param stat estimate / se
 * @param p two-sided p-value of no effect
 * @param lo lower end of the 95% interval
 * @param hi its upper end
 */
public record Estimate(double estimate, double se, double stat, double p, double lo, double hi) {
    /** The standard normal distribution. */
    public static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private static final double TAIL = 0.025;

    /** With Student's t of {@code df} degrees of freedom. */
    public static Estimate student(double estimate, double se, double df) {
        return of(estimate, se, TDistribution.of(df));
    }

    /** With the normal distribution. */
    public static Estimate normal(double estimate, double se) {
        return of(estimate, se, NORMAL);
    }

    private static Estimate of(double estimate, double se, ContinuousDistribution distribution) {
        double stat = estimate / se;
        double p = 2 * distribution.survivalProbability(Math.abs(stat));
        double half = distribution.inverseSurvivalProbability(TAIL) * se;
        return new Estimate(estimate, se, stat, p, estimate - half, estimate + half);
    }
}
