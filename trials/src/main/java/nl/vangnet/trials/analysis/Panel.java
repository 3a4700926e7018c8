package nl.vangnet.trials.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.trials.analysis.TrialConfig.Outcome;
import nl.vangnet.trials.effects.SequentialWeights;
import nl.vangnet.trials.effects.SequentialWeights.Wave;
import nl.vangnet.trials.numbers.Sums;

/**
 * E08c: weights built up wave by wave. The outcome is the first that is known of those who answered the last wave; the same in an earlier wave
 * has the same name with that wave's number at its end, as {@code work2} beside {@code work3} and {@code r2} beside {@code r3}.
 */
final class Panel {
    private final TrialData data;

    Panel(TrialData data) {
        this.data = data;
    }

    Map<String, Object> section() {
        List<String> waves = data.config().waves();
        Outcome outcome = data.config().outcomes().stream()
                .filter(one -> one.resp().equals(waves.getLast()))
                .findFirst()
                .orElseThrow(() -> new BadInput("configuration, sequentialWeights: no outcome has " + waves.getLast()
                        + ", the last wave, as its resp; add one or set sequentialWeights to false"));
        SequentialWeights weights =
                SequentialWeights.of(data.arms(), data.arm(), data.covariates(), waves(waves, outcome));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("outcome", outcome.name());
        result.put("sumWeights", Sums.sum(weights.weights()));
        result.put("max", Arrays.stream(weights.weights()).max().orElse(Double.NaN));
        result.put("effectiveN", Sums.effectiveNumber(weights.weights()));
        result.put("means", weights.means(data.arms(), data.arm(), data.numbers(outcome.name())));
        return result;
    }

    private List<Wave> waves(List<String> columns, Outcome outcome) {
        List<Wave> waves = new ArrayList<>();
        for (int w = 0; w < columns.size(); w++) {
            double[] answered = data.numbers(columns.get(w));
            if (w == 0) {
                waves.add(new Wave(answered, "", new double[0]));
                continue;
            }
            checkNobodyComesBack(columns.get(w - 1), columns.get(w));
            String before = stem(outcome.name(), columns.getLast()) + number(columns.get(w - 1));
            double[] values = data.numbers(before);
            for (int i : data.withOne(columns.get(w - 1))) {
                if (Double.isNaN(values[i])) {
                    throw data.table()
                            .at(
                                    i,
                                    before,
                                    "the cell is empty although " + columns.get(w - 1)
                                            + " is 1; fill it in or set sequentialWeights to false");
                }
            }
            waves.add(new Wave(answered, before, values));
        }
        return waves;
    }

    private void checkNobodyComesBack(String before, String wave) {
        boolean[] earlier = data.table().flags(before);
        for (int i : data.withOne(wave)) {
            if (!earlier[i]) {
                throw data.table()
                        .at(
                                i,
                                wave,
                                "somebody who did not answer " + before
                                        + " came back; weights wave by wave are for people who leave for good: set sequentialWeights"
                                        + " to false");
            }
        }
    }

    private static String stem(String outcome, String lastWave) {
        String number = number(lastWave);
        if (number.isEmpty() || !outcome.endsWith(number)) {
            throw new BadInput(
                    "configuration, sequentialWeights: " + outcome + " does not end with the number of the wave "
                            + lastWave
                            + ", so that the same in earlier waves cannot be found; rename them or set sequentialWeights"
                            + " to false");
        }
        return outcome.substring(0, outcome.length() - number.length());
    }

    private static String number(String wave) {
        return wave.replaceFirst("^.*?(\\d*)$", "$1");
    }
}
