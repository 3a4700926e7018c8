package nl.vangnet.trials.effects;

import java.util.Arrays;
import java.util.Map;
import nl.vangnet.trials.numbers.Matrices;
import nl.vangnet.trials.numbers.Sums;

/**
 * How alike the arms were in one covariate at the start.
 *
 * @param mean per arm
 * @param sd sample standard deviation per arm
 * @param smd per contrast: difference of means / √((s₁² + s₀²) / 2) (Rosenbaum and Rubin 1985)
 */
public record Balance(Map<String, Double> mean, Map<String, Double> sd, Map<String, Double> smd) {
    /** The balance of the covariate {@code x}. */
    public static Balance of(Arms arms, int[] arm, double[] x) {
        double[] mean = new double[arms.size()];
        double[] variance = new double[arms.size()];
        for (int a = 0; a < arms.size(); a++) {
            int wanted = a;
            double[] values = new double[(int) Arrays.stream(arm).filter(other -> other == wanted).count()];
            int filled = 0;
            for (int i = 0; i < arm.length; i++) {
                if (arm[i] == a) {
                    values[filled++] = x[i];
                }
            }
            mean[a] = Sums.mean(values);
            variance[a] = Sums.variance(values);
        }
        return new Balance(
                arms.perArm(a -> mean[a]),
                arms.perArm(a -> Math.sqrt(variance[a])),
                arms.perContrast(contrast -> (mean[contrast.first()] - mean[contrast.second()])
                        / Math.sqrt((variance[contrast.first()] + variance[contrast.second()]) / 2)));
    }

    /**
     * One distance for all covariates together, to be compared with the same of re-drawn assignments (Hansen and Bowers 2008; Morgan and
     * Rubin 2012): D = Σ over arms of d'S⁻¹d, d the difference of the means with the control, S the pooled covariance within arms.
     */
    public static final class Distance {
        private final Arms arms;
        private final double[][] x;
        private final double[][] total;

        /** Keeps the covariates, standardised, and their sums of products. */
        public Distance(Arms arms, Covariates covariates) {
            this.arms = arms;
            this.x = Matrices.transpose(covariates.standardised().columns());
            this.total = new double[x[0].length][x[0].length];
            for (double[] row : x) {
                Matrices.addOuter(total, row, 1);
            }
        }

        /** D if people had been in these arms. */
        public double of(int[] arm) {
            int k = total.length;
            double[][] mean = new double[arms.size()][k];
            int[] size = new int[arms.size()];
            for (int i = 0; i < arm.length; i++) {
                size[arm[i]]++;
                double[] sum = mean[arm[i]];
                for (int v = 0; v < k; v++) {
                    sum[v] += x[i][v];
                }
            }
            double[][] within = new double[k][];
            for (int v = 0; v < k; v++) {
                within[v] = total[v].clone();
            }
            for (int a = 0; a < arms.size(); a++) {
                for (int v = 0; v < k; v++) {
                    mean[a][v] /= size[a];
                }
                Matrices.addOuter(within, mean[a], -size[a]);
            }
            double distance = 0;
            for (int a : arms.treatments()) {
                double[] d = new double[k];
                for (int v = 0; v < k; v++) {
                    d[v] = mean[a][v] - mean[arms.control()][v];
                }
                distance += Matrices.dot(d, Matrices.solve(within, d)) * (arm.length - arms.size());
            }
            return distance;
        }
    }
}
