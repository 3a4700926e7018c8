package nl.vangnet.trials.design;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * E14: what a trial of a given size can find. α is two-sided; for m contrasts that must all hold give α / m. Shares and powers lie between
 * 0 and 1, n is the number of people with an outcome per arm, so after attrition.
 *
 * <p>Sources: Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions (2003), ch. 4; Bloom (1995) for the detectable
 * difference in means; Donner and Klar (2000) for the design effect.
 */
public final class Power {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    /** The smallest difference that is looked for. */
    private static final double LEAST = 1e-6;

    private Power() {}

    /**
     * The chance of a significant difference between two shares, unpooled: Φ(|p₁ - p₀| / σ - z) + Φ(-|p₁ - p₀| / σ - z), σ² = p₁(1 - p₁)/n₁
     * + p₀(1 - p₀)/n₀, z = z_{1-α/2}.
     */
    public static double ofShares(double p1, double p0, double n1, double n0, double alpha) {
        double away = Math.abs(p1 - p0) / Math.sqrt(variance(p1) / n1 + variance(p0) / n0);
        double z = NORMAL.inverseSurvivalProbability(alpha / 2);
        return NORMAL.survivalProbability(z - away) + NORMAL.survivalProbability(z + away);
    }

    /**
     * The smallest rise of a share that is found with the given power.
     *
     * @param p0 share without the measure
     * @return difference of shares above 0; NaN when even the largest is not found
     */
    public static double detectableRise(double p0, double n1, double n0, double alpha, double power) {
        return Root.between(LEAST, 1 - p0 - LEAST, d -> ofShares(p0 + d, p0, n1, n0, alpha) - power);
    }

    /** The smallest fall of a share that is found with the given power, as a difference above 0; NaN when even the largest is not found. */
    public static double detectableFall(double p0, double n1, double n0, double alpha, double power) {
        return Root.between(LEAST, p0 - LEAST, d -> ofShares(p0 - d, p0, n1, n0, alpha) - power);
    }

    /** People per arm to find p₁ against p₀: (z_{1-α/2} + z_{power})² (p₁(1 - p₁) + p₀(1 - p₀)) / (p₁ - p₀)². Round up. */
    public static double peoplePerArm(double p1, double p0, double alpha, double power) {
        double z = bothQuantiles(alpha, power);
        return z * z * (variance(p1) + variance(p0)) / ((p1 - p0) * (p1 - p0));
    }

    /**
     * The smallest difference in means that is found: (z_{1-α/2} + z_{power}) sd √((1 - R²) deff (1/n₁ + 1/n₀)).
     *
     * @param sd standard deviation of the outcome, in its own unit
     * @param r2 share of its variance that covariates explain
     * @param designEffect see {@link #designEffect}
     * @return in the unit of the outcome
     */
    public static double detectableDifference(
            double sd, double n1, double n0, double alpha, double power, double r2, double designEffect) {
        return bothQuantiles(alpha, power) * sd * Math.sqrt((1 - r2) * designEffect * (1 / n1 + 1 / n0));
    }

    /**
     * How much clusters enlarge the variance: 1 + (m - 1) ICC.
     *
     * @param size m, mean people per cluster, such as clients of a case manager
     * @param icc share of the variance that lies between clusters
     */
    public static double designEffect(double size, double icc) {
        return 1 + (size - 1) * icc;
    }

    /** People to assign so that n have an outcome when a share drops out: n / (1 - share). Round up. */
    public static double beforeAttrition(double n, double dropOut) {
        return n / (1 - dropOut);
    }

    private static double bothQuantiles(double alpha, double power) {
        return NORMAL.inverseSurvivalProbability(alpha / 2) + NORMAL.inverseCumulativeProbability(power);
    }

    private static double variance(double p) {
        return p * (1 - p);
    }
}
