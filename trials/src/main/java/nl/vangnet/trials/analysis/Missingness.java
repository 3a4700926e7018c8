package nl.vangnet.trials.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.vangnet.trials.analysis.TrialConfig.Outcome;
import nl.vangnet.trials.analysis.TrialData.Coded;
import nl.vangnet.trials.effects.ArmEffects;
import nl.vangnet.trials.effects.Arms;
import nl.vangnet.trials.effects.Bounds;
import nl.vangnet.trials.effects.ResponseWeights;
import nl.vangnet.trials.effects.Sample;
import nl.vangnet.trials.numbers.Sums;
import nl.vangnet.trials.regression.Errors;
import nl.vangnet.trials.regression.LinearFit;

/** Who did not answer, and what that can do to the effects: E08, E08b, E09. */
final class Missingness {
    private final TrialData data;
    private final Remarks remarks;

    Missingness(TrialData data, Remarks remarks) {
        this.data = data;
        this.remarks = remarks;
    }

    /** Whether there is anybody whose outcome is not known. */
    boolean hasMissing(Outcome outcome) {
        return data.withOne(outcome.resp()).length < data.size();
    }

    /** E08: answers weighted back to everybody assigned. */
    Map<String, Object> weighted(Outcome outcome) {
        double[] answered = ones(outcome.resp());
        int missing = data.size() - (int) Sums.sum(answered);
        int covariates = data.covariates().names().size();
        if (missing < 10 * covariates) {
            remarks.add(
                    "E08, " + outcome.name(),
                    missing + " people without an answer for " + covariates + " covariates in the model of who answers;"
                            + " ten for each are needed for weights to be trusted");
        }
        ResponseWeights weights = new ResponseWeights(data.everybody(answered), data.numbers(outcome.name()));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put(
                "coef",
                Regressions.named(
                        weights.response().design().names(), weights.response().coefficients()));
        model.put("deviance", -2 * weights.response().logLikelihood());
        model.put("n", data.size());
        model.put("responders", weights.weights().length);
        Coded unit = data.coded(data.config().cluster());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("responseModel", model);
        result.put("weights", describe(weights.weights()));
        result.put("means", weights.means());
        result.put("hc2WeightsKnown", weights.weightsKnown());
        result.put("surveyLinearised", weights.linearised());
        result.put(
                "mEstimation",
                weights.mEstimation(IntStream.range(0, data.size()).toArray(), data.size()));
        result.put(
                "mEstimationCluster",
                weights.mEstimation(unit.code(), unit.levels().size()));
        result.put(
                "first5weights",
                Arrays.stream(weights.weights()).limit(5).boxed().toList());
        return result;
    }

    private static Map<String, Object> describe(double[] w) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("min", Arrays.stream(w).min().orElse(Double.NaN));
        result.put("max", Arrays.stream(w).max().orElse(Double.NaN));
        result.put("mean", Sums.mean(w));
        result.put("sum", Sums.sum(w));
        result.put("cv", Math.sqrt(Sums.variance(w)) / Sums.mean(w));
        result.put("effectiveN", Sums.effectiveNumber(w));
        return result;
    }

    /** E08b: whether the arms differ in who answered a wave. */
    Map<String, Object> attrition(String wave) {
        Sample sample = data.everybody(ones(wave));
        LinearFit plain = LinearFit.of(sample.unadjusted(), sample.y());
        LinearFit adjusted = LinearFit.of(sample.adjusted(), sample.y());
        LinearFit interacted = LinearFit.of(sample.interacted(), sample.y());
        List<String> names = interacted.design().names();
        int[] products = IntStream.range(0, names.size())
                .filter(j -> isProduct(names.get(j)))
                .toArray();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("n", data.size());
        result.put("rate", data.arms().perArm(a -> Sums.mean(sample.outcomes(a))));
        result.put("counts", data.arms().perArm(a -> (int) Sums.sum(sample.outcomes(a))));
        result.put("difference", ArmEffects.of(data.arms(), plain, Errors.HC2));
        ArmEffects.Wald wald = ArmEffects.test(interacted, products, Errors.HC2);
        result.put("interactionWaldF", wald.f());
        result.put("df1", wald.df1());
        result.put("df2", wald.df2());
        result.put("pF", wald.p());
        List<String> adjustedNames = adjusted.design().names();
        result.put("covariateEffectsHC2", Regressions.named(adjustedNames, adjusted.coefficients()));
        result.put(
                "covariateSeHC2", Regressions.named(adjustedNames, Regressions.roots(adjusted.covariance(Errors.HC2))));
        return result;
    }

    private boolean isProduct(String column) {
        return Arrays.stream(data.arms().treatments())
                .anyMatch(a -> column.startsWith(data.arms().dummy(a) + ":"));
    }

    /** E09: bounds that need no model of who answers. */
    Map<String, Object> bounds(Outcome outcome) {
        double[] y = data.numbers(outcome.name());
        boolean[] known = data.table().flags(outcome.resp());
        return new LinkedHashMap<>(data.arms().perContrast(contrast -> bounds(outcome, y, known, contrast)));
    }

    private Map<String, Object> bounds(Outcome outcome, double[] y, boolean[] known, Arms.Contrast contrast) {
        Bounds.Lee lee = Bounds.lee(data.arm(), known, y, contrast);
        Map<String, Object> trimmed = new LinkedHashMap<>();
        trimmed.put("trimShare", lee.trimShare());
        trimmed.put("trimmedArm", data.arms().names().get(lee.trimmedArm()));
        trimmed.put("lower", lee.lower());
        trimmed.put("upper", lee.upper());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("lee", trimmed);
        result.put("manski", Bounds.worstCase(data.arm(), known, y, contrast, outcome.least(), outcome.most()));
        return result;
    }

    private double[] ones(String column) {
        double[] ones = new double[data.size()];
        for (int i : data.withOne(column)) {
            ones[i] = 1;
        }
        return ones;
    }
}
