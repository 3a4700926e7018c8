package nl.vangnet.trials.assignment;

import static nl.vangnet.trials.ReferenceTrial.ALLOCATION;
import static nl.vangnet.trials.ReferenceTrial.ARM;
import static nl.vangnet.trials.ReferenceTrial.ARMS;
import static nl.vangnet.trials.ReferenceTrial.CONTROL;
import static nl.vangnet.trials.ReferenceTrial.UNITS;
import static nl.vangnet.trials.ReferenceTrial.UNIT_OF;
import static nl.vangnet.trials.ReferenceTrial.assignment;
import static nl.vangnet.trials.ReferenceTrial.byArm;
import static nl.vangnet.trials.ReferenceTrial.column;
import static nl.vangnet.trials.ReferenceTrial.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.vangnet.trials.Comparison;
import nl.vangnet.trials.Reference;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The assignment of the reference trial and the tests that draw it again, against the results calculated in R. */
final class AssignmentReferenceTest {
    private static final int DRAWS = 2_000;

    @Test
    void theSealedAssignmentIsThatOfTheReference() {
        JsonNode sealed = Reference.SEALED;
        String listHash = UNITS.hash();
        Commitments commitments = new Commitments(
                "notary",
                sealed.get("commitA").asString(),
                "auditor",
                sealed.get("commitB").asString());
        String seed = commitments.seed(
                sealed.get("secretA").asString(), sealed.get("secretB").asString(), listHash);
        int[] units = new BatchAssignment(seed, List.of(ALLOCATION), UNITS).draw(0);
        assertThat(BatchAssignment.forPeople(units, UNIT_OF)).isEqualTo(ARM);

        Map<String, String> firstTen = new LinkedHashMap<>();
        UNITS.text(units, ARMS)
                .lines()
                .limit(10)
                .map(line -> line.split(":", -1))
                .forEach(unit -> firstTen.put(unit[0], unit[1]));
        RollingAssignment rolling = new RollingAssignment(seed, ALLOCATION);
        Map<String, List<String>> sequences = new LinkedHashMap<>();
        new TreeSet<>(UNITS.strata())
                .stream()
                        .limit(2)
                        .forEach(stratum -> sequences.put(
                                stratum,
                                Arrays.stream(rolling.slots(stratum, 24))
                                        .mapToObj(ARMS::get)
                                        .toList()));
        Comparison.agrees(
                "E19_assignment",
                Map.of(
                        "seed",
                        seed,
                        "listHash",
                        listHash,
                        "unitsByArm",
                        byArm(arm -> Arrays.stream(units).filter(a -> a == arm).count()),
                        "fingerprintDraw0",
                        Sha256.hex(UNITS.text(units, ARMS)),
                        "firstTen",
                        firstTen,
                        "sites",
                        List.of(Map.of(
                                "trial", ALLOCATION.trial(),
                                "ratio", ALLOCATION.ratio(),
                                "units", UNITS.size(),
                                "maxImbalanceInBlocksOfRatio",
                                        (int) Imbalance.of(units, UNITS.strata(), ALLOCATION.ratio())
                                                .perStratum(),
                                "sequence", sequences))),
                1e-9);
    }

