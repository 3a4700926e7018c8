package nl.vangnet.trials.assignment;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.vangnet.trials.numbers.Matrices;

/**
 * The omnibus test of baseline balance (E01, E10): D = Σ over arms of d'S⁻¹d, with d the difference of covariate means with the control arm
 * and S the pooled covariance within arms, Σ_a (n_a - 1) S_a / (n - arms). Its p comes from the draws: p = (1 + #{D_d ≥ D}) / (R + 1). One
 * test for all covariates, because p-values per covariate find a "difference" somewhere by chance. Source: Hansen and Bowers (2008).
 *
 * @param statistic D
 * @param countAtLeast draws with a D at least as large
 */
public record BalanceTest(double statistic, int countAtLeast, double p) {
    /**
     * Tests the balance of an assignment.
     *
     * @param x n rows of k covariates
     * @param observed n arms, 0..arms-1
     * @param draws R rows of n arms
     * @throws nl.vangnet.trials.numbers.NotEstimable when covariates determine each other
     */
    public static BalanceTest of(double[][] x, int[] observed, int arms, int control, int[][] draws) {
        Covariates covariates = new Covariates(x);
        double statistic = covariates.distance(observed, arms, control);
        int count = Math.toIntExact(Arrays.stream(draws)
                .parallel()
                .mapToDouble(draw -> covariates.distance(draw, arms, control))
                .filter(distance -> !(distance < statistic - RandomisationInference.TIE))
                .count());
        return new BalanceTest(statistic, count, RandomisationInference.pValue(count, draws.length));
    }

    /** Centred covariates with their total sums of squares and products T: within arms it is T - Σ n_a m_a m_a', cheap for each draw. */
    private static final class Covariates {
        private final int k;
        private final double[][] centred;
        private final double[][] total;

        private Covariates(double[][] x) {
            k = x[0].length;
            double[] mean = IntStream.range(0, k)
                    .mapToDouble(j -> Arrays.stream(x)
                            .mapToDouble(row -> row[j])
                            .average()
                            .orElseThrow())
                    .toArray();
            centred = Arrays.stream(x)
                    .map(row -> IntStream.range(0, k)
                            .mapToDouble(j -> row[j] - mean[j])
                            .toArray())
                    .toArray(double[][]::new);
            total = new double[k][k];
            for (double[] row : centred) {
                Matrices.addOuter(total, row, 1);
            }
        }

        private double distance(int[] arm, int arms, int control) {
            int[] n = new int[arms];
            double[][] mean = new double[arms][k];
            for (int i = 0; i < arm.length; i++) {
                n[arm[i]]++;
                for (int j = 0; j < k; j++) {
                    mean[arm[i]][j] += centred[i][j];
                }
            }
            double[][] within = Arrays.stream(total).map(double[]::clone).toArray(double[][]::new);
            for (int a = 0; a < arms; a++) {
                for (int j = 0; j < k; j++) {
                    mean[a][j] /= n[a];
                }
                Matrices.addOuter(within, mean[a], -n[a]);
            }
            double distance = 0;
            for (int a = 0; a < arms; a++) {
                if (a != control) {
                    double[] difference = minus(mean[a], mean[control]);
                    distance += Matrices.dot(difference, Matrices.solve(within, difference)) * (arm.length - arms);
                }
            }
            return distance;
        }

        private static double[] minus(double[] one, double[] other) {
            return IntStream.range(0, one.length)
                    .mapToDouble(j -> one[j] - other[j])
                    .toArray();
        }
    }
}
