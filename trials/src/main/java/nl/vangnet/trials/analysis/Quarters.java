package nl.vangnet.trials.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.vangnet.trials.numbers.NotEstimable;
import nl.vangnet.trials.regression.LogitFit;
import nl.vangnet.trials.survival.RegisterHistory;
import nl.vangnet.trials.survival.Share;

/** The share without assistance at the end of each quarter: of everybody, of who completed the trial, and of them weighted back to everybody. */
final class Quarters {
    private final TrialData data;
    private final List<RegisterHistory> histories;
    private final boolean[] complete;
    private final double[] weights;

    Quarters(TrialData data, List<RegisterHistory> histories, Remarks remarks) {
        this.data = data;
        this.histories = histories;
        this.complete = data.table().flags(data.config().complete());
        this.weights = weights(remarks);
    }

    /** One over the chance to complete, by arm and covariates. */
    private double[] weights(Remarks remarks) {
        double[] weights = new double[complete.length];
        Arrays.fill(weights, 1);
        double[] completed = data.numbers(data.config().complete());
        if (Arrays.stream(completed).allMatch(one -> one == 1)) {
            return weights;
        }
        try {
            LogitFit fit = LogitFit.of(data.everybody(completed).adjusted(), completed);
            Arrays.setAll(weights, i -> 1 / fit.probability(i));
        } catch (NotEstimable e) {
            remarks.add("E12, completers weighted", String.valueOf(e.getMessage()));
            Arrays.fill(weights, Double.NaN);
        }
        return weights;
    }

    List<Map<String, Object>> section() {
        return data.config().quarterEnds().stream().map(this::quarter).toList();
    }

    private Map<String, Object> quarter(LocalDate day) {
        boolean[] out = new boolean[complete.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = !histories.get(i).onAssistance(day);
        }
        IntPredicate completer = i -> complete[i] && histories.get(i).isEnrolledBy(day);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("quarterEnd", day.toString());
        result.put("everybody", counts(out, i -> histories.get(i).isKnownOn(day)));
        result.put("completers", counts(out, completer));
        result.put("completersIpw", data.arms().perArm(arm -> {
            double all = sum(members(arm, completer));
            return Map.of("share", sum(members(arm, completer).filter(i -> out[i])) / all);
        }));
        return result;
    }

    private Map<String, Map<String, Object>> counts(boolean[] out, IntPredicate included) {
        return data.arms().perArm(arm -> {
            int all = (int) members(arm, included).count();
            int left = (int) members(arm, included).filter(i -> out[i]).count();
            Share share = Share.of(left, all);
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("k", share.count());
            result.put("n", share.of());
            result.put("share", share.share());
            result.put("wilsonLo", share.low());
            result.put("wilsonHi", share.high());
            return result;
        });
    }

    private IntStream members(int arm, IntPredicate included) {
        return IntStream.range(0, complete.length)
                .filter(i -> data.arm()[i] == arm)
                .filter(included);
    }

    private double sum(IntStream people) {
        return people.mapToDouble(i -> weights[i]).sum();
    }
}
