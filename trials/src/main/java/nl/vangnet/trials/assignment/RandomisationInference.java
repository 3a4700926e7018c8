package nl.vangnet.trials.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * E10: is the observed difference larger than the assignment alone makes? The whole assignment is drawn again R times by its own rule, and
 * each time the statistic is calculated as if that had been the assignment. Under the hypothesis of no effect for anybody the observed one
 * is a draw like the others: p = (1 + #{|T_d| ≥ |T|}) / (R + 1), exact whatever the distribution of the outcome.
 *
 * <p>Sources: Fisher (1935); Phipson and Smyth (2010) for the ones; Westfall and Young (1993) for the family.
 */
public final class RandomisationInference {
    /** Below this two statistics are the same, calculated in another order. */
    static final double TIE = 1e-12;

    private RandomisationInference() {}

    /**
     * Tests a family of hypotheses on the same draws.
     *
     * @param family the statistics are adjusted for each other
     * @param observed arm of each of n persons
     * @param block of each person, 0..blocks-1; all 0 when one allocation ratio holds for everybody ({@link ArmDifference})
     * @param draws R rows of an arm per person, see {@link BatchAssignment#draws}
     * @param alpha 0.05 for intervals of 95%
     * @throws IllegalArgumentException when a hypothesis cannot be tested on the observed assignment
     */
    public static List<RandomisationTest> test(
            List<Hypothesis> family, int control, int[] observed, int[] block, int[][] draws, double alpha) {
        int blocks = Arrays.stream(block).max().orElse(0) + 1;
        int hypotheses = family.size();
        ArmDifference[] seen = new ArmDifference[hypotheses];
        for (int h = 0; h < hypotheses; h++) {
            seen[h] = statistic(family.get(h), observed, control, block, blocks);
            requireDefined(family.get(h), seen[h]);
        }
        double[][] difference = new double[hypotheses][draws.length];
        double[][] t = new double[hypotheses][draws.length];
        double[][] kept = new double[hypotheses][draws.length];
        List<Hypothesis> treated = family.stream()
                .map(hypothesis ->
                        new Hypothesis(hypothesis.name(), treatedWhere(hypothesis, observed), hypothesis.arm()))
                .toList();
        IntStream.range(0, draws.length).parallel().forEach(d -> {
            for (int h = 0; h < hypotheses; h++) {
                Hypothesis hypothesis = family.get(h);
                ArmDifference drawn = statistic(hypothesis, draws[d], control, block, blocks);
                difference[h][d] = drawn.difference();
                t[h][d] = drawn.t();
                kept[h][d] = statistic(treated.get(h), draws[d], control, block, blocks)
                        .difference();
            }
        });
        double[] observedT = Arrays.stream(seen).mapToDouble(ArmDifference::t).toArray();
        double[] adjusted = Multiplicity.stepDownMaxT(observedT, t);
        return IntStream.range(0, hypotheses)
                .mapToObj(h -> {
                    double effect = seen[h].difference();
                    int byDifference = atLeast(effect, difference[h]);
                    int byT = atLeast(observedT[h], t[h]);
                    TestInversion interval = TestInversion.of(effect, difference[h], kept[h], alpha);
                    return new RandomisationTest(
                            family.get(h).name(),
                            effect,
                            observedT[h],
                            byDifference,
                            pValue(byDifference, draws.length),
                            byT,
                            pValue(byT, draws.length),
                            adjusted[h],
                            standardDeviation(difference[h]),
                            interval.low(),
                            interval.high());
                })
                .toList();
    }

    /** p = (1 + count) / (draws + 1). */
    static double pValue(int count, int draws) {
        return (1.0 + count) / (draws + 1.0);
    }

    /** How many |drawn| are at least |observed|. A draw in which the statistic is not defined counts too, on the careful side. */
    static int atLeast(double observed, double[] drawn) {
        double bar = Math.abs(observed) - TIE;
        return Math.toIntExact(
                Arrays.stream(drawn).filter(x -> !(Math.abs(x) < bar)).count());
    }

    private static ArmDifference statistic(Hypothesis hypothesis, int[] arm, int control, int[] block, int blocks) {
        return ArmDifference.of(hypothesis.outcome(), arm, hypothesis.arm(), control, block, blocks);
    }

    /** 1 for whom the arm was assigned, where the outcome was observed: the part of an outcome that an effect of 1 would have added. */
    private static double[] treatedWhere(Hypothesis hypothesis, int[] observed) {
        double[] outcome = hypothesis.outcome();
        return IntStream.range(0, outcome.length)
                .mapToDouble(i -> Double.isNaN(outcome[i]) ? Double.NaN : observed[i] == hypothesis.arm() ? 1 : 0)
                .toArray();
    }

    private static void requireDefined(Hypothesis hypothesis, ArmDifference seen) {
        if (Double.isNaN(seen.difference()) || Double.isNaN(seen.se())) {
            throw new IllegalArgumentException("Hypothesis " + hypothesis.name()
                    + " cannot be tested: in some block an arm has fewer than two people with an observed outcome."
                    + " Leave it out of the family, or join the block with another.");
        }
    }

    private static double standardDeviation(double[] x) {
        double mean = Arrays.stream(x).average().orElse(Double.NaN);
        double squares = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (x.length - 1));
    }
}
