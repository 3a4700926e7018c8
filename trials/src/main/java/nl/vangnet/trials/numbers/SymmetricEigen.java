package nl.vangnet.trials.numbers;

/**
 * Eigenvalues and vectors of a small symmetric matrix, A = Σ λ_i u_i u_i', by cyclic Jacobi rotations (Golub and Van Loan, Matrix
 * Computations, 8.5).
 *
 * @param values λ_i
 * @param vectors u_i as rows
 */
@SuppressWarnings("ArrayRecordComponent")
public record SymmetricEigen(double[] values, double[][] vectors) {
    private static final int SWEEPS = 60;

    /** Decomposes A, n × n; only its symmetric part is looked at. */
    public static SymmetricEigen of(double[][] matrix) {
        int n = matrix.length;
        double[][] a = new double[n][n];
        double[][] u = new double[n][n];
        double size = 0;
        for (int i = 0; i < n; i++) {
            u[i][i] = 1;
            for (int j = 0; j < n; j++) {
                a[i][j] = (matrix[i][j] + matrix[j][i]) / 2;
                size += a[i][j] * a[i][j];
            }
        }
        for (int sweep = 0; sweep < SWEEPS && offDiagonal(a) > 1e-34 * size; sweep++) {
            for (int p = 0; p < n - 1; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(a, u, p, q);
                }
            }
        }
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = a[i][i];
        }
        return new SymmetricEigen(values, u);
    }

    private static double offDiagonal(double[][] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += 2 * a[i][j] * a[i][j];
            }
        }
        return sum;
    }

    /** Turns the plane of p and q so that a_pq becomes zero. */
    private static void rotate(double[][] a, double[][] u, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int i = 0; i < a.length; i++) {
            double ip = a[i][p];
            double iq = a[i][q];
            a[i][p] = c * ip - s * iq;
            a[i][q] = s * ip + c * iq;
        }
        for (int i = 0; i < a.length; i++) {
            double pi = a[p][i];
            double qi = a[q][i];
            a[p][i] = c * pi - s * qi;
            a[q][i] = s * pi + c * qi;
            double up = u[p][i];
            double uq = u[q][i];
            u[p][i] = c * up - s * uq;
            u[q][i] = s * up + c * uq;
        }
    }
}
