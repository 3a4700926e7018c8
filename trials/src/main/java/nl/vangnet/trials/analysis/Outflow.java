package nl.vangnet.trials.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.vangnet.trials.analysis.TrialData.Coded;
import nl.vangnet.trials.effects.Arms;
import nl.vangnet.trials.effects.Estimate;
import nl.vangnet.trials.effects.Sample;
import nl.vangnet.trials.survival.AalenJohansen;
import nl.vangnet.trials.survival.CoxRegression;
import nl.vangnet.trials.survival.CumulativeIncidence;
import nl.vangnet.trials.survival.Episode;
import nl.vangnet.trials.survival.GrayTest;
import nl.vangnet.trials.survival.KaplanMeier;
import nl.vangnet.trials.survival.LogRank;
import nl.vangnet.trials.survival.RegisterHistory;

/** E12: how long people stay on assistance, for what reason they leave and whether they return; of everybody assigned. */
final class Outflow {
    private static final List<String> STATES = List.of("bijstand", "uit_werk", "uit_overig");

    private final TrialData data;
    private final Table participants;
    private final List<RegisterHistory> histories;
    private final int[] time;
    private final int[] cause;
    private final int[] days;

    /**
     * Follows everybody.
     *
     * @param participants in the order of the people of the analysis
     * @param histories of them, in that order
     */
    Outflow(TrialData data, Table participants, List<RegisterHistory> histories) {
        this.data = data;
        this.participants = participants;
        this.histories = histories;
        this.time = histories.stream()
                .mapToInt(history -> history.firstExit().days())
                .toArray();
        this.cause = histories.stream()
                .mapToInt(history -> history.firstExit().cause())
                .toArray();
        this.days = data.config().survivalDays().stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Curves until the first exit, and their comparison. */
    Map<String, Object> curves() {
        Arms arms = data.arms();
        List<KaplanMeier> curves = IntStream.range(0, arms.size())
                .mapToObj(arm -> new KaplanMeier(Sample.choose(time, members(arm)), Sample.choose(cause, members(arm))))
                .toList();
        LogRank logRank = LogRank.test(time, cause, data.arm(), arms.size(), new int[time.length]);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("n", time.length);
        result.put("events", arms.perArm(arm -> curves.get(arm).events()));
        result.put(
                "curve",
                arms.perArm(arm -> Arrays.stream(days)
                        .mapToObj(day -> point(curves.get(arm).at(day)))
                        .toList()));
        result.put("median", arms.perArm(arm -> curves.get(arm).median()));
        result.put("rmst", restrictedMeans(curves));
        result.put("logrank", logRank(logRank));
        if (participants.has("tranche")) {
            Coded tranche = Coded.of(participants.complete("tranche"));
            LogRank stratified = LogRank.test(time, cause, data.arm(), arms.size(), tranche.code());
            result.put("logrankStratifiedTranche", chiSquared(stratified));
        }
        result.put("pairwise", arms.perContrast(this::pairwise));
        result.put("coxEfron", cox());
        return result;
    }

    private static Map<String, Object> point(KaplanMeier.Point point) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("day", point.day());
        result.put("S", point.survival());
        result.put("seGreenwood", point.se());
        result.put("lo", point.low());
        result.put("hi", point.high());
        result.put("atRisk", point.atRisk());
        return result;
    }

    private Map<String, Object> restrictedMeans(List<KaplanMeier> curves) {
        int horizon = data.config().rmstTau();
        List<KaplanMeier.RestrictedMean> means =
                curves.stream().map(curve -> curve.restrictedMean(horizon)).toList();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("tau", horizon);
        result.put("estimate", data.arms().perArm(arm -> means.get(arm).estimate()));
        result.put("se", data.arms().perArm(arm -> means.get(arm).se()));
        result.put("contrasts", data.arms().perContrast(contrast -> {
            KaplanMeier.RestrictedMean first = means.get(contrast.first());
            KaplanMeier.RestrictedMean second = means.get(contrast.second());
            Estimate difference =
                    Estimate.normal(first.estimate() - second.estimate(), Math.hypot(first.se(), second.se()));
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("estimate", difference.estimate());
            one.put("se", difference.se());
            one.put("p", difference.p());
            return one;
        }));
        return result;
    }

