package nl.vangnet.trials.effects;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.vangnet.trials.numbers.Matrices;
import nl.vangnet.trials.numbers.NotEstimable;
import nl.vangnet.trials.numbers.Sums;
import nl.vangnet.trials.regression.Design;
import nl.vangnet.trials.regression.LogitFit;

/**
 * Weights for a panel that people leave for good: 1 / Π p_w, with p_w the chance to answer wave w of those who answered the wave before, by a
 * logistic regression on arm, covariates and what they said in that wave (Robins, Hernán and Brumback 2000).
 *
 * @param people who answered the last wave
 * @param weights of each of them
 */
@SuppressWarnings("ArrayRecordComponent")
public record SequentialWeights(int[] people, double[] weights) {
    /**
     * A wave.
     *
     * @param answered 1 who answered, 0 who did not, for everybody assigned; nobody comes back
     * @param before the name of what was said in the wave before; empty at the first
     * @param values its value, looked at only for those who answered that wave
     */
    public record Wave(double[] answered, String before, double[] values) {}

    /** Weights by these waves, in order. */
    public static SequentialWeights of(Arms arms, int[] arm, Covariates covariates, List<Wave> waves) {
        double[] weights = new double[arm.length];
        Arrays.fill(weights, 1);
        int[] present = IntStream.range(0, arm.length).toArray();
        for (Wave wave : waves) {
            double[] answered = Sample.choose(wave.answered, present);
            if (Sums.sum(answered) < answered.length) {
                Sample sample = new Sample(arms, Sample.choose(arm, present), answered, covariates.of(present));
                double[] values = wave.before.isEmpty() ? new double[0] : Sample.choose(wave.values, present);
                Design design = wave.before.isEmpty()
                        ? sample.adjusted()
                        : sample.adjusted().with(wave.before, i -> values[i]);
                LogitFit fit = LogitFit.of(design, answered);
                for (int i = 0; i < present.length; i++) {
                    weights[present[i]] /= fit.probability(i);
                }
            }
            present = Arrays.stream(present).filter(i -> wave.answered[i] == 1).toArray();
        }
        if (present.length == 0) {
            throw new NotEstimable("nobody answered all waves");
        }
        return new SequentialWeights(present, Sample.choose(weights, present));
    }

    /** The weighted mean of each arm, by its name; NaN for an arm in which nobody answered. */
    public Map<String, Double> means(Arms arms, int[] arm, double[] y) {
        return arms.perArm(a -> {
            double[] inArm =
                    Arrays.stream(people).mapToDouble(i -> arm[i] == a ? 1 : 0).toArray();
            double[] own = new double[people.length];
            for (int i = 0; i < own.length; i++) {
                own[i] = weights[i] * inArm[i];
            }
            return Matrices.dot(own, Sample.choose(y, people)) / Sums.sum(own);
        });
    }
}
