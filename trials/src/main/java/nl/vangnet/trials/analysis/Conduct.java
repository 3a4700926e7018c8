package nl.vangnet.trials.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.vangnet.trials.design.ConsortFlow;
import nl.vangnet.trials.design.WaveSchedule;
import nl.vangnet.trials.disclosure.KAnonymity;
import org.jspecify.annotations.Nullable;

/** How the trial was conducted, and how recognisable its people are: E18, E20, E21. */
final class Conduct {
    private final TrialData data;
    private final Table participants;

    /** Of participants in the order of the people of the analysis. */
    Conduct(TrialData data, Table participants) {
        this.data = data;
        this.participants = participants;
    }

    /** E18: how many people share what is known of them with fewer than k. */
    Map<String, Object> lookAlikes() {
        List<String> columns = data.config().quasiIdentifiers();
        Map<String, Object> result = lookAlikes(columns);
        result.put("k", data.config().kThreshold());
        result.put("first3", lookAlikes(columns.subList(0, Math.min(3, columns.size()))));
        return result;
    }

    private Map<String, Object> lookAlikes(List<String> columns) {
        List<String[]> texts = columns.stream().map(participants::texts).toList();
        List<List<String>> rows = IntStream.range(0, participants.rows())
                .mapToObj(i -> texts.stream().map(column -> column[i]).toList())
                .toList();
        KAnonymity found = KAnonymity.of(rows, data.config().kThreshold());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("classes", found.classes());
        result.put("uniques", found.uniques());
        result.put("recordsBelowK", found.belowK());
        return result;
    }

    /** E20: whether interviews keep their windows and the six months between. */
    Map<String, Object> schedule(Table interviews) {
        List<String> waves = List.copyOf(data.config().waveWindows().keySet());
        List<WaveSchedule.Window> windows = waves.stream().map(this::window).toList();
        List<WaveSchedule.WaveCheck> checks = WaveSchedule.check(dates(interviews, waves), windows);
        Map<String, Object> gaps = new LinkedHashMap<>();
        Map<String, Object> outside = new LinkedHashMap<>();
        Map<String, Object> held = new LinkedHashMap<>();
        for (int wave = 0; wave < waves.size(); wave++) {
            WaveSchedule.WaveCheck check = checks.get(wave);
            outside.put(waves.get(wave), check.outsideWindow());
            held.put(waves.get(wave), check.interviews());
            if (wave > 0) {
                Map<String, Object> gap = new LinkedHashMap<>();
                gap.put("pairs", check.pairs());
                gap.put(
                        "minGapDays",
                        check.fewestDays().isPresent() ? check.fewestDays().getAsLong() : Double.NaN);
                gap.put("closerThanSixMonths", check.tooClose());
                gaps.put(waves.get(wave), gap);
            }
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("gaps", gaps);
        result.put("outsideWindow", outside);
        result.put("interviews", held);
        return result;
    }

    private WaveSchedule.Window window(String wave) {
        List<LocalDate> days = data.config().waveWindows().getOrDefault(wave, List.of());
        if (days.size() != 2 || days.get(1).isBefore(days.get(0))) {
            throw new BadInput("configuration, waveWindows, " + wave + ": " + days
                    + "; give the first and the last day of the wave, in that order");
        }
        return new WaveSchedule.Window(days.get(0), days.get(1));
    }

    private static List<List<@Nullable LocalDate>> dates(Table interviews, List<String> waves) {
        String[] people = interviews.complete("pid");
        String[] wave = interviews.complete("wave");
        @Nullable LocalDate[] date = interviews.dates("date");
        Map<String, @Nullable LocalDate[]> byPerson = new LinkedHashMap<>();
        for (int i = 0; i < people.length; i++) {
            int place = waves.indexOf(wave[i]);
            if (place < 0) {
                throw interviews.at(
                        i,
                        "wave",
                        wave[i] + " is not one of the waves " + waves + "; mend it here or add it to waveWindows");
            }
            @Nullable
            LocalDate[] days = byPerson.computeIfAbsent(people[i], person -> new @Nullable LocalDate[waves.size()]);
            if (days[place] != null) {
                throw interviews.at(i, "wave", "this person has two interviews in wave " + wave[i] + "; keep one");
            }
            days[place] = date[i];
        }
        List<List<@Nullable LocalDate>> rows = new ArrayList<>();
        byPerson.values().forEach(days -> rows.add(Arrays.asList(days)));
        return rows;
    }

    /** E21: the flow of people through the trial. */
    Map<String, Object> flow(int[] armOfUnit, @Nullable Table applicants) {
        List<String> waves = data.config().waves();
        boolean[][] responded = waves.stream().map(data.table()::flags).toArray(boolean[][]::new);
        ConsortFlow flow = ConsortFlow.of(data.arms().size(), armOfUnit, data.arm(), responded, withdrawn());
        Map<String, Object> byWave = new LinkedHashMap<>();
        for (int wave = 0; wave < waves.size(); wave++) {
            byWave.put(waves.get(wave), data.arms().perArm(flow.responded().get(wave)::get));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("randomisedPersons", data.arms().perArm(flow.people()::get));
        result.put("randomisedUnits", data.arms().perArm(flow.units()::get));
        result.put("responded", byWave);
        result.put("allWaves", data.arms().perArm(flow.allWaves()::get));
        result.put("registerWithdrawn", data.arms().perArm(flow.withdrawn()::get));
        if (applicants != null) {
            List<String> reasons = Arrays.asList(applicants.texts("exclusion_reason"));
            List<String> known = new TreeSet<>(reasons)
                    .stream().filter(reason -> !reason.isEmpty()).toList();
            result.put("applicants", applicants.rows());
            result.put("excluded", ConsortFlow.excluded(reasons, known));
            result.put("eligible", count(applicants.flags("eligible")));
            result.put("selected", count(applicants.flags("selected")));
        }
        return result;
    }

    /** Whose register may be read less long than that of others. */
    private boolean[] withdrawn() {
        String[] until = participants.complete("register_until");
        String last = Collections.max(Arrays.asList(until));
        boolean[] withdrawn = new boolean[until.length];
        for (int i = 0; i < until.length; i++) {
            withdrawn[i] = until[i].compareTo(last) < 0;
        }
        return withdrawn;
    }

    private static int count(boolean[] flags) {
        return (int) IntStream.range(0, flags.length).filter(i -> flags[i]).count();
    }
}
