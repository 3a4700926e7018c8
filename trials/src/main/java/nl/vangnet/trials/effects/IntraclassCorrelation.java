package nl.vangnet.trials.effects;

import nl.vangnet.trials.numbers.NotEstimable;
import nl.vangnet.trials.numbers.Sums;

/**
 * How much people of one group (a case manager, say) resemble each other, by analysis of variance (Donner and Koval 1980).
 *
 * @param groups G
 * @param n people
 * @param n0 (n - Σm²/n) / (G - 1), m the sizes of the groups
 * @param msb mean square between, Σm(ȳ_g - ȳ)² / (G - 1)
 * @param msw mean square within, Σ(y - ȳ_g)² / (n - G)
 * @param icc (msb - msw) / (msb + (n0 - 1)msw); can be below zero
 * @param designEffect 1 + (n/G - 1) max(0, icc)
 */
public record IntraclassCorrelation(
        int groups, int n, double n0, double msb, double msw, double icc, double designEffect) {
    /** Of the outcomes y of people in groups numbered from 0. */
    public static IntraclassCorrelation of(double[] y, int[] group, int groups) {
        int n = y.length;
        if (groups < 2 || n <= groups) {
            throw new NotEstimable(
                    n + " people in " + groups + " groups: at least two groups, and one of two people, are needed");
        }
        double[] size = new double[groups];
        double[] mean = new double[groups];
        for (int i = 0; i < n; i++) {
            size[group[i]]++;
            mean[group[i]] += y[i];
        }
        double overall = Sums.mean(y);
        double between = 0;
        double squares = 0;
        for (int g = 0; g < groups; g++) {
            mean[g] /= size[g];
            between += size[g] * (mean[g] - overall) * (mean[g] - overall);
            squares += size[g] * size[g];
        }
        double within = 0;
        for (int i = 0; i < n; i++) {
            within += (y[i] - mean[group[i]]) * (y[i] - mean[group[i]]);
        }
        double n0 = (n - squares / n) / (groups - 1);
        double msb = between / (groups - 1);
        double msw = within / (n - groups);
        double icc = (msb - msw) / (msb + (n0 - 1) * msw);
        double designEffect = 1 + ((double) n / groups - 1) * Math.max(0, icc);
        return new IntraclassCorrelation(groups, n, n0, msb, msw, icc, designEffect);
    }
}