    @Test
    void theRandomisationTestsAreThoseOfTheReference() {
        long start = System.nanoTime();
        int[][] draws = assignment().draws(DRAWS, UNIT_OF);
        List<RandomisationTest> tests =
                RandomisationInference.test(family(), CONTROL, ARM, new int[ARM.length], draws, 0.05);
        System.out.printf(
                "%d draws of %d units and %d hypotheses: %d ms%n",
                DRAWS, UNITS.size(), tests.size(), (System.nanoTime() - start) / 1_000_000);
        Map<String, Object> hypotheses = new LinkedHashMap<>();
        for (RandomisationTest test : tests) {
            hypotheses.put(
                    test.name(),
                    Map.of(
                            "diff", test.difference(),
                            "t", test.t(),
                            "countDiff", test.countDifference(),
                            "pDiff", test.pDifference(),
                            "countT", test.countT(),
                            "pT", test.pT(),
                            "pStepDownMaxT", test.pStepDownMaxT(),
                            "nullSdDiff", test.nullSd()));
            assertThat(test.low()).isLessThan(test.difference());
            assertThat(test.high()).isGreaterThan(test.difference());
            assertThat(test.low() > 0 || test.high() < 0).isEqualTo(test.pDifference() <= 0.05);
        }
        BalanceTest balance = BalanceTest.of(covariates(), ARM, ARMS.size(), CONTROL, draws);
        Comparison.agrees(
                "E10_randomisation_inference",
                Map.of(
                        "draws",
                        DRAWS,
                        "statistic",
                        "difference in means; t = difference / sqrt(s1^2/n1+s0^2/n0)",
                        "hypotheses",
                        hypotheses,
                        "balanceOmnibus",
                        Map.of("statistic", balance.statistic(), "countGE", balance.countAtLeast(), "p", balance.p()),
                        "fingerprintDraw1to3",
                        IntStream.rangeClosed(1, 3)
                                .mapToObj(
                                        d -> Sha256.hex(UNITS.text(assignment().draw(d), ARMS)))
                                .toList()),
                1e-9);
    }

    @Test
    void theAdjustedPValuesAreThoseOfTheReference() {
        List<Hypothesis> family = family();
        double[] p = family.stream()
                .mapToDouble(h -> 2
                        * NormalDistribution.of(0, 1)
                                .survivalProbability(Math.abs(
                                        ArmDifference.of(h.outcome(), ARM, h.arm(), CONTROL, new int[ARM.length], 1)
                                                .t())))
                .toArray();
        Map<String, double[]> adjusted = Map.of(
                "p", p,
                "bonferroni", Multiplicity.bonferroni(p),
                "holm", Multiplicity.holm(p),
                "hochberg", Multiplicity.hochberg(p),
                "bh", Multiplicity.benjaminiHochberg(p),
                "by", Multiplicity.benjaminiYekutieli(p));
        Map<String, Map<String, Double>> named = new LinkedHashMap<>();
        adjusted.forEach((method, values) -> {
            Map<String, Double> byName = new LinkedHashMap<>();
            for (int h = 0; h < values.length; h++) {
                byName.put(family.get(h).name(), values[h]);
            }
            named.put(method, byName);
        });
        Comparison.agrees("E11_multiplicity", named, 1e-9);
    }

    /** The primary outcomes, each arm against the control arm. */
    static List<Hypothesis> family() {
        List<Hypothesis> family = new ArrayList<>();
        for (JsonNode outcome : Reference.CONFIG.get("outcomes")) {
            String name = outcome.get("name").asString();
            if (Reference.texts(Reference.CONFIG.get("primary")).contains(name)) {
                double[] y = observed(name, outcome.get("resp").asString());
                for (int arm = 0; arm < ARMS.size(); arm++) {
                    if (arm != CONTROL) {
                        family.add(new Hypothesis(name + ":" + ARMS.get(arm) + "-" + ARMS.get(CONTROL), y, arm));
                    }
                }
            }
        }
        return family;
    }

    private static double[] observed(String outcome, String response) {
        double[] y = numbers(outcome);
        double[] responded = numbers(response);
        return IntStream.range(0, y.length)
                .mapToDouble(i -> responded[i] == 1 ? y[i] : Double.NaN)
                .toArray();
    }

    private static double[][] covariates() {
        List<double[]> columns = Reference.texts(Reference.CONFIG.get("covariates")).stream()
                .map(name -> numbers(name))
                .toList();
        return IntStream.range(0, column("pid").size())
                .mapToObj(i -> columns.stream().mapToDouble(c -> c[i]).toArray())
                .toArray(double[][]::new);
    }
}
