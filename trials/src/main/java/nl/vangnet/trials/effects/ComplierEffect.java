package nl.vangnet.trials.effects;

import nl.vangnet.trials.numbers.NotEstimable;
import nl.vangnet.trials.regression.Design;
import nl.vangnet.trials.regression.Errors;
import nl.vangnet.trials.regression.LinearFit;

/**
 * The effect on those who take the treatment because they were assigned to it: two-stage least squares with assignment as the instrument
 * (Angrist, Imbens and Rubin 1996). Only to be shown beside the effect of assignment.
 *
 * @param itt difference in the outcome by assignment
 * @param firstStage difference in the share treated by assignment
 * @param firstStageF square of its t with HC2
 * @param effect itt / firstStage
 * @param seHC0 √ of V = (X̂'X̂)⁻¹ Σ e² x̂x̂' (X̂'X̂)⁻¹, e = y - x'b of the treatment itself, x̂ the treatment as assignment predicts it
 * @param seHC2 the same with e² / (1 - h), h the leverage of x̂
 */
public record ComplierEffect(
        int n, double itt, double firstStage, double firstStageF, double effect, double seHC0, double seHC2) {
    /**
     * The effect.
     *
     * @param y outcomes
     * @param treated 1 if treated, else 0
     * @param assigned 1 in the arm, 0 in the control
     */
    public static ComplierEffect of(double[] y, double[] treated, double[] assigned) {
        int n = y.length;
        Design byAssignment = Design.intercept(n).with("assigned", i -> assigned[i]);
        LinearFit reduced = LinearFit.of(byAssignment, y);
        LinearFit first = LinearFit.of(byAssignment, treated);
        int place = first.place("assigned");
        double itt = reduced.coefficients()[place];
        double firstStage = first.coefficients()[place];
        double[][] covariance = first.covariance(Errors.HC2);
        if (Math.abs(firstStage) < 1e-12) {
            throw new NotEstimable("assignment did not change how many were treated");
        }
        double[] predicted = new double[n];
        for (int i = 0; i < n; i++) {
            predicted[i] = treated[i] - first.residual(i);
        }
        double effect = itt / firstStage;
        // The second stage has the residuals of the treatment itself: fitting y - effect (treated - predicted) leaves
        // just those.
        double[] shifted = new double[n];
        for (int i = 0; i < n; i++) {
            shifted[i] = y[i] - effect * (treated[i] - predicted[i]);
        }
        LinearFit second = LinearFit.of(Design.intercept(n).with("predicted", i -> predicted[i]), shifted);
        int slope = second.place("predicted");
        return new ComplierEffect(
                n,
                itt,
                firstStage,
                firstStage * firstStage / covariance[place][place],
                effect,
                Math.sqrt(second.covariance(Errors.HC0)[slope][slope]),
                Math.sqrt(second.covariance(Errors.HC2)[slope][slope]));
    }
}
