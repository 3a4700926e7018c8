package nl.vangnet.trials.effects;

import java.util.Arrays;
import nl.vangnet.trials.numbers.Matrices;
import nl.vangnet.trials.regression.Design;
import nl.vangnet.trials.regression.Errors;
import nl.vangnet.trials.regression.LogitFit;

/**
 * The difference in risk if everybody had been in one arm or everybody in the other, by a logistic regression (Ge et al. 2011).
 *
 * @param rd meanP1 - meanP0
 * @param seDeltaHC0 √(g'Vg), g the gradient of rd and V the HC0 covariance of the coefficients
 * @param z rd / seDeltaHC0
 * @param p two-sided, normal
 * @param lo lower end of the 95% interval
 * @param hi its upper end
 * @param meanP1 mean chance of the outcome with all in the first arm
 * @param meanP0 with all in the second
 */
public record StandardisedRisk(
        double rd, double seDeltaHC0, double z, double p, double lo, double hi, double meanP1, double meanP0) {
    /** The difference of a contrast, from a fit on {@link Sample#adjusted()}. */
    public static StandardisedRisk of(Arms arms, LogitFit fit, Arms.Contrast contrast) {
        Mean first = Mean.of(arms, fit, contrast.first());
        Mean second = Mean.of(arms, fit, contrast.second());
        double[] gradient = first.gradient.clone();
        for (int j = 0; j < gradient.length; j++) {
            gradient[j] -= second.gradient[j];
        }
        double se = Math.sqrt(Matrices.quadratic(gradient, fit.covariance(Errors.HC0)));
        Estimate rd = Estimate.normal(first.risk - second.risk, se);
        return new StandardisedRisk(rd.estimate(), se, rd.stat(), rd.p(), rd.lo(), rd.hi(), first.risk, second.risk);
    }

    /** The mean of p over everybody with the arm set, and its gradient in the coefficients, the mean of p(1 - p)x. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Mean(double risk, double[] gradient) {
        static Mean of(Arms arms, LogitFit fit, int arm) {
            Design design = fit.design();
            int[] dummies = Arrays.stream(arms.treatments())
                    .map(treatment -> design.names().indexOf(arms.dummy(treatment)))
                    .toArray();
            int own = design.names().indexOf(arms.dummy(arm));
            double[] b = fit.coefficients();
            double[] x = new double[b.length];
            double[] gradient = new double[b.length];
            double risk = 0;
            for (int i = 0; i < design.rows(); i++) {
                design.row(i, x);
                for (int dummy : dummies) {
                    x[dummy] = dummy == own ? 1 : 0;
                }
                double p = 1 / (1 + Math.exp(-Matrices.dot(x, b)));
                risk += p / design.rows();
                for (int j = 0; j < x.length; j++) {
                    gradient[j] += p * (1 - p) * x[j] / design.rows();
                }
            }
            return new Mean(risk, gradient);
        }
    }
}
