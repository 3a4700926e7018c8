package nl.vangnet.trials.numbers;

/** Products of small dense matrices, kept as rows: {@code a[i][j]} stands in row i and column j. */
public final class Matrices {
    private Matrices() {}

    /** The product A B; A is m × n, B is n × p. */
    public static double[][] multiply(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int l = 0; l < b.length; l++) {
                double factor = a[i][l];
                for (int j = 0; j < b[0].length; j++) {
                    product[i][j] += factor * b[l][j];
                }
            }
        }
        return product;
    }

    /** The product A x; A is m × n. */
    public static double[] multiply(double[][] a, double[] x) {
        double[] product = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            product[i] = dot(a[i], x);
        }
        return product;
    }

    /** The transpose A'. */
    public static double[][] transpose(double[][] a) {
        double[][] transposed = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                transposed[j][i] = a[i][j];
            }
        }
        return transposed;
    }

    /** The inner product x'y. */
    public static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /** The quadratic form x'A x: the variance of x'b when A is the covariance of b. */
    public static double quadratic(double[] x, double[][] a) {
        return dot(x, multiply(a, x));
    }

    /** Adds c x x' to the square matrix {@code sum}. */
    public static void addOuter(double[][] sum, double[] x, double c) {
        for (int i = 0; i < x.length; i++) {
            double factor = c * x[i];
            for (int j = 0; j < x.length; j++) {
                sum[i][j] += factor * x[j];
            }
        }
    }

    /** The square matrix of the named rows and columns. */
    public static double[][] part(double[][] a, int[] places) {
        double[][] part = new double[places.length][places.length];
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < places.length; j++) {
                part[i][j] = a[places[i]][places[j]];
            }
        }
        return part;
    }

    /**
     * Solves A x = b for a symmetric positive definite A by its Cholesky factor (Golub and Van Loan, Matrix Computations, 4.2).
     *
     * @throws NotEstimable when A is not positive definite
     */
    public static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = a[i][j];
                for (int m = 0; m < j; m++) {
                    rest -= l[i][m] * l[j][m];
                }
                if (i == j && !(rest > 1e-13 * Math.abs(a[i][i]))) {
                    throw new NotEstimable("the covariance matrix is singular: two of the " + n
                            + " quantities say the same, or one does not vary");
                }
                l[i][j] = i == j ? Math.sqrt(rest) : rest / l[j][j];
            }
        }
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            for (int m = 0; m < i; m++) {
                x[i] -= l[i][m] * x[m];
            }
            x[i] /= l[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int m = i + 1; m < n; m++) {
                x[i] -= l[m][i] * x[m];
            }
            x[i] /= l[i][i];
        }
        return x;
    }
}
