package nl.vangnet.trials.survival;

import static nl.vangnet.trials.ReferenceTrial.ARM;
import static nl.vangnet.trials.ReferenceTrial.ARMS;
import static nl.vangnet.trials.ReferenceTrial.CONTROL;
import static nl.vangnet.trials.ReferenceTrial.UNIT_OF;
import static nl.vangnet.trials.ReferenceTrial.byArm;
import static nl.vangnet.trials.ReferenceTrial.byContrast;
import static nl.vangnet.trials.survival.ReferenceRegister.HISTORIES;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.vangnet.trials.Comparison;
import nl.vangnet.trials.Reference;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** Outflow in the reference trial against the results calculated in R. */
final class OutflowReferenceTest {
    private static final int[] TIME =
            HISTORIES.stream().mapToInt(history -> history.firstExit().days()).toArray();
    private static final int[] CAUSE =
            HISTORIES.stream().mapToInt(history -> history.firstExit().cause()).toArray();
    private static final int[] DAYS = Reference.CONFIG
            .get("survivalDays")
            .valueStream()
            .mapToInt(day -> day.asInt())
            .toArray();
    private static final int HORIZON = Reference.CONFIG.get("rmstTau").asInt();
    private static final int GROUPS = ARMS.size();

    @Test
    void theCurvesAndTheirComparisonsAreThoseOfTheReference() {
        List<KaplanMeier> curves = IntStream.range(0, GROUPS)
                .mapToObj(arm -> new KaplanMeier(Subset.of(TIME, ARM, arm), Subset.of(CAUSE, ARM, arm)))
                .toList();
        List<KaplanMeier.RestrictedMean> means =
                curves.stream().map(curve -> curve.restrictedMean(HORIZON)).toList();
        LogRank all = LogRank.test(TIME, CAUSE, ARM, GROUPS, new int[TIME.length]);
        LogRank stratified = LogRank.test(TIME, CAUSE, ARM, GROUPS, ReferenceRegister.TRANCHE);
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("n", TIME.length);
        section.put("events", byArm(arm -> curves.get(arm).events()));
        section.put(
                "curve",
                byArm(arm -> Arrays.stream(DAYS)
                        .mapToObj(day -> point(curves.get(arm).at(day)))
                        .toList()));
        section.put("median", byArm(arm -> curves.get(arm).median()));
        section.put(
                "rmst",
                Map.of(
                        "tau", HORIZON,
                        "estimate", byArm(arm -> means.get(arm).estimate()),
                        "se", byArm(arm -> means.get(arm).se()),
                        "contrasts",
                                byContrast((a, b) -> {
                                    double difference = means.get(a).estimate()
                                            - means.get(b).estimate();
                                    double se = Math.hypot(
                                            means.get(a).se(), means.get(b).se());
                                    return Map.of("estimate", difference, "se", se, "p", twoSided(difference / se));
                                })));
        section.put(
                "logrank",
                Map.of(
                        "chisq", all.chiSquared(),
                        "df", all.df(),
                        "p", all.p(),
                        "observed", byArm(arm -> all.observed().get(arm)),
                        "expected", byArm(arm -> all.expected().get(arm))));
        section.put("logrankStratifiedTranche", Map.of("chisq", stratified.chiSquared(), "p", stratified.p()));
        section.put("pairwise", byContrast((a, b) -> pairwise(a, b)));
        section.put("coxEfron", cox());
        Comparison.agrees("E12_km", section, 1e-9);
    }

    @Test
    void movesBetweenStatesAreThoseOfTheReference() {
        List<String> names = List.of("bijstand", "uit_werk", "uit_overig");
        Comparison.agrees(
                "E12_multistate",
                byArm(arm -> {
                    List<Episode> episodes = episodes(arm, (history, place) -> history.episodes(place));
                    Map<String, Integer> transitions = new LinkedHashMap<>();
                    for (int away = 1; away < RegisterHistory.STATES; away++) {
                        transitions.put("bijstand>" + names.get(away), count(episodes, 0, away));
                        transitions.put(names.get(away) + ">bijstand", count(episodes, away, 0));
                    }
                    return Map.of(
                            "transitions",
                            transitions,
                            "occupancy",
                            AalenJohansen.occupancy(episodes, people(arm), RegisterHistory.STATES, DAYS).stream()
                                    .map(on -> Map.of(
                                            "day",
                                            on.day(),
                                            "p",
                                            named(names, on.share()),
                                            "se",
                                            named(names, on.se())))
                                    .toList());
                }),
                1e-9);
    }

