package nl.vangnet.trials.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vangnet.trials.analysis.TrialConfig.Outcome;
import nl.vangnet.trials.analysis.TrialData.Coded;
import nl.vangnet.trials.effects.ArmEffects;
import nl.vangnet.trials.effects.Estimate;
import nl.vangnet.trials.effects.Sample;
import nl.vangnet.trials.effects.StandardisedRisk;
import nl.vangnet.trials.regression.ClusterErrors;
import nl.vangnet.trials.regression.Errors;
import nl.vangnet.trials.regression.LinearFit;
import nl.vangnet.trials.regression.LogitFit;

/** The effect of being assigned, by regressions of each outcome: E03 to E07. */
final class Regressions {
    private final TrialData data;
    private final Remarks remarks;

    Regressions(TrialData data, Remarks remarks) {
        this.data = data;
        this.remarks = remarks;
    }

    private Sample sample(Outcome outcome) {
        return data.sample(outcome.name(), outcome.resp());
    }

    /** E03: the differences in means. */
    Map<String, Object> unadjusted(Outcome outcome) {
        Sample sample = sample(outcome);
        LinearFit fit = LinearFit.of(sample.unadjusted(), sample.y());
        Map<String, Object> result = size(fit);
        for (Errors errors : Errors.values()) {
            result.put(key(errors), ArmEffects.of(data.arms(), fit, errors));
        }
        result.put("intercept", fit.coefficients()[0]);
        return result;
    }

    /** E04: beside the covariates. */
    Map<String, Object> adjusted(Outcome outcome) {
        Sample sample = sample(outcome);
        LinearFit fit = LinearFit.of(sample.adjusted(), sample.y());
        remark("E04, " + outcome.name(), fit, outcome);
        Map<String, Object> result = size(fit);
        result.put("coef", named(fit.design().names(), fit.coefficients()));
        for (Errors errors : List.of(Errors.CLASSICAL, Errors.HC1, Errors.HC2, Errors.HC3)) {
            result.put(key(errors), ArmEffects.of(data.arms(), fit, errors));
        }
        result.put("seHC2", named(fit.design().names(), roots(fit.covariance(Errors.HC2))));
        result.put("seHC3", named(fit.design().names(), roots(fit.covariance(Errors.HC3))));
        result.put("maxLeverage", fit.largestLeverage());
        result.put("r2", fit.rSquared(sample.y()));
        return result;
    }

    /** E04b: beside the covariates and the strata. */
    Map<String, Object> stratified(Outcome outcome) {
        Sample sample = sample(outcome);
        Coded stratum = data.coded(data.config().strata()).of(data.withOne(outcome.resp()));
        LinearFit fit = LinearFit.of(sample.stratified(stratum.code()), sample.y());
        remark("E04b, " + outcome.name(), fit, outcome);
        Map<String, Object> result = size(fit);
        result.put("nStrata", stratum.levels().size());
        result.put("nLeverage1", fit.fullLeverageRows().length);
        result.put("HC2", ArmEffects.of(data.arms(), fit, Errors.HC2));
        return result;
    }

    /** E05: with an effect that may differ by covariate (Lin). */
    Map<String, Object> lin(Outcome outcome) {
        Sample sample = sample(outcome);
        LinearFit fit = LinearFit.of(sample.lin(), sample.y());
        remark("E05, " + outcome.name(), fit, outcome);
        Map<String, Object> result = size(fit);
        result.put("coef", named(fit.design().names(), fit.coefficients()));
        result.put("HC2", ArmEffects.of(data.arms(), fit, Errors.HC2));
        return result;
    }

    /** E06: logistic, and the difference in risk that follows. */
    Map<String, Object> logit(Outcome outcome) {
        Sample sample = sample(outcome);
        LogitFit fit = LogitFit.of(sample.adjusted(), sample.y());
        List<String> names = fit.design().names();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("n", sample.y().length);
        result.put("coef", named(names, fit.coefficients()));
        result.put("logLik", fit.logLikelihood());
        result.put("deviance", -2 * fit.logLikelihood());
        result.put("seModel", named(names, roots(fit.inverseInformation())));
        for (Errors errors : List.of(Errors.HC0, Errors.HC1, Errors.HC2, Errors.HC3)) {
            result.put("se" + errors, named(names, roots(fit.covariance(errors))));
        }
        result.put(
                "standardisedRiskDifference",
                data.arms().perContrast(contrast -> StandardisedRisk.of(data.arms(), fit, contrast)));
        return result;
    }

