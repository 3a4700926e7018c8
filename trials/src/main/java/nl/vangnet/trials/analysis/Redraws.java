package nl.vangnet.trials.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.vangnet.trials.analysis.TrialConfig.Outcome;
import nl.vangnet.trials.analysis.TrialConfig.Site;
import nl.vangnet.trials.assignment.Allocation;
import nl.vangnet.trials.assignment.BalanceTest;
import nl.vangnet.trials.assignment.BatchAssignment;
import nl.vangnet.trials.assignment.Hypothesis;
import nl.vangnet.trials.assignment.Imbalance;
import nl.vangnet.trials.assignment.Multiplicity;
import nl.vangnet.trials.assignment.RandomisationInference;
import nl.vangnet.trials.assignment.RandomisationTest;
import nl.vangnet.trials.assignment.RollingAssignment;
import nl.vangnet.trials.assignment.Sha256;
import nl.vangnet.trials.assignment.UnitList;
import nl.vangnet.trials.effects.Estimate;
import nl.vangnet.trials.numbers.Matrices;
import nl.vangnet.trials.numbers.NotEstimable;

/** The assignment made again from its seed, and tests by drawing it anew: E10, E11, E19. */
final class Redraws {
    private static final int SLOTS_SHOWN = 24;
    /** Arms of people in all draws together, four bytes each. */
    private static final long MOST_DRAWN = 400_000_000;

    private final TrialData data;
    private final String seed;
    private final List<Allocation> allocations;
    private final UnitList units;
    private final int[] unitOf;
    private final BatchAssignment assignment;
    private final int[] armOfUnit;

    /** Of people whose arms are those of this draw. */
    Redraws(TrialData data, String seed, int draw) {
        this.data = data;
        this.seed = seed;
        List<Site> sites = data.config().assignment().all();
        this.allocations = sites.stream()
                .map(site -> new Allocation(site.trial(), site.prefix(), site.ratio()))
                .toList();
        String[] ids = data.table().complete(data.config().cluster());
        String[] strata = data.table().complete(data.config().strata());
        List<String> names = List.copyOf(new LinkedHashSet<>(Arrays.asList(ids)));
        Map<String, Integer> places = new LinkedHashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        this.unitOf = Arrays.stream(ids).mapToInt(places::get).toArray();
        String[] stratumOfUnit = new String[names.size()];
        for (int i = 0; i < unitOf.length; i++) {
            stratumOfUnit[unitOf[i]] = strata[i];
        }
        this.units = new UnitList(names, Arrays.asList(stratumOfUnit));
        this.assignment = new BatchAssignment(seed, allocations, units);
        this.armOfUnit = assignment.draw(draw);
        checkArms();
    }

    private void checkArms() {
        for (int i = 0; i < unitOf.length; i++) {
            int sealed = armOfUnit[unitOf[i]];
            if (sealed != data.arm()[i]) {
                throw data.table()
                        .at(
                                i,
                                "arm",
                                "arm " + data.config().arms().get(data.arm()[i])
                                        + " stands here, but the sealed assignment gives "
                                        + data.config().arms().get(sealed)
                                        + "; an arm, a stratum, the seed or the ratio was changed after the assignment");
            }
        }
    }

    /** The arm of each unit, in the order in which units first occur. */
    int[] armOfUnit() {
        return armOfUnit.clone();
    }

    /** E10 and E11. */
    record Tests(Map<String, Object> inference, Map<String, Object> adjusted) {}

    Tests tests() {
        try {
            return tested();
        } catch (IllegalArgumentException e) {
            throw new NotEstimable(String.valueOf(e.getMessage()));
        }
    }

    private Tests tested() {
        int draws = data.config().assignment().draws();
        if ((long) draws * data.size() > MOST_DRAWN) {
            throw new NotEstimable(draws + " draws of " + data.size() + " people do not fit in memory; ask for "
                    + MOST_DRAWN / data.size() + " draws");
        }
        boolean blocked = allocations.size() > 1;
        int[] block = blocked ? data.coded(data.config().block()).code() : new int[data.size()];
        int[][] drawn = assignment.draws(draws, unitOf);
        List<RandomisationTest> tests =
                RandomisationInference.test(family(), data.arms().control(), data.arm(), block, drawn, Limits.LEVEL);
        Map<String, Object> hypotheses = new LinkedHashMap<>();
        for (RandomisationTest test : tests) {
            hypotheses.put(test.name(), one(test));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("draws", draws);
        result.put(
                "statistic",
                blocked
                        ? "blocked difference (E24); t = estimate / se"
                        : "difference in means; t = difference / sqrt(s1^2/n1+s0^2/n0)");
        result.put("hypotheses", hypotheses);
        result.put("balanceOmnibus", balance(drawn));
        result.put(
                "fingerprintDraw1to3",
                IntStream.rangeClosed(1, 3)
                        .mapToObj(draw -> fingerprint(assignment.draw(draw)))
                        .toList());
        return new Tests(result, adjusted(tests));
    }

    private static Map<String, Object> one(RandomisationTest test) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("diff", test.difference());
        result.put("t", test.t());
        result.put("countDiff", test.countDifference());
        result.put("pDiff", test.pDifference());
        result.put("countT", test.countT());
        result.put("pT", test.pT());
        result.put("pStepDownMaxT", test.pStepDownMaxT());
        result.put("nullSdDiff", test.nullSd());
        return result;
    }

