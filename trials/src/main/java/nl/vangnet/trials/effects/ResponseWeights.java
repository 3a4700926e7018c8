package nl.vangnet.trials.effects;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import nl.vangnet.trials.numbers.Matrices;
import nl.vangnet.trials.numbers.NotEstimable;
import nl.vangnet.trials.numbers.Sums;
import nl.vangnet.trials.regression.Design;
import nl.vangnet.trials.regression.Errors;
import nl.vangnet.trials.regression.LinearFit;
import nl.vangnet.trials.regression.LogitFit;

/**
 * Inverse probability weighting for people whose outcome is not known: who answered counts 1/p times, p the chance to answer by a logistic
 * regression on arm and covariates of everybody assigned (Robins, Rotnitzky and Zhao 1994; Seaman and White 2013).
 */
public final class ResponseWeights {
    private final Arms arms;
    private final int[] responders;
    private final LogitFit response;
    private final double[] weights;
    private final LinearFit outcome;
    private final Design armDesign;
    private final Map<String, Double> means;

    /**
     * Fits the response model and the weighted means.
     *
     * @param everybody all who were assigned, with y = 1 for whom the outcome is known and 0 for whom it is not
     * @param y the outcome of each of them; looked at only where known
     */
    public ResponseWeights(Sample everybody, double[] y) {
        this.arms = everybody.arms();
        this.responders =
                IntStream.range(0, y.length).filter(i -> everybody.y()[i] == 1).toArray();
        if (responders.length == y.length) {
            throw new NotEstimable("the outcome of everybody is known: there is nobody to weight for");
        }
        this.response = LogitFit.of(everybody.adjusted(), everybody.y());
        this.weights = Arrays.stream(responders)
                .mapToDouble(i -> 1 / response.probability(i))
                .toArray();
        Sample answered = new Sample(
                arms,
                Sample.choose(everybody.arm(), responders),
                Sample.choose(y, responders),
                everybody.covariates().of(responders));
        this.armDesign = answered.unadjusted();
        this.outcome = LinearFit.of(armDesign, answered.y(), weights);
        this.means = arms.perArm(a -> {
            int[] people = answered.people(a);
            return Sums.weightedMean(answered.outcomes(a), Sample.choose(weights, people));
        });
    }

    /** The model of who answered, for everybody. */
    public LogitFit response() {
        return response;
    }

    /** The weights 1/p of those who answered, in the order of the people. */
    public double[] weights() {
        return weights.clone();
    }

    /** The weighted mean of each arm, by its name. */
    public Map<String, Double> means() {
        return means;
    }

    /** The differences with HC2, as if the weights had been known and not estimated. */
    public Map<String, Estimate> weightsKnown() {
        return ArmEffects.of(arms, outcome, Errors.HC2);
    }

    /** The differences as survey software has them: HC0 times n / (n - 1), with n - 1 degrees of freedom. */
    public Map<String, Estimate> linearised() {
        int n = responders.length;
        double[][] covariance = outcome.covariance(Errors.HC0);
        for (double[] row : covariance) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= n / (n - 1.0);
            }
        }
        return ArmEffects.student(arms, outcome, covariance, n - 1);
    }

    /**
     * The differences with the errors of the response model carried along (M-estimation): the stacked scores ψ = (x(R - p), zRwe) give person
     * i the influence A₂₂⁻¹(ψ₂ - A₂₁A₁₁⁻¹ψ₁), with A₁₁ = Σp(1-p)xx', A₂₁ = ΣRwe(1-p)zx', A₂₂ = ΣRwzz', and V is the sum of their squares
     * (Stefanski and Boos 2002).
     *
     * @param group of each person assigned, numbered from 0: influences are added up within a group before they are squared
     */
    public Map<String, Estimate> mEstimation(int[] group, int groups) {
        Design responseDesign = response.design();
        int kx = responseDesign.columns();
        int kz = outcome.design().columns();
        double[] x = new double[kx];
        double[] z = new double[kz];
        double[][] a21 = new double[kz][kx];
        for (int r = 0; r < responders.length; r++) {
            responseDesign.row(responders[r], x);
            armDesign.row(r, z);
            double factor = weights[r] * outcome.residual(r) * (1 - response.probability(responders[r]));
            for (int i = 0; i < kz; i++) {
                for (int j = 0; j < kx; j++) {
                    a21[i][j] += factor * z[i] * x[j];
                }
            }
        }
        double[][] carried = Matrices.multiply(a21, response.inverseInformation());
        double[][] scores = new double[groups][kz];
        int next = 0;
        for (int i = 0; i < group.length; i++) {
            boolean answered = next < responders.length && responders[next] == i;
            responseDesign.row(i, x);
            double first = (answered ? 1 : 0) - response.probability(i);
            double[] score = scores[group[i]];
            for (int j = 0; j < kz; j++) {
                score[j] -= first * Matrices.dot(carried[j], x);
            }
            if (answered) {
                armDesign.row(next, z);
                for (int j = 0; j < kz; j++) {
                    score[j] += weights[next] * outcome.residual(next) * z[j];
                }
                next++;
            }
        }
        double[][] middle = new double[kz][kz];
        for (double[] score : scores) {
            Matrices.addOuter(middle, score, 1);
        }
        double[][] inverse = outcome.inverse();
        double[][] covariance = Matrices.multiply(Matrices.multiply(inverse, middle), inverse);
        return ArmEffects.normal(arms, outcome, covariance);
    }
}
