package nl.vangnet.trials.survival;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A share of people with its 95% interval of Wilson (1927): (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n). All NaN for a share of
 * nobody.
 *
 * @param count k
 * @param of n
 * @param share p = k / n
 */
public record Share(int count, int of, double share, double low, double high) {
    private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025);

    /** The share k / n. */
    public static Share of(int count, int of) {
        double n = of;
        double p = count / n;
        double centre = p + Z * Z / (2 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        return new Share(count, of, p, (centre - half) / scale, (centre + half) / scale);
    }
}
