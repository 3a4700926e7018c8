package nl.vangnet.trials.numbers;

import java.util.Arrays;

/**
 * The upper triangle R of the QR factorisation of a long thin matrix X (n × k) that comes in row by row: R'R = X'X, with the accuracy of
 * Householder reflections and never more than a few times k rows in memory (Golub and Van Loan, Matrix Computations, 5.2; updating by
 * blocks).
 */
public final class TriangularFactor {
    private static final int BLOCK = 128;

    private final int columns;
    private final double[][] rows;
    private int filled;

    /** Starts a factor of so many columns. */
    public TriangularFactor(int columns) {
        this.columns = columns;
        this.rows = new double[columns + BLOCK][columns];
    }

    /** Adds a row of X, multiplied by {@code scale}. */
    public void add(double[] row, double scale) {
        for (int j = 0; j < columns; j++) {
            rows[filled][j] = scale * row[j];
        }
        filled++;
        if (filled == rows.length) {
            triangularise();
        }
    }

    /** R as k rows; the signs of the rows are arbitrary. */
    public double[][] upper() {
        triangularise();
        double[][] upper = new double[columns][];
        for (int i = 0; i < columns; i++) {
            upper[i] = rows[i].clone();
        }
        return upper;
    }

    private void triangularise() {
        for (int j = 0; j < Math.min(columns, filled); j++) {
            reflect(rows, filled, j, j);
        }
        for (int i = Math.min(columns, filled); i < rows.length; i++) {
            Arrays.fill(rows[i], 0);
        }
        filled = Math.min(columns, filled);
    }

    /** Makes column j zero below row {@code top}, in the first n rows. */
    private static void reflect(double[][] a, int n, int top, int j) {
        double square = 0;
        for (int i = top; i < n; i++) {
            square += a[i][j] * a[i][j];
        }
        if (square == 0) {
            return;
        }
        int columns = a[0].length;
        double alpha = -Math.copySign(Math.sqrt(square), a[top][j]);
        double[] v = new double[n];
        double[] inner = new double[columns];
        for (int i = top; i < n; i++) {
            v[i] = i == top ? a[i][j] - alpha : a[i][j];
            for (int column = j + 1; column < columns; column++) {
                inner[column] += v[i] * a[i][column];
            }
        }
        double half = alpha * (alpha - a[top][j]);
        for (int i = top; i < n; i++) {
            double factor = v[i] / half;
            for (int column = j + 1; column < columns; column++) {
                a[i][column] -= factor * inner[column];
            }
            a[i][j] = i == top ? alpha : 0;
        }
    }

    /**
     * Which columns of X do not depend on those before them: what is left of a column after projection on the kept ones is more than 1e-7
     * of its length.
     *
     * @param upper R of X, k × k
     */
    public static boolean[] independent(double[][] upper) {
        int k = upper.length;
        double[][] a = new double[k][];
        for (int i = 0; i < k; i++) {
            a[i] = upper[i].clone();
        }
        boolean[] kept = new boolean[k];
        int top = 0;
        for (int j = 0; j < k; j++) {
            double length = 0;
            double left = 0;
            for (int i = 0; i < k; i++) {
                length += upper[i][j] * upper[i][j];
                left += i < top ? 0 : a[i][j] * a[i][j];
            }
            kept[j] = Math.sqrt(left) > 1e-7 * Math.sqrt(length);
            if (kept[j]) {
                reflect(a, k, top, j);
                top++;
            }
        }
        return kept;
    }

    /** Solves R x = b. */
    public static double[] solve(double[][] upper, double[] b) {
        double[] x = b.clone();
        for (int i = x.length - 1; i >= 0; i--) {
            for (int j = i + 1; j < x.length; j++) {
                x[i] -= upper[i][j] * x[j];
            }
            x[i] /= upper[i][i];
        }
        return x;
    }

    /** Solves R'x = b: of a row of X, its row of Q. */
    public static double[] solveTransposed(double[][] upper, double[] b) {
        double[] x = b.clone();
        for (int i = 0; i < x.length; i++) {
            x[i] /= upper[i][i];
            double done = x[i];
            for (int j = i + 1; j < x.length; j++) {
                x[j] -= upper[i][j] * done;
            }
        }
        return x;
    }

    /** R⁻¹ M R⁻ᵀ, for a symmetric k × k matrix M. */
    public static double[][] unfold(double[][] upper, double[][] middle) {
        double[][] half = new double[upper.length][];
        for (int j = 0; j < upper.length; j++) {
            half[j] = solve(upper, middle[j]);
        }
        double[][] columns = Matrices.transpose(half);
        double[][] whole = new double[upper.length][];
        for (int i = 0; i < upper.length; i++) {
            whole[i] = solve(upper, columns[i]);
        }
        return whole;
    }
}
