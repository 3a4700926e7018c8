package nl.vangnet.trials.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.vangnet.trials.numbers.Matrices;
import nl.vangnet.trials.numbers.NotEstimable;
import nl.vangnet.trials.numbers.Sums;
import nl.vangnet.trials.numbers.TriangularFactor;

/**
 * Weighted least squares: b = (X'WX)⁻¹X'Wy, by QR. Columns that depend on those before them are left out and named. Memory is a few
 * numbers per person and k² for the matrices.
 */
public final class LinearFit {
    private final Design design;
    private final List<String> dropped;
    private final double[][] upper;
    private final double[] coefficients;
    private final double[] weights;
    private final double[] residuals;
    private final double[] leverages;

    private LinearFit(Design full, double[] y, double[] weights) {
        if (y.length != full.rows() || weights.length != full.rows()) {
            throw new IllegalArgumentException(
                    full.rows() + " rows, but " + y.length + " outcomes and " + weights.length + " weights");
        }
        double[][] factor = factor(full, weights, y);
        boolean[] kept = TriangularFactor.independent(corner(factor));
        this.design = full.only(kept);
        this.dropped = new ArrayList<>(full.names());
        this.dropped.removeAll(design.names());
        if (design.rows() <= design.columns()) {
            throw new NotEstimable(design.rows() + " people cannot carry a regression with " + design.columns()
                    + " coefficients: leave out covariates or take more people");
        }
        if (!dropped.isEmpty()) {
            factor = factor(design, weights, y);
        }
        int k = design.columns();
        this.upper = corner(factor);
        double[] projected = new double[k];
        for (int i = 0; i < k; i++) {
            projected[i] = factor[i][k];
        }
        this.coefficients = TriangularFactor.solve(upper, projected);
        this.weights = weights;
        this.residuals = new double[y.length];
        this.leverages = new double[y.length];
        double[] x = new double[k];
        for (int i = 0; i < y.length; i++) {
            design.row(i, x);
            residuals[i] = y[i] - Matrices.dot(coefficients, x);
            double[] q = TriangularFactor.solveTransposed(upper, x);
            leverages[i] = weights[i] * Matrices.dot(q, q);
        }
    }

    /** Fits y on the columns of the design, everybody counting once. */
    public static LinearFit of(Design design, double[] y) {
        double[] ones = new double[y.length];
        Arrays.fill(ones, 1);
        return new LinearFit(design, y, ones);
    }

    /** Fits with weights w ≥ 0. */
    public static LinearFit of(Design design, double[] y, double[] w) {
        return new LinearFit(design, y, w);
    }

    /** R of √W (X, y). */
    private static double[][] factor(Design design, double[] weights, double[] y) {
        int k = design.columns();
        TriangularFactor factor = new TriangularFactor(k + 1);
        double[] row = new double[k + 1];
        for (int i = 0; i < design.rows(); i++) {
            design.row(i, row);
            row[k] = y[i];
            factor.add(row, Math.sqrt(weights[i]));
        }
        return factor.upper();
    }

    /** Without the last row and column, those of y. */
    private static double[][] corner(double[][] factor) {
        double[][] corner = new double[factor.length - 1][];
        for (int i = 0; i < corner.length; i++) {
            corner[i] = Arrays.copyOf(factor[i], corner.length);
        }
        return corner;
    }

    /** The columns that were kept. */
    public Design design() {
        return design;
    }

    /** Columns left out because they depend on those before them. */
    public List<String> dropped() {
        return List.copyOf(dropped);
    }

    /** b, in the order of the columns of the design. */
    public double[] coefficients() {
        return coefficients.clone();
    }

    /** The place of a coefficient. Throws {@link NotEstimable} when the column was left out. */
    public int place(String name) {
        int place = design.names().indexOf(name);
        if (place < 0) {
            throw new NotEstimable("the coefficient of " + name
                    + " is not determined: the column does not vary or follows from the others");
        }
        return place;
    }

    /** n. */
    public int rows() {
        return residuals.length;
    }

    /** n - k. */
    public int degreesOfFreedom() {
        return residuals.length - design.columns();
    }

    /** e_i = y_i - x_i'b. */
    public double residual(int i) {
        return residuals[i];
    }

    /** h_i = w_i x_i'(X'WX)⁻¹x_i. */
    public double leverage(int i) {
        return leverages[i];
    }

    /** The largest leverage. */
    public double largestLeverage() {
        return Arrays.stream(leverages).max().orElse(0);
    }

    /** Rows that a parameter of their own fits exactly; they add nothing to HC2 and HC3. */
    public int[] fullLeverageRows() {
        int[] rows = new int[leverages.length];
        int count = 0;
        for (int i = 0; i < leverages.length; i++) {
            if (leverages[i] > Errors.FULL_LEVERAGE) {
                rows[count++] = i;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** (X'WX)⁻¹. */
    public double[][] inverse() {
        double[][] one = new double[coefficients.length][coefficients.length];
        for (int j = 0; j < one.length; j++) {
            one[j][j] = 1;
        }
        return TriangularFactor.unfold(upper, one);
    }

    /** R of √W X: (X'WX)⁻¹ = R⁻¹R⁻ᵀ. */
    double[][] upper() {
        return upper;
    }

    /** Σwe². */
    public double residualSumOfSquares() {
        double sum = 0;
        for (int i = 0; i < residuals.length; i++) {
            sum += weights[i] * residuals[i] * residuals[i];
        }
        return sum;
    }

    /** V(b) = (X'WX)⁻¹ X'W diag(ω) W X (X'WX)⁻¹, k × k; ω as {@link Errors} says. */
    public double[][] covariance(Errors errors) {
        if (errors == Errors.CLASSICAL) {
            double[][] covariance = inverse();
            double variance = residualSumOfSquares() / degreesOfFreedom();
            for (double[] row : covariance) {
                for (int j = 0; j < row.length; j++) {
                    row[j] *= variance;
                }
            }
            return covariance;
        }
        int k = coefficients.length;
        double[][] middle = new double[k][k];
        double[] x = new double[k];
        for (int i = 0; i < residuals.length; i++) {
            design.row(i, x);
            double variance = errors.variance(residuals[i], leverages[i], residuals.length, k);
            Matrices.addOuter(middle, TriangularFactor.solveTransposed(upper, x), weights[i] * weights[i] * variance);
        }
        return TriangularFactor.unfold(upper, middle);
    }

    /** 1 - Σe² / Σ(y - mean)²; of an unweighted fit with intercept. */
    public double rSquared(double[] y) {
        return 1 - residualSumOfSquares() / ((y.length - 1) * Sums.variance(y));
    }
}
