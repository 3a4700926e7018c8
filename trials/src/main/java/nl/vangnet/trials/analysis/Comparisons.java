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
import nl.vangnet.trials.effects.Balance;
import nl.vangnet.trials.effects.BlockedDifference;
import nl.vangnet.trials.effects.ComplierEffect;
import nl.vangnet.trials.effects.Covariates;
import nl.vangnet.trials.effects.IntraclassCorrelation;
import nl.vangnet.trials.effects.Means;
import nl.vangnet.trials.effects.Proportions;
import nl.vangnet.trials.effects.Sample;
import nl.vangnet.trials.regression.Errors;
import nl.vangnet.trials.regression.LinearFit;

/** Shares and means side by side, and what else is read from two arms at a time: E01, E02, E16, E17, E23, E24. */
final class Comparisons {
    private final TrialData data;

    Comparisons(TrialData data) {
        this.data = data;
    }

    /** E01: each covariate at the start. */
    Map<String, Object> balance() {
        Map<String, Object> result = new LinkedHashMap<>();
        Covariates covariates = data.covariates();
        for (int v = 0; v < covariates.names().size(); v++) {
            result.put(
                    covariates.names().get(v),
                    Balance.of(data.arms(), data.arm(), covariates.columns()[v]));
        }
        return result;
    }

    /** E02: shares among those who completed the trial, as published tables have them. */
    Map<String, Object> proportions(Outcome outcome) {
        double[] all = data.numbers(outcome.name());
        int[] completers = Arrays.stream(data.withOne(data.config().complete()))
                .filter(i -> !Double.isNaN(all[i]))
                .toArray();
        Sample sample = data.sample(outcome.name(), completers);
        int[] people = IntStream.range(0, data.arms().size())
                .map(a -> sample.people(a).length)
                .toArray();
        int[] yes = IntStream.range(0, data.arms().size())
                .map(a -> (int) Arrays.stream(sample.outcomes(a)).sum())
                .toArray();
        Map<String, Object> result = new LinkedHashMap<>(data.arms()
                .perContrast(contrast -> Proportions.of(
                        yes[contrast.first()],
                        people[contrast.first()],
                        yes[contrast.second()],
                        people[contrast.second()])));
        result.put("overall", Proportions.chiSquare(yes, people));
        return result;
    }

    /** E16: the effect on those who took the treatment because of their arm. */
    Map<String, Object> complier(TrialConfig.Compliance compliance) {
        int treatedArm = data.config().arm(compliance.arm(), "compliance");
        int control = data.config().arm(compliance.control(), "compliance");
        double[] dose = data.numbers(compliance.treatment());
        int[] people = Arrays.stream(data.withOne(compliance.resp()))
                .filter(i -> !Double.isNaN(dose[i]) && (data.arm()[i] == treatedArm || data.arm()[i] == control))
                .toArray();
        ComplierEffect effect = ComplierEffect.of(
                Sample.choose(data.numbers(compliance.outcome()), people),
                Arrays.stream(people)
                        .mapToDouble(i -> dose[i] >= compliance.threshold() ? 1 : 0)
                        .toArray(),
                Arrays.stream(people)
                        .mapToDouble(i -> data.arm()[i] == treatedArm ? 1 : 0)
                        .toArray());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("n", effect.n());
        result.put("itt", effect.itt());
        result.put("firstStage", effect.firstStage());
        result.put("firstStageF_HC2", effect.firstStageF());
        result.put("cace", effect.effect());
        result.put("seHC0", effect.seHC0());
        result.put("seHC2_estimatr", effect.seHC2());
        return result;
    }

    /** E17: how much people of one case manager resemble each other. */
    IntraclassCorrelation resemblance(Outcome outcome) {
        int[] people = data.withOne(outcome.resp());
        Coded provider = data.coded(data.config().provider()).of(people);
        return IntraclassCorrelation.of(
                Sample.choose(data.numbers(outcome.name()), people),
                provider.code(),
                provider.levels().size());
    }

    /** E23: means of numeric outcomes, and beside the same at the start where that is asked. */
    Map<String, Object> means(Outcome outcome) {
        int[] people = data.withOne(outcome.resp());
        Sample sample = data.sample(outcome.name(), people);
        Map<String, Object> result = new LinkedHashMap<>(data.arms()
                .perContrast(
                        contrast -> Means.of(sample.outcomes(contrast.first()), sample.outcomes(contrast.second()))));
        if (outcome.baseline() != null) {
            double[] baseline = Sample.choose(data.table().completeNumbers(outcome.baseline()), people);
            Sample withBaseline = new Sample(
                    data.arms(), sample.arm(), sample.y(), new Covariates(List.of(outcome.baseline()), new double[][] {
                        baseline
                    }));
            LinearFit fit = LinearFit.of(withBaseline.adjusted(), sample.y());
            result.put("ancovaHC2", ArmEffects.of(data.arms(), fit, Errors.HC2));
        }
        return result;
    }

    /** E24: differences within blocks. */
    Map<String, BlockedDifference> blocked(Outcome outcome) {
        int[] known = data.withOne(outcome.resp());
        Coded block = data.coded(data.config().block());
        double[] y = data.numbers(outcome.name());
        return data.arms().perContrast(contrast -> blocked(known, block, y, contrast));
    }

    private BlockedDifference blocked(int[] known, Coded block, double[] y, Arms.Contrast contrast) {
        int[] people = Arrays.stream(known)
                .filter(i -> data.arm()[i] == contrast.first() || data.arm()[i] == contrast.second())
                .toArray();
        int[] treated = Arrays.stream(people)
                .map(i -> data.arm()[i] == contrast.first() ? 1 : 0)
                .toArray();
        Coded present = block.of(people);
        return BlockedDifference.of(Sample.choose(y, people), treated, present.code(), present.levels());
    }
}
