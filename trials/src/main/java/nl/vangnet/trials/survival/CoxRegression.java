package nl.vangnet.trials.survival;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.vangnet.trials.numbers.Matrices;
import nl.vangnet.trials.numbers.NotEstimable;

/**
 * E12: proportional hazards, h(t | x) = h₀(t) exp(x'β), by partial likelihood with Efron's treatment of ties: of d who leave at one time,
 * term f = 0, 1/d, ..., (d - 1)/d sees the risk set less the share f of those who leave. Newton's method from β = 0.
 *
 * <p>The robust covariance is Σ_g (Σ_{i in g} D_i)(…)' with D_i = V L_i, V the inverse information and L_i the score residual of person i.
 *
 * <p>Sources: Cox (1972); Efron (1977); Lin and Wei (1989).
 */
public final class CoxRegression {
    private static final int MOST_STEPS = 50;
    private static final double CONVERGED = 1e-11;

    private CoxRegression() {}

    /**
     * A fitted model.
     *
     * @param coefficients log hazard ratios
     * @param se from the inverse information
     * @param clusterSe robust, summed within clusters
     * @param logLikelihood partial, at the coefficients
     */
    public record Fit(List<Double> coefficients, List<Double> se, List<Double> clusterSe, double logLikelihood) {}

    /**
     * Fits the model.
     *
     * @param time n days
     * @param cause n: 0 when still there, above 0 when left
     * @param x n rows of k covariates, without a constant
     * @param cluster n places of clusters, from 0; each person its own place for the robust error of Lin and Wei
     * @throws NotEstimable when a covariate separates who leaves from who stays, or follows from the others
     */
    public static Fit efron(int[] time, int[] cause, double[][] x, int[] cluster) {
        int[] rising = IntStream.range(0, time.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> time[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] beta = new double[x[0].length];
        PartialLikelihood at = new PartialLikelihood(time, cause, x, rising, beta);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = Matrices.solve(at.information, at.score);
            double[] next = plus(beta, move);
            PartialLikelihood there = new PartialLikelihood(time, cause, x, rising, next);
            while (there.logLikelihood < at.logLikelihood - CONVERGED * Math.abs(at.logLikelihood)) {
                move = Arrays.stream(move).map(m -> m / 2).toArray();
                next = plus(beta, move);
                there = new PartialLikelihood(time, cause, x, rising, next);
            }
            boolean still = Arrays.stream(move).allMatch(m -> Math.abs(m) < CONVERGED);
            beta = next;
            at = there;
            if (still) {
                return fit(at, beta, cluster);
            }
        }
        throw new NotEstimable("The Cox model does not converge: some covariate tells exactly who leaves,"
                + " or in some arm nobody left. Leave that covariate or arm out.");
    }

    private static Fit fit(PartialLikelihood at, double[] beta, int[] cluster) {
        int k = beta.length;
        double[][] inverse = new double[k][];
        for (int j = 0; j < k; j++) {
            double[] unit = new double[k];
            unit[j] = 1;
            inverse[j] = Matrices.solve(at.information, unit);
        }
        double[][] residuals = at.scoreResiduals();
        double[][] sums = new double[Arrays.stream(cluster).max().orElse(0) + 1][k];
        for (int i = 0; i < residuals.length; i++) {
            for (int j = 0; j < k; j++) {
                sums[cluster[i]][j] += residuals[i][j];
            }
        }
        double[][] robust = new double[k][k];
        for (double[] sum : sums) {
            Matrices.addOuter(robust, Matrices.multiply(inverse, sum), 1);
        }
        return new Fit(
                Arrays.stream(beta).boxed().toList(),
                rootOfDiagonal(inverse),
                rootOfDiagonal(robust),
                at.logLikelihood);
    }

    private static List<Double> rootOfDiagonal(double[][] a) {
        return IntStream.range(0, a.length).mapToObj(j -> Math.sqrt(a[j][j])).toList();
    }

    private static double[] plus(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(j -> one[j] + other[j])
                .toArray();
    }
}
