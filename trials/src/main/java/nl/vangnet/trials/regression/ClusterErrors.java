package nl.vangnet.trials.regression;

import nl.vangnet.trials.numbers.Matrices;
import nl.vangnet.trials.numbers.SymmetricEigen;
import nl.vangnet.trials.numbers.TriangularFactor;

/**
 * Standard errors when people of one group resemble each other: CR0 = M Σ X_g'e_g e_g'X_g M, its small-sample factors, and CR2, in which
 * A_g = (I - H_gg)^-½ undoes the shrinking of residuals (Bell and McCaffrey 2002; Pustejovsky and Tipton 2018).
 *
 * <p>All is done on Q = XR⁻¹, where only k × k matrices are met however large a group is: with S_g = Q_g'Q_g,
 * Q_g'A_g e_g = (I - S_g)^-½ Q_g'e_g.
 *
 * @param cr0 CR0, k × k; CR1 is G / (G - 1) times this, CR1S (the one of Stata) G(n - 1) / ((G - 1)(n - k)) times
 * @param cr2 CR2, k × k
 * @param degreesOfFreedom Satterthwaite's, of the CR2 variance of each contrast
 */
@SuppressWarnings("ArrayRecordComponent")
public record ClusterErrors(double[][] cr0, double[][] cr2, double[] degreesOfFreedom) {
    /** An eigenvalue of I - H_gg below this is taken as zero, and its direction left out (pseudo-inverse). */
    private static final double ZERO = 1e-10;

    /**
     * Errors and degrees of freedom, (Σ b_gg)² / ΣΣ b_gh² with b_gh = [g = h]u_g'u_g - w_g'Mw_h, u_g = A_g X_g M c, w_g = X_g'u_g.
     *
     * @param fit an unweighted fit
     * @param group for every row the number of its group, 0 ≤ group &lt; groups
     * @param contrasts rows c, each k long
     */
    public static ClusterErrors of(LinearFit fit, int[] group, int groups, double[][] contrasts) {
        int k = fit.design().columns();
        double[][] scores = new double[k][k];
        double[][] adjusted = new double[k][k];
        Satterthwaite[] freedoms = new Satterthwaite[contrasts.length];
        for (int c = 0; c < contrasts.length; c++) {
            freedoms[c] = new Satterthwaite(TriangularFactor.solveTransposed(fit.upper(), contrasts[c]));
        }
        double[] x = new double[k];
        for (int[] rows : rowsByGroup(group, groups)) {
            double[][] overlap = new double[k][k];
            double[] score = new double[k];
            for (int row : rows) {
                fit.design().row(row, x);
                double[] q = TriangularFactor.solveTransposed(fit.upper(), x);
                Matrices.addOuter(overlap, q, 1);
                for (int j = 0; j < k; j++) {
                    score[j] += q[j] * fit.residual(row);
                }
            }
            // The overlap of one row q is qq', which needs no decomposing.
            SymmetricEigen eigen = rows.length == 1 ? rankOne(fit, rows[0]) : SymmetricEigen.of(overlap);
            Matrices.addOuter(scores, score, 1);
            Matrices.addOuter(adjusted, shrinkageUndone(eigen, score), 1);
            for (Satterthwaite freedom : freedoms) {
                freedom.add(eigen, overlap);
            }
        }
        double[] degrees = new double[contrasts.length];
        for (int c = 0; c < contrasts.length; c++) {
            degrees[c] = freedoms[c].degrees();
        }
        return new ClusterErrors(
                TriangularFactor.unfold(fit.upper(), scores), TriangularFactor.unfold(fit.upper(), adjusted), degrees);
    }

    private static int[][] rowsByGroup(int[] group, int groups) {
        int[] sizes = new int[groups];
        for (int g : group) {
            sizes[g]++;
        }
        int[][] rows = new int[groups][];
        for (int g = 0; g < groups; g++) {
            rows[g] = new int[sizes[g]];
        }
        for (int i = group.length - 1; i >= 0; i--) {
            rows[group[i]][--sizes[group[i]]] = i;
        }
        return rows;
    }

    private static SymmetricEigen rankOne(LinearFit fit, int row) {
        double[] x = new double[fit.design().columns()];
        fit.design().row(row, x);
        double[] q = TriangularFactor.solveTransposed(fit.upper(), x);
        double square = Matrices.dot(q, q);
        for (int j = 0; j < q.length; j++) {
            q[j] /= Math.sqrt(square);
        }
        return new SymmetricEigen(new double[] {square}, new double[][] {q});
    }

    /** (I - S)^-½ x, for S = Σ s u u'. */
    private static double[] shrinkageUndone(SymmetricEigen eigen, double[] x) {
        double[] result = x.clone();
        for (int j = 0; j < eigen.values().length; j++) {
            double[] u = eigen.vectors()[j];
            double rest = 1 - eigen.values()[j];
            double factor = (rest < ZERO ? 0 : 1 / Math.sqrt(rest)) - 1;
            double along = factor * Matrices.dot(u, x);
            for (int i = 0; i < x.length; i++) {
                result[i] += along * u[i];
            }
        }
        return result;
    }

    /** The sums over groups of one contrast; with d = R⁻ᵀc, u_g'u_g = d'S(I - S)⁻¹d and w_g'Mw_h = v_g'v_h for v = (I - S)^-½ S d. */
    private static final class Satterthwaite {
        private final double[] d;
        private final double[][] products;
        private double trace;
        private double squares;

        Satterthwaite(double[] d) {
            this.d = d;
            this.products = new double[d.length][d.length];
        }

        void add(SymmetricEigen eigen, double[][] overlap) {
            double uu = 0;
            for (int j = 0; j < eigen.values().length; j++) {
                double s = eigen.values()[j];
                double along = Matrices.dot(eigen.vectors()[j], d);
                uu += 1 - s < ZERO ? 0 : along * along * s / (1 - s);
            }
            double[] v = shrinkageUndone(eigen, Matrices.multiply(overlap, d));
            double vv = Matrices.dot(v, v);
            trace += uu - vv;
            squares += (uu - vv) * (uu - vv) - vv * vv;
            Matrices.addOuter(products, v, 1);
        }

        double degrees() {
            double all = squares;
            for (double[] row : products) {
                all += Matrices.dot(row, row);
            }
            return trace * trace / all;
        }
    }
}
