package nl.vangnet.trials.survival;

import static nl.vangnet.trials.ReferenceTrial.ARM;
import static nl.vangnet.trials.ReferenceTrial.ARMS;
import static nl.vangnet.trials.ReferenceTrial.CONTROL;
import static nl.vangnet.trials.ReferenceTrial.byArm;
import static nl.vangnet.trials.ReferenceTrial.numbers;
import static nl.vangnet.trials.survival.ReferenceRegister.HISTORIES;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.vangnet.trials.Comparison;
import nl.vangnet.trials.Reference;
import nl.vangnet.trials.regression.Design;
import nl.vangnet.trials.regression.LogitFit;
import org.junit.jupiter.api.Test;

/** The share that left assistance at the end of each quarter, against the results calculated in R. */
final class QuartersReferenceTest {
    @Test
    void theSharesOfEachQuarterAreThoseOfTheReference() {
        double[] complete = numbers(Reference.CONFIG.get("complete").asString());
        double[] weights = weights(complete);
        Comparison.agrees(
                "E12_quarters",
                Reference.CONFIG
                        .get("quarterEnds")
                        .valueStream()
                        .map(date -> {
                            LocalDate day = LocalDate.parse(date.asString());
                            IntPredicate completer =
                                    i -> complete[i] == 1 && HISTORIES.get(i).isEnrolledBy(day);
                            return Map.of(
                                    "quarterEnd", date.asString(),
                                    "everybody",
                                            byArm(arm -> share(
                                                    arm,
                                                    day,
                                                    i -> HISTORIES.get(i).isKnownOn(day))),
                                    "completers", byArm(arm -> share(arm, day, completer)),
                                    "completersIpw",
                                            byArm(arm -> Map.of("share", weighted(arm, day, completer, weights))));
                        })
                        .toList(),
                1e-9);
    }

    private static Map<String, Object> share(int arm, LocalDate day, IntPredicate counts) {
        Share share = Share.of(count(arm, counts.and(i -> left(i, day))), count(arm, counts));
        return Map.of(
                "k", share.count(),
                "n", share.of(),
                "share", share.share(),
                "wilsonLo", share.low(),
                "wilsonHi", share.high());
    }

    private static double weighted(int arm, LocalDate day, IntPredicate counts, double[] weights) {
        return sum(arm, counts.and(i -> left(i, day)), weights) / sum(arm, counts, weights);
    }

    private static boolean left(int i, LocalDate day) {
        return !HISTORIES.get(i).onAssistance(day);
    }

    private static int count(int arm, IntPredicate counts) {
        return (int) members(arm, counts).count();
    }

    private static double sum(int arm, IntPredicate counts, double[] weights) {
        return members(arm, counts).mapToDouble(i -> weights[i]).sum();
    }

    private static IntStream members(int arm, IntPredicate counts) {
        return IntStream.range(0, ARM.length).filter(i -> ARM[i] == arm).filter(counts);
    }

    /** One over the chance to complete, given arm and covariates. */
    private static double[] weights(double[] complete) {
        Design design = Design.intercept(ARM.length);
        for (int arm = 0; arm < ARMS.size(); arm++) {
            int dummy = arm;
            if (arm != CONTROL) {
                design = design.with(ARMS.get(arm), i -> ARM[i] == dummy ? 1 : 0);
            }
        }
        for (String name : Reference.texts(Reference.CONFIG.get("covariates"))) {
            double[] column = numbers(name);
            design = design.with(name, i -> column[i]);
        }
        LogitFit fit = LogitFit.of(design, complete);
        return IntStream.range(0, ARM.length)
                .mapToDouble(i -> 1 / fit.probability(i))
                .toArray();
    }
}
