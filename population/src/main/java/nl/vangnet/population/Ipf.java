package nl.vangnet.population;

/** Iterative proportional fitting: scales weights until they meet every one-way margin, and keeps their association otherwise. */
final class Ipf {
    private static final double CLOSE_ENOUGH = 1e-10;
    private static final int MOST_ROUNDS = 200;

    private Ipf() {}

    /**
     * Scales {@code weights} in place so that they add up to 1 and meet every margin.
     *
     * @param category per variable, the category of every cell
     * @param margins per variable, the share of every category; each row is normalised first
     * @throws IllegalStateException when the margins cannot be met, for instance because all cells of a category weigh nothing
     */
    static void fit(double[] weights, int[][] category, double[][] margins) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double error = 0;
            for (int variable = 0; variable < margins.length; variable++) {
                error = Math.max(error, scale(weights, category[variable], margins[variable]));
            }
            if (error < CLOSE_ENOUGH) {
                return;
            }
        }
        throw new IllegalStateException(
                "The margins contradict each other or an empty cell: no fit in " + MOST_ROUNDS + " rounds");
    }

    private static double scale(double[] weights, int[] category, double[] margin) {
        double[] now = new double[margin.length];
        double all = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            now[category[cell]] += weights[cell];
        }
        for (double share : margin) {
            all += share;
        }
        double error = 0;
        double[] factor = new double[margin.length];
        for (int i = 0; i < margin.length; i++) {
            double target = margin[i] / all;
            error = Math.max(error, Math.abs(now[i] - target));
            factor[i] = now[i] == 0 ? 0 : target / now[i];
        }
        for (int cell = 0; cell < weights.length; cell++) {
            weights[cell] *= factor[category[cell]];
        }
        return error;
    }
}
