package nl.vangnet.trials.regression;

import java.util.Arrays;
import nl.vangnet.trials.numbers.Matrices;
import nl.vangnet.trials.numbers.NotEstimable;
import nl.vangnet.trials.numbers.Sums;

/**
 * Logistic regression by maximum likelihood: P(y = 1) = 1 / (1 + exp(-x'b)), by Newton's method as weighted least squares (McCullagh and
 * Nelder 1989, 2.5). Standard errors are taken at the converged coefficients.
 */
public final class LogitFit {
    private static final int STEPS = 60;
    /** Beyond this chance somebody's outcome is certain to all digits that matter, and coefficients run away. */
    private static final double CERTAIN = 1e-10;
    /** Newton's error is squared in a step: after a change of η this small, the next would be below rounding. */
    private static final double SETTLED = 1e-9;

    private final LinearFit last;
    private final double[] coefficients;
    private final double[] probabilities;
    private final double[] y;
    private final double logLikelihood;

    private LogitFit(LinearFit last, double[] coefficients, double[] probabilities, double[] y) {
        this.last = last;
        this.coefficients = coefficients;
        this.probabilities = probabilities;
        this.y = y;
        this.logLikelihood = logLikelihood(y, probabilities);
    }

    /**
     * Fits the outcomes y, each 0 or 1.
     *
     * @throws NotEstimable when a combination of columns tells everybody or some people apart exactly
     */
    public static LogitFit of(Design design, double[] y) {
        double[] probabilities = new double[y.length];
        Arrays.fill(probabilities, 0.5);
        double[] eta = new double[y.length];
        for (int step = 0; step < STEPS; step++) {
            LinearFit newton = step(design, y, eta, probabilities);
            double[] b = newton.coefficients();
            double change = 0;
            for (int i = 0; i < y.length; i++) {
                double next = newton.design().predict(i, b);
                change = Math.max(change, Math.abs(next - eta[i]));
                eta[i] = next;
                probabilities[i] = 1 / (1 + Math.exp(-next));
                if (probabilities[i] * (1 - probabilities[i]) < CERTAIN) {
                    throw separated(newton.design(), b);
                }
            }
            if (change < SETTLED) {
                return new LogitFit(step(design, y, eta, probabilities), b, probabilities, y);
            }
        }
        throw new NotEstimable("the logistic regression did not settle in " + STEPS + " steps");
    }

    /** One Newton step: weighted least squares of z = η + (y - p) / p(1 - p), with weights p(1 - p). */
    private static LinearFit step(Design design, double[] y, double[] eta, double[] p) {
        double[] z = new double[y.length];
        double[] w = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            w[i] = p[i] * (1 - p[i]);
            z[i] = eta[i] + (y[i] - p[i]) / w[i];
        }
        return LinearFit.of(design, z, w);
    }

    /** Names the column that moves η most: that of the largest |b| times its standard deviation. */
    private static NotEstimable separated(Design design, double[] b) {
        double[] sums = new double[b.length];
        double[] squares = new double[b.length];
        double[] x = new double[b.length];
        for (int i = 0; i < design.rows(); i++) {
            design.row(i, x);
            for (int j = 0; j < b.length; j++) {
                sums[j] += x[j];
                squares[j] += x[j] * x[j];
            }
        }
        int worst = 0;
        double most = 0;
        for (int j = 0; j < b.length; j++) {
            double variance = squares[j] / design.rows() - Math.pow(sums[j] / design.rows(), 2);
            double moves = b[j] * b[j] * variance;
            if (moves > most) {
                most = moves;
                worst = j;
            }
        }
        return new NotEstimable(
                "perfect separation: " + design.names().get(worst)
                        + " (perhaps with others) tells for certain who has the outcome; leave that column out or join its categories");
    }

    private static double logLikelihood(double[] y, double[] p) {
        double[] terms = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            terms[i] = y[i] == 1 ? Math.log(p[i]) : Math.log1p(-p[i]);
        }
        return Sums.sum(terms);
    }

    /** The columns that were kept. */
    public Design design() {
        return last.design();
    }

    /** b, in the order of the columns of the design. */
    public double[] coefficients() {
        return coefficients.clone();
    }

    /** P(y = 1) of person i. */
    public double probability(int i) {
        return probabilities[i];
    }

    /** Σ y log p + (1 - y) log(1 - p); the deviance is minus twice this. */
    public double logLikelihood() {
        return logLikelihood;
    }

    /** The inverse information (X' diag(p(1 - p)) X)⁻¹, k × k: the covariance of b if the model holds. */
    public double[][] inverseInformation() {
        return last.inverse();
    }

    /**
     * A covariance that holds when the model does not: I⁻¹ X' diag(ω) X I⁻¹, with u = y - p in the place of the residual and h = p(1 - p)
     * x'I⁻¹x (White 1982; MacKinnon and White 1985 for HC1 to HC3).
     */
    public double[][] covariance(Errors errors) {
        if (errors == Errors.CLASSICAL) {
            return inverseInformation();
        }
        int k = coefficients.length;
        double[][] middle = new double[k][k];
        double[] x = new double[k];
        for (int i = 0; i < y.length; i++) {
            design().row(i, x);
            Matrices.addOuter(middle, x, errors.variance(y[i] - probabilities[i], last.leverage(i), y.length, k));
        }
        double[][] inverse = inverseInformation();
        return Matrices.multiply(Matrices.multiply(inverse, middle), inverse);
    }
}
