package nl.vangnet.trials.assignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * E11: p-values adjusted for testing m hypotheses. {@code p} has m values in any order; so has the answer. The first three and {@link
 * #stepDownMaxT} keep the chance of even one false finding below α, the last two the expected share of false ones among the findings.
 */
public final class Multiplicity {
    private Multiplicity() {}

    /** min(1, m p). */
    public static double[] bonferroni(double[] p) {
        return Arrays.stream(p).map(x -> Math.min(1, p.length * x)).toArray();
    }

    /** Step down: max over the i smallest of min(1, (m - i + 1) p_(i)). Source: Holm (1979). */
    public static double[] holm(double[] p) {
        Integer[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double worst = 0;
        for (int i = 0; i < p.length; i++) {
            worst = Math.max(worst, Math.min(1, (p.length - i) * p[order[i]]));
            adjusted[order[i]] = worst;
        }
        return adjusted;
    }

    /** Step up: min over the larger ones of (m - i + 1) p_(i). Source: Hochberg (1988); for independent or positively related tests. */
    public static double[] hochberg(double[] p) {
        return stepUp(p, rank -> p.length - rank + 1.0);
    }

    /** Step up: min over the larger ones of p_(i) m / i. Source: Benjamini and Hochberg (1995). */
    public static double[] benjaminiHochberg(double[] p) {
        return stepUp(p, rank -> (double) p.length / rank);
    }

    /** As before times Σ 1/i, for any dependence. Source: Benjamini and Yekutieli (2001). */
    public static double[] benjaminiYekutieli(double[] p) {
        double harmonic =
                IntStream.rangeClosed(1, p.length).mapToDouble(i -> 1.0 / i).sum();
        return stepUp(p, rank -> harmonic * p.length / rank);
    }

    /**
     * Step-down max-T of Westfall and Young (1993): the hypotheses in order of falling |t|; each is held against the largest |t| that a
     * draw gives among itself and those after it; p = (1 + #{max ≥ |t|}) / (R + 1), never below that of the hypothesis before.
     *
     * @param observed m statistics
     * @param drawn m rows of R statistics
     */
    public static double[] stepDownMaxT(double[] observed, double[][] drawn) {
        Integer[] order =
                ascending(Arrays.stream(observed).map(t -> -Math.abs(t)).toArray());
        int draws = drawn[0].length;
        double[] adjusted = new double[observed.length];
        double[] largest = new double[draws];
        for (int j = order.length - 1; j >= 0; j--) {
            for (int d = 0; d < draws; d++) {
                largest[d] = Math.max(largest[d], Math.abs(drawn[order[j]][d]));
            }
            adjusted[order[j]] =
                    RandomisationInference.pValue(RandomisationInference.atLeast(observed[order[j]], largest), draws);
        }
        for (int j = 1; j < order.length; j++) {
            adjusted[order[j]] = Math.max(adjusted[order[j]], adjusted[order[j - 1]]);
        }
        return adjusted;
    }

    private static double[] stepUp(double[] p, IntToDoubleFunction factorOfRank) {
        Integer[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double best = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            best = Math.min(best, factorOfRank.applyAsDouble(rank) * p[order[rank - 1]]);
            adjusted[order[rank - 1]] = best;
        }
        return adjusted;
    }

    private static Integer[] ascending(double[] x) {
        return IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x[i]))
                .toArray(Integer[]::new);
    }
}
