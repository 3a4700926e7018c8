package nl.vangnet.trials.assignment;

/**
 * Difference in mean outcome between two arms, weighted over blocks that each had their own allocation ratio (E24): Σ w_b (ȳ_b1 - ȳ_b0)
 * with w_b = n_b / Σ n_b, n_b the people of both arms in block b; variance Σ w_b² (s²_b1 / n_b1 + s²_b0 / n_b0). With one block this is the
 * difference in means and the variance of Welch. Source: Gerber and Green, Field Experiments (2012), ch. 3 and 4.
 *
 * @param difference in the unit of the outcome; NaN when an arm has nobody in a block
 * @param se standard error; NaN when an arm has one person in a block
 */
public record ArmDifference(double difference, double se) {
    /**
     * Measures it.
     *
     * @param outcome n values; NaN where not observed
     * @param arm n arms
     * @param block n places 0..blocks-1; all 0 when one ratio holds for everybody
     */
    public static ArmDifference of(double[] outcome, int[] arm, int treated, int control, int[] block, int blocks) {
        Groups groups = new Groups(outcome, arm, treated, control, block, blocks);
        double difference = 0;
        double variance = 0;
        for (int b = 0; b < blocks; b++) {
            int one = 2 * b;
            int zero = one + 1;
            if (groups.n[one] + groups.n[zero] == 0) {
                continue;
            }
            double weight = (double) (groups.n[one] + groups.n[zero]) / groups.total;
            difference += weight * (groups.mean[one] - groups.mean[zero]);
            variance += weight * weight * (groups.meanVariance(one) + groups.meanVariance(zero));
        }
        return groups.total == 0
                ? new ArmDifference(Double.NaN, Double.NaN)
                : new ArmDifference(difference, Math.sqrt(variance));
    }

    /** The t statistic; 0 where there is neither difference nor spread. */
    public double t() {
        return difference == 0 ? 0 : difference / se;
    }

    /** Two groups in each block: the treated at place 2b, the control arm behind it. */
    private static final class Groups {
        private final int[] n;
        private final double[] mean;
        private final double[] squares;
        private int total;

        private Groups(double[] outcome, int[] arm, int treated, int control, int[] block, int blocks) {
            n = new int[2 * blocks];
            mean = new double[2 * blocks];
            squares = new double[2 * blocks];
            for (int i = 0; i < outcome.length; i++) {
                if ((arm[i] == treated || arm[i] == control) && !Double.isNaN(outcome[i])) {
                    int group = 2 * block[i] + (arm[i] == treated ? 0 : 1);
                    n[group]++;
                    mean[group] += outcome[i];
                    total++;
                }
            }
            for (int group = 0; group < n.length; group++) {
                mean[group] /= n[group];
            }
            for (int i = 0; i < outcome.length; i++) {
                if ((arm[i] == treated || arm[i] == control) && !Double.isNaN(outcome[i])) {
                    int group = 2 * block[i] + (arm[i] == treated ? 0 : 1);
                    double away = outcome[i] - mean[group];
                    squares[group] += away * away;
                }
            }
        }

        private double meanVariance(int group) {
            return squares[group] / (n[group] - 1) / n[group];
        }
    }
}
