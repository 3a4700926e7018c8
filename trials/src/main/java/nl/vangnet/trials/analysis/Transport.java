package nl.vangnet.trials.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.trials.analysis.TrialConfig.Outcome;
import nl.vangnet.trials.effects.ArmEffects;
import nl.vangnet.trials.effects.Raking;
import nl.vangnet.trials.effects.Sample;
import nl.vangnet.trials.numbers.Sums;
import nl.vangnet.trials.regression.Errors;
import nl.vangnet.trials.regression.LinearFit;

/** E26: effects with the participants weighted to resemble the population in its margins. */
final class Transport {
    private final TrialData data;
    private final Remarks remarks;

    Transport(TrialData data, Remarks remarks) {
        this.data = data;
        this.remarks = remarks;
    }

    /**
     * The section.
     *
     * @param participants with a row for each person of the analysis, found by {@code pid}
     * @param population percent per value, per column of the participants
     */
    Map<String, Object> section(Table participants, Map<String, Map<String, Double>> population) {
        Raking raking = Raking.of(data.size(), margins(participants, population));
        double[] w = raking.weights();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("iterations", raking.iterations());
        result.put("min", Arrays.stream(w).min().orElse(Double.NaN));
        result.put("max", Arrays.stream(w).max().orElse(Double.NaN));
        result.put("effectiveN", Sums.effectiveNumber(w));
        result.put("outcomes", remarks.perOutcome("E26", data.config().first(3), outcome -> weighted(outcome, w)));
        return result;
    }

    private Map<String, Object> weighted(Outcome outcome, double[] w) {
        int[] people = data.withOne(outcome.resp());
        Sample sample = data.sample(outcome.name(), people);
        LinearFit fit = LinearFit.of(sample.unadjusted(), sample.y(), Sample.choose(w, people));
        return Map.of("HC2", ArmEffects.of(data.arms(), fit, Errors.HC2));
    }

    private static List<Raking.Margin> margins(Table participants, Map<String, Map<String, Double>> population) {
        List<Raking.Margin> margins = new ArrayList<>();
        population.forEach((column, shares) -> {
            List<String> categories = List.copyOf(shares.keySet());
            String[] texts = participants.complete(column);
            int[] codes = new int[texts.length];
            for (int i = 0; i < texts.length; i++) {
                codes[i] = categories.indexOf(texts[i]);
                if (codes[i] < 0) {
                    throw participants.at(
                            i,
                            column,
                            texts[i] + " has no share in the population " + categories
                                    + "; add it to the configuration");
                }
            }
            double[] share =
                    shares.values().stream().mapToDouble(Double::doubleValue).toArray();
            margins.add(new Raking.Margin(column, categories, share, codes));
        });
        return margins;
    }
}