    private Map<String, Object> balance(int[][] drawn) {
        double[][] x = Matrices.transpose(data.covariates().columns());
        BalanceTest balance =
                BalanceTest.of(x, data.arm(), data.arms().size(), data.arms().control(), drawn);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("statistic", balance.statistic());
        result.put("countGE", balance.countAtLeast());
        result.put("p", balance.p());
        return result;
    }

    /** Each primary outcome and each arm against the control. */
    private List<Hypothesis> family() {
        List<Hypothesis> family = new ArrayList<>();
        for (String name : data.config().primary()) {
            Outcome outcome = data.config().outcomes().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            double[] y = data.numbers(name);
            boolean[] known = data.table().flags(outcome.resp());
            double[] seen = IntStream.range(0, y.length)
                    .mapToDouble(i -> known[i] ? y[i] : Double.NaN)
                    .toArray();
            for (int arm : data.arms().treatments()) {
                String label = name + ":" + data.config().arms().get(arm) + "-"
                        + data.config().control();
                family.add(new Hypothesis(label, seen, arm));
            }
        }
        return family;
    }

    private static Map<String, Object> adjusted(List<RandomisationTest> tests) {
        List<String> names = tests.stream().map(RandomisationTest::name).toList();
        double[] p = tests.stream()
                .mapToDouble(test -> 2 * Estimate.NORMAL.survivalProbability(Math.abs(test.t())))
                .toArray();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("p", Regressions.named(names, p));
        result.put("bonferroni", Regressions.named(names, Multiplicity.bonferroni(p)));
        result.put("holm", Regressions.named(names, Multiplicity.holm(p)));
        result.put("hochberg", Regressions.named(names, Multiplicity.hochberg(p)));
        result.put("bh", Regressions.named(names, Multiplicity.benjaminiHochberg(p)));
        result.put("by", Regressions.named(names, Multiplicity.benjaminiYekutieli(p)));
        return result;
    }

    /** E19. */
    Map<String, Object> section() {
        Map<String, Object> firstTen = new LinkedHashMap<>();
        units.text(armOfUnit, data.config().arms())
                .lines()
                .limit(10)
                .map(line -> line.split(":", 2))
                .forEach(unitAndArm -> firstTen.put(unitAndArm[0], unitAndArm[1]));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("seed", seed);
        result.put("listHash", units.hash());
        result.put(
                "unitsByArm",
                data.arms()
                        .perArm(a ->
                                Arrays.stream(armOfUnit).filter(arm -> arm == a).count()));
        result.put("fingerprintDraw0", fingerprint(armOfUnit));
        result.put("firstTen", firstTen);
        result.put("sites", allocations.stream().map(this::site).toList());
        return result;
    }

    private Map<String, Object> site(Allocation allocation) {
        int[] members = IntStream.range(0, units.size())
                .filter(i -> units.strata().get(i).startsWith(allocation.prefix()))
                .toArray();
        List<String> strata =
                Arrays.stream(members).mapToObj(units.strata()::get).toList();
        int[] arms = Arrays.stream(members).map(i -> armOfUnit[i]).toArray();
        RollingAssignment rolling = new RollingAssignment(seed, allocation);
        Map<String, List<String>> sequences = new LinkedHashMap<>();
        new TreeSet<>(strata)
                .stream()
                        .limit(2)
                        .forEach(stratum -> sequences.put(
                                stratum,
                                Arrays.stream(rolling.slots(stratum, SLOTS_SHOWN))
                                        .mapToObj(data.config().arms()::get)
                                        .toList()));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("trial", allocation.trial());
        result.put("ratio", allocation.ratio());
        result.put("units", members.length);
        result.put(
                "maxImbalanceInBlocksOfRatio",
                Imbalance.of(arms, strata, allocation.ratio()).perStratum());
        result.put("sequence", sequences);
        return result;
    }

    private String fingerprint(int[] arms) {
        return Sha256.hex(units.text(arms, data.config().arms()));
    }
}
