package nl.vangnet.trials.effects;

import java.util.List;
import nl.vangnet.trials.numbers.NotEstimable;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * Two shares compared, p₁ = k₁/n₁ and p₂ = k₂/n₂. Intervals are of 95%, p-values two-sided.
 *
 * @param diff p₁ - p₂
 * @param seUnpooled √(p₁(1-p₁)/n₁ + p₂(1-p₂)/n₂)
 * @param waldLo diff - 1.96 seUnpooled
 * @param waldHi diff + 1.96 seUnpooled
 * @param zPooled diff / √(p(1-p)(1/n₁ + 1/n₂)), p the share of both together
 * @param pPooled of zPooled, normal
 * @param pFisher Fisher's exact test
 * @param newcombeLo hybrid of the two Wilson intervals (Newcombe 1998, method 10)
 * @param newcombeHi its upper end
 * @param wilson1 interval of p₁ (Wilson 1927)
 * @param wilson2 interval of p₂
 * @param oddsRatio (k₁/(n₁-k₁)) / (k₂/(n₂-k₂))
 * @param riskRatio p₁/p₂
 */
public record Proportions(
        int k1,
        int n1,
        int k2,
        int n2,
        double diff,
        double seUnpooled,
        double waldLo,
        double waldHi,
        double zPooled,
        double pPooled,
        double pFisher,
        double newcombeLo,
        double newcombeHi,
        List<Double> wilson1,
        List<Double> wilson2,
        double oddsRatio,
        double riskRatio) {
    private static final double Z = Estimate.NORMAL.inverseSurvivalProbability(0.025);

    /** Compares k1 of n1 with k2 of n2. */
    public static Proportions of(int k1, int n1, int k2, int n2) {
        if (n1 == 0 || n2 == 0) {
            throw new NotEstimable("a share of nobody has no size");
        }
        double p1 = (double) k1 / n1;
        double p2 = (double) k2 / n2;
        double diff = p1 - p2;
        double se = Math.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
        double pooled = (double) (k1 + k2) / (n1 + n2);
        double z = diff / Math.sqrt(pooled * (1 - pooled) * (1.0 / n1 + 1.0 / n2));
        List<Double> wilson1 = wilson(k1, n1);
        List<Double> wilson2 = wilson(k2, n2);
        return new Proportions(
                k1,
                n1,
                k2,
                n2,
                diff,
                se,
                diff - Z * se,
                diff + Z * se,
                z,
                2 * Estimate.NORMAL.survivalProbability(Math.abs(z)),
                fisher(k1, n1, k2, n2),
                diff - Math.hypot(p1 - wilson1.get(0), wilson2.get(1) - p2),
                diff + Math.hypot(wilson1.get(1) - p1, p2 - wilson2.get(0)),
                wilson1,
                wilson2,
                ((double) k1 / (n1 - k1)) / ((double) k2 / (n2 - k2)),
                p1 / p2);
    }

    /** The interval of a share k/n: (p + z²/2n ± z√(p(1-p)/n + z²/4n²)) / (1 + z²/n) (Wilson 1927). */
    public static List<Double> wilson(int k, int n) {
        double p = (double) k / n;
        double middle = 2 * k + Z * Z;
        double half = Z * Math.sqrt(Z * Z + 4 * k * (1 - p));
        return List.of((middle - half) / (2 * (n + Z * Z)), (middle + half) / (2 * (n + Z * Z)));
    }

    /** The two-sided test cannot be done on a table with an empty row or column; such a table says nothing: p = 1. */
    private static double fisher(int k1, int n1, int k2, int n2) {
        if (k1 + k2 == 0 || k1 + k2 == n1 + n2) {
            return 1;
        }
        int[][] table = {{k1, n1 - k1}, {k2, n2 - k2}};
        return FisherExactTest.withDefaults().test(table).getPValue();
    }

    /**
     * Whether shares differ between any of the arms: Pearson's chi-square without correction.
     *
     * @param chi2 Σ(observed - expected)² / expected
     * @param df (rows - 1)(columns - 1)
     * @param p chance of a larger chi2 if they do not
     */
    public record ChiSquare(double chi2, int df, double p) {}

    /** The test on a table of counts: {@code yes[a]} of {@code all[a]} in each arm. */
    public static ChiSquare chiSquare(int[] yes, int[] all) {
        double totalYes = 0;
        double total = 0;
        for (int a = 0; a < all.length; a++) {
            totalYes += yes[a];
            total += all[a];
        }
        if (totalYes == 0 || totalYes == total) {
            throw new NotEstimable("everybody has the same outcome: there is nothing to compare");
        }
        double share = totalYes / total;
        double chi2 = 0;
        for (int a = 0; a < all.length; a++) {
            double expected = all[a] * share;
            chi2 += (yes[a] - expected) * (yes[a] - expected) * (1 / expected + 1 / (all[a] - expected));
        }
        int df = all.length - 1;
        return new ChiSquare(chi2, df, ChiSquaredDistribution.of(df).survivalProbability(chi2));
    }
}
