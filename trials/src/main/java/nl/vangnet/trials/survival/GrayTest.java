package nl.vangnet.trials.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.vangnet.trials.numbers.Matrices;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * E12: do groups differ in the share that left for one cause, where leaving for another makes that impossible? Compares the subdistribution
 * hazards, with weight 1.
 *
 * <p>In group k just before a time, S_k is the share still there and F_k the share gone for the cause; R_k = Y_k / S_k with Y_k at risk, R
 * = Σ R_k, Q = Σ R_k (1 - F_k); pooled, F rises by d₁ / R when d₁ leave for the cause. Then
 *
 * <ul>
 *   <li>the score of group i is Σ d₁_i - d₁ R_i (1 - F_i) / Q;
 *   <li>a_ik = R_i (1[i = k] - R_k / R), c_ik = Σ a_ik d₁ / (R (1 - F)) so far, C_ik at the end;
 *   <li>what leaves group k for the cause moves score i by a_ik + (1 - (1 - F) / S_k)(C_ik - c_ik), with variance φ S_k d₁ / (R Y_k);
 *       what leaves for another cause by (1 - F) / S_k (C_ik - c_ik), with variance φ S_k² d₂_k / Y_k²; here S_k and F in the first
 *       factors are those just after, and φ corrects for ties, 1 - (d - 1) / (n - 1).
 * </ul>
 *
 * <p>χ² = score' V⁻¹ score without the last group. Source: Gray, Annals of Statistics 16 (1988).
 *
 * @param df groups - 1
 */
public record GrayTest(double chiSquared, int df, double p) {
    /**
     * Tests one cause.
     *
     * @param time n days
     * @param cause n: 0 when still there, otherwise 1..causes
     * @param group n, 0..groups-1
     * @param tested the cause in question
     */
    public static GrayTest of(int[] time, int[] cause, int[] group, int groups, int tested) {
        int[] twoCauses =
                Arrays.stream(cause).map(c -> c == 0 ? 0 : c == tested ? 1 : 2).toArray();
        Sums sums = new Sums(RiskTable.of(time, twoCauses, group, groups, 2), groups);
        int df = groups - 1;
        int[] firstGroups = IntStream.range(0, df).toArray();
        double[] score = Arrays.copyOf(sums.score, df);
        double chiSquared = Matrices.dot(score, Matrices.solve(Matrices.part(sums.covariance(), firstGroups), score));
        return new GrayTest(chiSquared, df, ChiSquaredDistribution.of(df).survivalProbability(chiSquared));
    }

    /** What one group at one time adds to the covariance: how it moves each score, directly and through the c that still follows. */
    private static final class Move {
        private final double[] directly;
        private final double[] soFar;
        private final double factor;
        private final double variance;
        private final int k;

        private Move(double[] directly, double[] soFar, double factor, double variance, int k) {
            this.directly = directly;
            this.soFar = soFar;
            this.factor = factor;
            this.variance = variance;
            this.k = k;
        }
    }

    private static final class Sums {
        private final RiskTable table;
        private final int groups;
        private final double[] score;
        private final double[][] c;
        private final double[] there;
        private final double[] gone;
        private double pooledGone;
        private final List<Move> moves = new ArrayList<>();

        private Sums(RiskTable table, int groups) {
            this.table = table;
            this.groups = groups;
            score = new double[groups];
            c = new double[groups][groups];
            there = new double[groups];
            gone = new double[groups];
            Arrays.fill(there, 1);
            for (int t = 0; t < table.times.length; t++) {
                addTime(t);
            }
        }

        private void addTime(int t) {
            double[] r = new double[groups];
            double sum = 0;
            double stillToGo = 0;
            for (int k = 0; k < groups; k++) {
                if (table.atRisk[k][t] > 0) {
                    r[k] = table.atRisk[k][t] / there[k];
                    sum += r[k];
                    stillToGo += r[k] * (1 - gone[k]);
                }
            }
            double d1 = table.leftFor(1, t);
            double pooledAfter = pooledGone + d1 / sum;
            double[][] a = new double[groups][groups];
            for (int i = 0; i < groups; i++) {
                score[i] += table.events[0][i][t] - d1 * r[i] * (1 - gone[i]) / stillToGo;
                for (int k = 0; k < groups; k++) {
                    a[k][i] = r[i] * ((i == k ? 1 : 0) - r[k] / sum);
                    c[k][i] += a[k][i] * d1 / (sum * (1 - pooledGone));
                }
            }
            for (int k = 0; k < groups; k++) {
                double n = table.atRisk[k][t];
                if (n > 0) {
                    double before = there[k];
                    double d2 = table.events[1][k][t];
                    gone[k] += before * table.events[0][k][t] / n;
                    there[k] *= (n - table.left(k, t)) / n;
                    double ahead = there[k] > 0 ? (1 - pooledAfter) / there[k] : 0;
                    if (d1 > 0) {
                        double ties = d1 > 1 ? 1 - (d1 - 1) / (sum * before - 1) : 1;
                        double variance = ties * before * d1 / (sum * n);
                        moves.add(new Move(a[k], c[k].clone(), 1 - ahead, variance, k));
                    }
                    if (d2 > 0 && there[k] > 0) {
                        double ties = d2 > 1 ? 1 - (d2 - 1) / (n - 1) : 1;
                        double variance = ties * before * before * d2 / (n * n);
                        moves.add(new Move(new double[groups], c[k].clone(), ahead, variance, k));
                    }
                }
            }
            pooledGone = pooledAfter;
        }

        private double[][] covariance() {
            double[][] covariance = new double[groups][groups];
            for (Move move : moves) {
                double[] effect = IntStream.range(0, groups)
                        .mapToDouble(i -> move.directly[i] + move.factor * (c[move.k][i] - move.soFar[i]))
                        .toArray();
                Matrices.addOuter(covariance, effect, move.variance);
            }
            return covariance;
        }
    }
}
