package nl.vangnet.trials.effects;

import java.util.Arrays;
import java.util.Map;
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
            double[] values = new double
                    [(int) Arrays.stream(arm).filter(other -> other == wanted).count()];
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
}
