package nl.vangnet.trials.survival;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.vangnet.trials.numbers.Matrices;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * E12: do groups leave at the same rate? At each event time, of the d who leave, d n_g / n are expected in group g; with O - E summed over
 * times (and strata), χ² = (O - E)'V⁻¹(O - E), V_gh = Σ d (n - d) / (n - 1) · n_g / n (1[g = h] - n_h / n), without the last group.
 *
 * <p>Sources: Mantel (1966); Peto and Peto (1972).
 *
 * @param df groups - 1
 * @param observed events per group
 * @param expected events per group, were the rates equal
 */
public record LogRank(double chiSquared, int df, double p, List<Double> observed, List<Double> expected) {
    /**
     * Tests it.
     *
     * @param time n days
     * @param cause n: 0 when still there, above 0 when left
     * @param group n, 0..groups-1
     * @param stratum n; people are compared within their stratum only. All 0 for no strata
     * @throws nl.vangnet.trials.numbers.NotEstimable when a group has nobody at risk
     */
    public static LogRank test(int[] time, int[] cause, int[] group, int groups, int[] stratum) {
        double[] observed = new double[groups];
        double[] expected = new double[groups];
        double[][] covariance = new double[groups][groups];
        int[] event = Arrays.stream(cause).map(c -> Math.min(c, 1)).toArray();
        for (int s : Arrays.stream(stratum).distinct().toArray()) {
            RiskTable table = RiskTable.of(
                    Subset.of(time, stratum, s), Subset.of(event, stratum, s), Subset.of(group, stratum, s), groups, 1);
            for (int t = 0; t < table.times.length; t++) {
                addTime(table, t, observed, expected, covariance);
            }
        }
        int df = groups - 1;
        double[] excess = IntStream.range(0, df)
                .mapToDouble(g -> observed[g] - expected[g])
                .toArray();
        int[] firstGroups = IntStream.range(0, df).toArray();
        double chiSquared = Matrices.dot(excess, Matrices.solve(Matrices.part(covariance, firstGroups), excess));
        return new LogRank(
                chiSquared,
                df,
                ChiSquaredDistribution.of(df).survivalProbability(chiSquared),
                Arrays.stream(observed).boxed().toList(),
                Arrays.stream(expected).boxed().toList());
    }

    private static void addTime(RiskTable table, int t, double[] observed, double[] expected, double[][] covariance) {
        double n = table.atRisk(t);
        double d = table.left(t);
        double spread = n > 1 ? d * (n - d) / (n - 1) : 0;
        for (int g = 0; g < observed.length; g++) {
            double share = table.atRisk[g][t] / n;
            observed[g] += table.left(g, t);
            expected[g] += d * share;
            covariance[g][g] += spread * share;
            for (int h = 0; h < observed.length; h++) {
                covariance[g][h] -= spread * share * table.atRisk[h][t] / n;
            }
        }
    }
}