    /** E07: with people of one unit, or one case manager, resembling each other. */
    Map<String, Object> clustered(Outcome outcome) {
        Sample sample = sample(outcome);
        // Differences between arms do not depend on the scale of covariates; the arithmetic is better with one scale.
        Sample scaled = new Sample(
                sample.arms(), sample.arm(), sample.y(), sample.covariates().standardised());
        LinearFit fit = LinearFit.of(scaled.adjusted(), scaled.y());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("n", fit.rows());
        for (String column : List.of(data.config().cluster(), data.config().provider())) {
            result.put(column, clusters(fit, data.coded(column).of(data.withOne(outcome.resp()))));
        }
        return result;
    }

    private Map<String, Object> clusters(LinearFit fit, Coded group) {
        int[] treatments = data.arms().treatments();
        int k = fit.design().columns();
        int[] places = Arrays.stream(treatments)
                .map(a -> fit.place(data.arms().dummy(a)))
                .toArray();
        double[][] contrasts = new double[places.length][k];
        for (int c = 0; c < places.length; c++) {
            contrasts[c][places[c]] = 1;
        }
        double groups = group.levels().size();
        ClusterErrors errors =
                ClusterErrors.of(fit, group.code(), group.levels().size(), contrasts);
        double[] cr0 = roots(errors.cr0());
        double[] cr2 = roots(errors.cr2());
        double cr1 = Math.sqrt(groups / (groups - 1));
        double stata = cr1 * Math.sqrt((fit.rows() - 1.0) / fit.degreesOfFreedom());
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        for (int c = 0; c < places.length; c++) {
            String arm = data.arms().names().get(treatments[c]);
            double se = cr2[places[c]];
            double df = errors.degreesOfFreedom()[c];
            double estimate = fit.coefficients()[places[c]];
            put(rows, "CR0", arm, cr0[places[c]]);
            put(rows, "CR1", arm, cr0[places[c]] * cr1);
            put(rows, "CR1S", arm, cr0[places[c]] * stata);
            put(rows, "CR2", arm, se);
            put(rows, "CR2_df", arm, df);
            put(rows, "CR2_p", arm, Estimate.student(estimate, se, df).p());
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("clusters", group.levels().size());
        result.putAll(rows);
        return result;
    }

    private static void put(Map<String, Map<String, Double>> rows, String row, String arm, double value) {
        rows.computeIfAbsent(row, key -> new LinkedHashMap<>()).put(arm, value);
    }

    private void remark(String where, LinearFit fit, Outcome outcome) {
        if (!fit.dropped().isEmpty()) {
            remarks.add(where, "left out because they do not vary or follow from the others: " + fit.dropped());
        }
        int[] rows = fit.fullLeverageRows();
        if (rows.length > 0) {
            int[] people = data.withOne(outcome.resp());
            remarks.add(
                    where,
                    "fitted exactly by a coefficient of their own (a stratum or category of one), so that they say nothing of"
                            + " the error: "
                            + Arrays.stream(rows)
                                    .mapToObj(row -> data.table().place(people[row], outcome.name()))
                                    .collect(Collectors.joining("; ")));
        }
    }

    private static Map<String, Object> size(LinearFit fit) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("n", fit.rows());
        result.put("df", fit.degreesOfFreedom());
        return result;
    }

    private static String key(Errors errors) {
        return errors == Errors.CLASSICAL ? "classical" : errors.name();
    }

    static double[] roots(double[][] covariance) {
        double[] roots = new double[covariance.length];
        for (int j = 0; j < roots.length; j++) {
            roots[j] = Math.sqrt(covariance[j][j]);
        }
        return roots;
    }

    static Map<String, Double> named(List<String> names, double[] values) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int j = 0; j < values.length; j++) {
            named.put(names.get(j), values[j]);
        }
        return named;
    }
}
