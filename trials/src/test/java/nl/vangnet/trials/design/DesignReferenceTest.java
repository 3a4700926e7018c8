package nl.vangnet.trials.design;

import static nl.vangnet.trials.ReferenceTrial.ARM;
import static nl.vangnet.trials.ReferenceTrial.ARMS;
import static nl.vangnet.trials.ReferenceTrial.UNIT_OF;
import static nl.vangnet.trials.ReferenceTrial.assignment;
import static nl.vangnet.trials.ReferenceTrial.byArm;
import static nl.vangnet.trials.ReferenceTrial.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.trials.Comparison;
import nl.vangnet.trials.Reference;
import nl.vangnet.trials.assignment.BatchAssignment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Power, looks, dates, flow and meta-analysis of the reference trial against the results calculated in R. */
final class DesignReferenceTest {
    @Test
    void powerIsThatOfTheReference() {
        Map<String, Double> section = new LinkedHashMap<>();
        section.put("power_66v56_n171", Power.ofShares(.66, .56, 171, 171, .05));
        section.put("power_64v49_n171", Power.ofShares(.64, .49, 171, 171, .05));
        section.put("power_42v35_n171", Power.ofShares(.42, .35, 171, 171, .05));
        section.put("power_40v35_n171", Power.ofShares(.40, .35, 171, 171, .05));
        section.put("mdeUp_p0_60_n171", Power.detectableRise(.60, 171, 171, .05, .8));
        section.put("mdeUp_p0_42_n171", Power.detectableRise(.42, 171, 171, .05, .8));
        section.put("mdeDown_p0_42_n171", Power.detectableFall(.42, 171, 171, .05, .8));
        section.put("mdeUp_p0_60_n171_alpha3", Power.detectableRise(.60, 171, 171, .05 / 3, .8));
        section.put("mdeUp_p0_60_n271", Power.detectableRise(.60, 271, 271, .05, .8));
        section.put("n_perArm_42v35", Power.peoplePerArm(.42, .35, .05, .8));
        section.put("n_perArm_40v35", Power.peoplePerArm(.40, .35, .05, .8));
        section.put("n_perArm_66v56", Power.peoplePerArm(.66, .56, .05, .8));
        section.put("n_perArm_65v60", Power.peoplePerArm(.65, .60, .05, .8));
        section.put("simpleMde_sd049_n171_r2_025", Power.detectableDifference(.49, 171, 171, .05, .8, .25, 1));
        section.put(
                "simpleMde_sd049_n171_r2_025_deff155", Power.detectableDifference(.49, 171, 171, .05, .8, .25, 1.55));
        section.put("deff_icc002_m28_5", Power.designEffect(28.5, .02));
        Comparison.agrees("E14_power", section, 1e-9);
    }

    @Test
    void theBoundsOfLooksAreThoseOfTheReference() {
        long start = System.nanoTime();
        List<Double> thirds = List.of(1 / 3.0, 2 / 3.0, 1.0);
        Map<String, Object> section = Map.of(
                "LDOF_1_3", bounds(thirds, Spending.OBRIEN_FLEMING),
                "LDOF_5", bounds(List.of(.2, .4, .6, .8, 1.0), Spending.OBRIEN_FLEMING),
                "LDOF_625_547_513", bounds(List.of(.4, .75, 1.0), Spending.OBRIEN_FLEMING),
                "LDPocock_1_3", bounds(thirds, Spending.POCOCK));
        System.out.printf("bounds of looks: %d ms%n", (System.nanoTime() - start) / 1_000_000);
        Comparison.agrees("E15_sequential", section, 1e-7);
    }

    @Test
    void theInterviewsAreCheckedAsInTheReference() {
        JsonNode configured = Reference.CONFIG.get("waveWindows");
        List<String> waves = configured.propertyStream().map(Map.Entry::getKey).toList();
        List<WaveSchedule.Window> windows = configured
                .valueStream()
                .map(window -> new WaveSchedule.Window(
                        LocalDate.parse(window.get(0).asString()),
                        LocalDate.parse(window.get(1).asString())))
                .toList();
        List<WaveSchedule.WaveCheck> checks = WaveSchedule.check(interviews(waves), windows);
        Map<String, Object> gaps = new LinkedHashMap<>();
        Map<String, Object> outside = new LinkedHashMap<>();
        Map<String, Object> held = new LinkedHashMap<>();
        for (int wave = 0; wave < waves.size(); wave++) {
            WaveSchedule.WaveCheck check = checks.get(wave);
            outside.put(waves.get(wave), check.outsideWindow());
            held.put(waves.get(wave), check.interviews());
            if (wave > 0) {
                gaps.put(
                        waves.get(wave),
                        Map.of(
                                "pairs", check.pairs(),
                                "minGapDays", check.fewestDays().orElseThrow(),
                                "closerThanSixMonths", check.tooClose()));
            }
        }
        Comparison.agrees("E20_schedule", Map.of("gaps", gaps, "outsideWindow", outside, "interviews", held), 1e-9);
    }

