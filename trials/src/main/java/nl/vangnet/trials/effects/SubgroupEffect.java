package nl.vangnet.trials.effects;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.vangnet.trials.numbers.Sums;

/**
 * A difference between two arms among some of the people.
 *
 * @param n1 people in the first arm
 * @param n0 in the second
 * @param mean1 mean outcome in the first arm
 * @param mean0 in the second
 * @param diff mean1 - mean0
 * @param se √(s₁²/n₁ + s₀²/n₀)
 * @param p two-sided, normal
 */
public record SubgroupEffect(int n1, int n0, double mean1, double mean0, double diff, double se, double p) {
    /**
     * The difference; empty with fewer than two people in an arm, or when nobody differs from anybody.
     *
     * @param included who belongs to the subgroup and has an outcome
     */
    public static Optional<SubgroupEffect> of(int[] arm, double[] y, boolean[] included, Arms.Contrast contrast) {
        double[] first = outcomes(arm, y, included, contrast.first());
        double[] second = outcomes(arm, y, included, contrast.second());
        if (first.length < 2 || second.length < 2) {
            return Optional.empty();
        }
        double variance1 = Sums.variance(first);
        double variance0 = Sums.variance(second);
        if (variance1 + variance0 == 0) {
            return Optional.empty();
        }
        double mean1 = Sums.mean(first);
        double mean0 = Sums.mean(second);
        double se = Math.sqrt(variance1 / first.length + variance0 / second.length);
        Estimate estimate = Estimate.normal(mean1 - mean0, se);
        return Optional.of(
                new SubgroupEffect(first.length, second.length, mean1, mean0, mean1 - mean0, se, estimate.p()));
    }

    private static double[] outcomes(int[] arm, double[] y, boolean[] included, int wanted) {
        return IntStream.range(0, y.length)
                .filter(i -> included[i] && arm[i] == wanted)
                .mapToDouble(i -> y[i])
                .toArray();
    }
}