    @Test
    void cumulativeIncidenceAndGraysTestAreThoseOfTheReference() {
        Comparison.agrees(
                "E12_cumulative_incidence",
                byArm(arm -> {
                    List<Episode> episodes = episodes(arm, (history, place) -> {
                        RegisterHistory.Exit exit = history.firstExit();
                        int next = exit.cause() == 0 ? Episode.CENSORED : exit.cause();
                        return List.of(new Episode(place, 0, exit.days(), RegisterHistory.ASSISTANCE, next));
                    });
                    CumulativeIncidence work = new CumulativeIncidence(
                            Subset.of(TIME, ARM, arm), Subset.of(CAUSE, ARM, arm), RegisterHistory.WORK);
                    return AalenJohansen.occupancy(episodes, people(arm), RegisterHistory.STATES, DAYS).stream()
                            .map(on -> Map.of(
                                    "day", on.day(),
                                    "werk", on.share().get(RegisterHistory.WORK),
                                    "seWerk", on.se().get(RegisterHistory.WORK),
                                    "overig", on.share().get(RegisterHistory.OTHER),
                                    "seOverig", on.se().get(RegisterHistory.OTHER),
                                    "cmprskVarWerk", work.variance(on.day())))
                            .toList();
                }),
                1e-9);
        GrayTest work = GrayTest.of(TIME, CAUSE, ARM, GROUPS, RegisterHistory.WORK);
        GrayTest other = GrayTest.of(TIME, CAUSE, ARM, GROUPS, RegisterHistory.OTHER);
        Comparison.agrees(
                "E12_gray",
                Map.of(
                        "werk", Map.of("chi2", work.chiSquared(), "p", work.p()),
                        "overig", Map.of("chi2", other.chiSquared(), "p", other.p())),
                1e-9);
    }

    private static Map<String, Object> point(KaplanMeier.Point point) {
        return Map.of(
                "day", point.day(),
                "S", point.survival(),
                "seGreenwood", point.se(),
                "lo", point.low(),
                "hi", point.high(),
                "atRisk", point.atRisk());
    }

    private static Map<String, Object> pairwise(int a, int b) {
        IntPredicate chosen = i -> ARM[i] == a || ARM[i] == b;
        LogRank test = LogRank.test(
                IntStream.range(0, TIME.length).filter(chosen).map(i -> TIME[i]).toArray(),
                IntStream.range(0, TIME.length)
                        .filter(chosen)
                        .map(i -> CAUSE[i])
                        .toArray(),
                IntStream.range(0, TIME.length)
                        .filter(chosen)
                        .map(i -> ARM[i] == a ? 0 : 1)
                        .toArray(),
                2,
                new int[people(a) + people(b)]);
        return Map.of("chisq", test.chiSquared(), "p", test.p());
    }

    private static Map<String, Object> cox() {
        int[] treated = IntStream.range(0, GROUPS).filter(arm -> arm != CONTROL).toArray();
        double[][] x = Arrays.stream(ARM)
                .mapToObj(arm -> Arrays.stream(treated)
                        .mapToDouble(t -> t == arm ? 1 : 0)
                        .toArray())
                .toArray(double[][]::new);
        CoxRegression.Fit fit = CoxRegression.efron(TIME, CAUSE, x, UNIT_OF);
        List<String> names = Arrays.stream(treated).mapToObj(ARMS::get).toList();
        return Map.of(
                "coef", named(names, fit.coefficients()),
                "se", named(names, fit.se()),
                "seClusterUnit", named(names, fit.clusterSe()),
                "loglik", fit.logLikelihood());
    }

    private interface Stretches {
        List<Episode> of(RegisterHistory history, int place);
    }

    private static List<Episode> episodes(int arm, Stretches stretches) {
        List<RegisterHistory> members = IntStream.range(0, ARM.length)
                .filter(i -> ARM[i] == arm)
                .mapToObj(HISTORIES::get)
                .toList();
        return IntStream.range(0, members.size())
                .boxed()
                .flatMap(place -> stretches.of(members.get(place), place).stream())
                .toList();
    }

    private static int people(int arm) {
        return (int) Arrays.stream(ARM).filter(a -> a == arm).count();
    }

    private static int count(List<Episode> episodes, int from, int to) {
        return (int) episodes.stream()
                .filter(episode -> episode.state() == from && episode.next() == to)
                .count();
    }

    private static Map<String, Double> named(List<String> names, List<Double> values) {
        Map<String, Double> map = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            map.put(names.get(i), values.get(i));
        }
        return map;
    }

    private static double twoSided(double z) {
        return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z));
    }
}