    private Map<String, Object> logRank(LogRank test) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("chisq", test.chiSquared());
        result.put("df", test.df());
        result.put("p", test.p());
        result.put("observed", data.arms().perArm(arm -> test.observed().get(arm)));
        result.put("expected", data.arms().perArm(arm -> test.expected().get(arm)));
        return result;
    }

    private static Map<String, Object> chiSquared(LogRank test) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("chisq", test.chiSquared());
        result.put("p", test.p());
        return result;
    }

    private Map<String, Object> pairwise(Arms.Contrast contrast) {
        int[] people = IntStream.range(0, time.length)
                .filter(i -> data.arm()[i] == contrast.first() || data.arm()[i] == contrast.second())
                .toArray();
        int[] first = Arrays.stream(people)
                .map(i -> data.arm()[i] == contrast.first() ? 0 : 1)
                .toArray();
        return chiSquared(LogRank.test(
                Sample.choose(time, people), Sample.choose(cause, people), first, 2, new int[people.length]));
    }

    private Map<String, Object> cox() {
        int[] treatments = data.arms().treatments();
        double[][] x = Arrays.stream(data.arm())
                .mapToObj(arm -> Arrays.stream(treatments)
                        .mapToDouble(treatment -> treatment == arm ? 1 : 0)
                        .toArray())
                .toArray(double[][]::new);
        Coded unit = data.coded(data.config().cluster());
        CoxRegression.Fit fit = CoxRegression.efron(time, cause, x, unit.code());
        List<String> names =
                Arrays.stream(treatments).mapToObj(data.arms().names()::get).toList();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("coef", named(names, fit.coefficients()));
        result.put("se", named(names, fit.se()));
        result.put("seClusterUnit", named(names, fit.clusterSe()));
        result.put("loglik", fit.logLikelihood());
        return result;
    }

    /** States over time, with return to assistance. */
    Map<String, Object> states() {
        return new LinkedHashMap<>(data.arms().perArm(arm -> {
            int[] people = members(arm);
            List<Episode> episodes = IntStream.range(0, people.length)
                    .boxed()
                    .flatMap(place -> histories.get(people[place]).episodes(place).stream())
                    .toList();
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("transitions", transitions(episodes));
            result.put(
                    "occupancy",
                    AalenJohansen.occupancy(episodes, people.length, RegisterHistory.STATES, days).stream()
                            .map(Outflow::occupancy)
                            .toList());
            return result;
        }));
    }

    private static Map<String, Object> occupancy(AalenJohansen.Occupancy on) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("day", on.day());
        result.put("p", named(STATES, on.share()));
        result.put("se", named(STATES, on.se()));
        return result;
    }

    private static Map<String, Object> transitions(List<Episode> episodes) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (int away = 1; away < RegisterHistory.STATES; away++) {
            counts.put(STATES.get(0) + ">" + STATES.get(away), count(episodes, RegisterHistory.ASSISTANCE, away));
        }
        for (int away = 1; away < RegisterHistory.STATES; away++) {
            counts.put(STATES.get(away) + ">" + STATES.get(0), count(episodes, away, RegisterHistory.ASSISTANCE));
        }
        return counts;
    }

    private static long count(List<Episode> episodes, int from, int to) {
        return episodes.stream()
                .filter(episode -> episode.state() == from && episode.next() == to)
                .count();
    }

    /** The first exit by its reason. */
    Map<String, Object> reasons() {
        return new LinkedHashMap<>(data.arms().perArm(arm -> {
            int[] people = members(arm);
            List<Episode> episodes = IntStream.range(0, people.length)
                    .filter(place -> time[people[place]] > 0)
                    .mapToObj(place -> firstEpisode(place, people[place]))
                    .toList();
            CumulativeIncidence work = new CumulativeIncidence(
                    Sample.choose(time, people), Sample.choose(cause, people), RegisterHistory.WORK);
            return AalenJohansen.occupancy(episodes, people.length, RegisterHistory.STATES, days).stream()
                    .map(on -> incidence(on, work))
                    .toList();
        }));
    }

    private Episode firstEpisode(int place, int person) {
        int next = cause[person] == 0 ? Episode.CENSORED : cause[person];
        return new Episode(place, 0, time[person], RegisterHistory.ASSISTANCE, next);
    }

    private static Map<String, Object> incidence(AalenJohansen.Occupancy on, CumulativeIncidence work) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("day", on.day());
        result.put("werk", on.share().get(RegisterHistory.WORK));
        result.put("seWerk", on.se().get(RegisterHistory.WORK));
        result.put("overig", on.share().get(RegisterHistory.OTHER));
        result.put("seOverig", on.se().get(RegisterHistory.OTHER));
        result.put("cmprskVarWerk", work.variance(on.day()));
        return result;
    }

    /** Whether the arms differ in leaving for a reason. */
    Map<String, Object> gray() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("werk", gray(RegisterHistory.WORK));
        result.put("overig", gray(RegisterHistory.OTHER));
        return result;
    }

    private Map<String, Object> gray(int reason) {
        GrayTest test = GrayTest.of(time, cause, data.arm(), data.arms().size(), reason);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("chi2", test.chiSquared());
        result.put("p", test.p());
        return result;
    }

    private int[] members(int arm) {
        return IntStream.range(0, time.length).filter(i -> data.arm()[i] == arm).toArray();
    }

    private static Map<String, Double> named(List<String> names, List<Double> values) {
        Map<String, Double> map = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            map.put(names.get(i), values.get(i));
        }
        return map;
    }
}
