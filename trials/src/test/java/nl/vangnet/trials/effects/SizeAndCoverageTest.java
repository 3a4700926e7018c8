package nl.vangnet.trials.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.vangnet.trials.regression.Errors;
import nl.vangnet.trials.regression.LinearFit;
import org.junit.jupiter.api.Test;

/** In trials without an effect one in twenty finds one; in trials with an effect nineteen of twenty intervals hold it. */
final class SizeAndCoverageTest {
    private static final long SEED = 20_261_122;
    private static final int TRIALS = 2000;
    private static final int PEOPLE = 240;
    private static final double EFFECT = 0.8;
    private static final Arms ARMS =
            new Arms(List.of("A", "B", "C"), 2, List.of(new Arms.Contrast(0, 2), new Arms.Contrast(1, 2)));

    @Test
    void differencesOfMeansAndLinsRegressionKeepTheirLevelAndTheirCoverage() {
        Random random = new Random(SEED);
        double[] found = new double[2];
        double[] held = new double[2];
        for (int trial = 0; trial < TRIALS; trial++) {
            Sample nothing = draw(random, 0);
            Sample something = draw(random, EFFECT);
            found[0] += means(nothing).p() < 0.05 ? 1 : 0;
            found[1] += lin(nothing).p() < 0.05 ? 1 : 0;
            held[0] += holds(means(something)) ? 1 : 0;
            held[1] += holds(lin(something)) ? 1 : 0;
        }
        for (int way = 0; way < 2; way++) {
            System.out.printf(
                    "%s: found %.4f of nothing, held %.4f%n",
                    way == 0 ? "means" : "lin", found[way] / TRIALS, held[way] / TRIALS);
            assertThat(found[way] / TRIALS).as("size, seed %s", SEED).isBetween(0.038, 0.062);
            assertThat(held[way] / TRIALS).as("coverage, seed %s", SEED).isBetween(0.938, 0.962);
        }
    }

    private static boolean holds(Estimate estimate) {
        return estimate.lo() <= EFFECT && EFFECT <= estimate.hi();
    }

    private static Estimate means(Sample sample) {
        return of(ArmEffects.of(ARMS, LinearFit.of(sample.unadjusted(), sample.y()), Errors.HC2));
    }

    private static Estimate lin(Sample sample) {
        return of(ArmEffects.of(ARMS, LinearFit.of(sample.lin(), sample.y()), Errors.HC2));
    }

    private static Estimate of(Map<String, Estimate> effects) {
        return effects.getOrDefault("A-C", Estimate.normal(Double.NaN, 1));
    }

    /** An effect that is the same on average and differs between people, on an outcome that varies more in one arm. */
    private static Sample draw(Random random, double effect) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            places.add(i % 3);
        }
        Collections.shuffle(places, random);
        double[] x = new double[PEOPLE];
        double[] y = new double[PEOPLE];
        int[] arm = new int[PEOPLE];
        for (int i = 0; i < PEOPLE; i++) {
            arm[i] = places.get(i);
            x[i] = random.nextGaussian();
            double own = arm[i] == 0 ? effect + (effect == 0 ? 0 : 0.5 * x[i]) : 0;
            y[i] = x[i] + own + random.nextGaussian() * (1 + 0.5 * Math.abs(x[i]));
        }
        return new Sample(ARMS, arm, y, new Covariates(List.of("x"), new double[][] {x}));
    }
}
