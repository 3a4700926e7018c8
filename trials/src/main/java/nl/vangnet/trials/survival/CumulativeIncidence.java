package nl.vangnet.trials.survival;

import java.util.Arrays;

/**
 * E12: the share that left for one cause by a day, where leaving for another cause makes that impossible: F(t) = Σ S(t_j-) d₁_j / n_j. Its
 * variance is Σ φ S(t_j-)² / n_j² [ d₁_j (1 - (F(t) - F(t_j)) / S(t_j))² + d₂_j ((F(t) - F(t_j)) / S(t_j))² ], with φ = 1 - (d - 1) / (n_j
 * - 1) for ties.
 *
 * <p>Sources: Aalen (1978); Gray (1988). The standard error by influence function is in {@link AalenJohansen}.
 */
public final class CumulativeIncidence {
    private final RiskTable table;
    /** Just before each event time. */
    private final double[] before;
    /** Just after. */
    private final double[] after;

    private final double[] gone;

    /**
     * Estimates the curve of one group.
     *
     * @param time n days
     * @param cause n: 0 when still there
     * @param wanted the cause in question
     */
    public CumulativeIncidence(int[] time, int[] cause, int wanted) {
        int[] twoCauses =
                Arrays.stream(cause).map(c -> c == 0 ? 0 : c == wanted ? 1 : 2).toArray();
        table = RiskTable.of(time, twoCauses, new int[time.length], 1, 2);
        before = new double[table.times.length];
        after = new double[table.times.length];
        gone = new double[table.times.length];
        double there = 1;
        double left = 0;
        for (int t = 0; t < before.length; t++) {
            double n = table.atRisk(t);
            before[t] = there;
            left += there * table.leftFor(1, t) / n;
            there *= (n - table.left(t)) / n;
            after[t] = there;
            gone[t] = left;
        }
    }

    /** F(day), a share. */
    public double at(int day) {
        int steps = table.until(day);
        return steps == 0 ? 0 : gone[steps - 1];
    }

    /** The variance of F(day). */
    public double variance(int day) {
        double until = at(day);
        double variance = 0;
        for (int t = 0; t < table.until(day); t++) {
            double n = table.atRisk(t);
            double ahead = after[t] > 0 ? (until - gone[t]) / after[t] : 0;
            double step = before[t] * before[t] / (n * n);
            variance += step * tied(table.leftFor(1, t), n) * (1 - ahead) * (1 - ahead);
            variance += step * tied(table.leftFor(2, t), n) * ahead * ahead;
        }
        return variance;
    }

    private static double tied(double d, double n) {
        return d > 1 ? d * (1 - (d - 1) / (n - 1)) : d;
    }
}
