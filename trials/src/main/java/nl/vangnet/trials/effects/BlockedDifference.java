package nl.vangnet.trials.effects;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.vangnet.trials.numbers.NotEstimable;
import nl.vangnet.trials.numbers.Sums;
import nl.vangnet.trials.regression.Design;
import nl.vangnet.trials.regression.Errors;
import nl.vangnet.trials.regression.LinearFit;

/**
 * A difference between two arms when blocks (sites, districts) were allocated with ratios of their own: the differences within blocks,
 * weighted by the size of the block (Gerber and Green 2012, ch. 4).
 *
 * @param n people in the two arms
 * @param blocks how many blocks
 * @param estimate Σ (n_b / n) d_b
 * @param se √Σ (n_b / n)² (s²_b1/n_b1 + s²_b0/n_b0)
 * @param df n - 2 blocks
 * @param blockEstimates d_b, by the name of the block
 * @param fixedEffects the coefficient of the arm beside a dummy per block, with HC2
 * @param naive the difference of the means, blocks forgotten
 */
public record BlockedDifference(
        int n,
        int blocks,
        double estimate,
        double se,
        int df,
        Map<String, Double> blockEstimates,
        FixedEffects fixedEffects,
        double naive) {
    /** An estimate with its HC2 standard error. */
    public record FixedEffects(double estimate, double seHC2) {}

    /**
     * The blocked difference.
     *
     * @param treated 1 in the first arm and 0 in the second, for the people in either
     * @param block of each of them, a place in {@code names}
     */
    public static BlockedDifference of(double[] y, int[] treated, int[] block, List<String> names) {
        Map<String, Double> differences = new LinkedHashMap<>();
        double estimate = 0;
        double variance = 0;
        for (int b = 0; b < names.size(); b++) {
            double[] first = outcomes(y, treated, block, b, 1);
            double[] second = outcomes(y, treated, block, b, 0);
            if (first.length + second.length == 0) {
                continue;
            }
            if (first.length < 2 || second.length < 2) {
                throw new NotEstimable("block " + names.get(b) + " has " + first.length + " and " + second.length
                        + " people in the two arms; both need two: join it with another block");
            }
            double share = (double) (first.length + second.length) / y.length;
            double difference = Sums.mean(first) - Sums.mean(second);
            differences.put(names.get(b), difference);
            estimate += share * difference;
            variance += share * share * (Sums.variance(first) / first.length + Sums.variance(second) / second.length);
        }
        LinearFit fit = LinearFit.of(withBlocks(treated, block, names.size()), y);
        int place = fit.place("treated");
        double[][] covariance = fit.covariance(Errors.HC2);
        return new BlockedDifference(
                y.length,
                differences.size(),
                estimate,
                Math.sqrt(variance),
                y.length - 2 * differences.size(),
                differences,
                new FixedEffects(fit.coefficients()[place], Math.sqrt(covariance[place][place])),
                Sums.mean(outcomes(y, treated, 1)) - Sums.mean(outcomes(y, treated, 0)));
    }

    private static Design withBlocks(int[] treated, int[] block, int blocks) {
        Design design = Design.intercept(treated.length).with("treated", i -> treated[i]);
        for (int b = 1; b < blocks; b++) {
            int number = b;
            design = design.with("block " + b, i -> block[i] == number ? 1 : 0);
        }
        return design;
    }

    private static double[] outcomes(double[] y, int[] treated, int wanted) {
        return IntStream.range(0, y.length)
                .filter(i -> treated[i] == wanted)
                .mapToDouble(i -> y[i])
                .toArray();
    }

    private static double[] outcomes(double[] y, int[] treated, int[] block, int wantedBlock, int wanted) {
        return IntStream.range(0, y.length)
                .filter(i -> block[i] == wantedBlock && treated[i] == wanted)
                .mapToDouble(i -> y[i])
                .toArray();
    }
}