    @Test
    void theFlowOfParticipantsIsThatOfTheReference() {
        List<String> waves = Reference.texts(Reference.CONFIG.get("waves"));
        boolean[][] responded = waves.stream().map(wave -> flags(numbers(wave))).toArray(boolean[][]::new);
        List<LocalDate> until = Reference.table("participants.csv").column("register_until").stream()
                .map(LocalDate::parse)
                .toList();
        LocalDate last = Collections.max(until);
        boolean[] withdrawn = new boolean[until.size()];
        for (int i = 0; i < withdrawn.length; i++) {
            withdrawn[i] = until.get(i).isBefore(last);
        }
        int[] units = assignment().draw(0);
        assertThat(BatchAssignment.forPeople(units, UNIT_OF)).isEqualTo(ARM);
        ConsortFlow flow = ConsortFlow.of(ARMS.size(), units, ARM, responded, withdrawn);
        Reference.Table applicants = Reference.table("applicants.csv");
        List<String> reasons = applicants.column("exclusion_reason").stream()
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .toList();
        Map<String, Object> byWave = new LinkedHashMap<>();
        for (int wave = 0; wave < waves.size(); wave++) {
            List<Integer> counts = flow.responded().get(wave);
            byWave.put(waves.get(wave), byArm(counts::get));
        }
        Comparison.agrees(
                "E21_consort",
                Map.of(
                        "randomisedPersons", byArm(flow.people()::get),
                        "randomisedUnits", byArm(flow.units()::get),
                        "responded", byWave,
                        "allWaves", byArm(flow.allWaves()::get),
                        "registerWithdrawn", byArm(flow.withdrawn()::get),
                        "applicants", applicants.rows(),
                        "excluded", ConsortFlow.excluded(applicants.column("exclusion_reason"), reasons),
                        "eligible", Collections.frequency(applicants.column("eligible"), "1"),
                        "selected", Collections.frequency(applicants.column("selected"), "1")),
                1e-9);
    }

    @Test
    void trialsOfSeveralCitiesAreJoinedAsInTheReference() {
        List<Double> y = decimals(Reference.CONFIG.get("meta").get("y"));
        List<Double> se = decimals(Reference.CONFIG.get("meta").get("se"));
        MetaAnalysis meta = MetaAnalysis.of(y, se);
        Comparison.agrees(
                "E25_meta",
                Map.of(
                        "input", Map.of("y", y, "se", se),
                        "fixed", meta.fixed(),
                        "Q", meta.q(),
                        "pQ", meta.pQ(),
                        "I2", meta.i2(),
                        "tau2DL", meta.tau2DerSimonianLaird(),
                        "tau2PauleMandel", meta.tau2PauleMandel(),
                        "randomDL", meta.random(),
                        "hartungKnapp",
                                Map.of(
                                        "estimate", meta.random().estimate(),
                                        "se", meta.hartungKnapp().se(),
                                        "df", (int) meta.hartungKnapp().df(),
                                        "lo", meta.hartungKnapp().low(),
                                        "hi", meta.hartungKnapp().high()),
                        "predictionInterval",
                                Map.of(
                                        "lo",
                                        meta.prediction().low(),
                                        "hi",
                                        meta.prediction().high())),
                1e-9);
    }

    private static Map<String, Object> bounds(List<Double> information, Spending spending) {
        SequentialBounds bounds = SequentialBounds.of(information, spending, .05);
        return Map.of(
                "information", bounds.information(),
                "cumulativeAlpha", bounds.spent(),
                "bound", bounds.bounds(),
                "nominalP", bounds.nominalP());
    }

    private static List<List<@Nullable LocalDate>> interviews(List<String> waves) {
        Map<String, @Nullable LocalDate[]> byPerson = new LinkedHashMap<>();
        Reference.Table table = Reference.table("interviews.csv");
        for (int i = 0; i < table.rows(); i++) {
            byPerson.computeIfAbsent(table.column("pid").get(i), person -> new @Nullable LocalDate[waves.size()])[
                            waves.indexOf(table.column("wave").get(i))] =
                    LocalDate.parse(table.column("date").get(i));
        }
        List<List<@Nullable LocalDate>> dates = new ArrayList<>();
        byPerson.values().forEach(days -> dates.add(Arrays.asList(days)));
        return dates;
    }

    private static boolean[] flags(double[] numbers) {
        boolean[] flags = new boolean[numbers.length];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = numbers[i] == 1;
        }
        return flags;
    }

    private static List<Double> decimals(JsonNode array) {
        return array.valueStream().map(JsonNode::asDouble).toList();
    }
}
