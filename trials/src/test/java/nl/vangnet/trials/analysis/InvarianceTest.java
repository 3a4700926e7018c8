package nl.vangnet.trials.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.vangnet.trials.Comparison;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The order of rows and the names of arms change no result. */
final class InvarianceTest {
    private static final long SEED = 20_261_122;
    private static final Files TRIAL = Files.SECOND;
    private static final Map<String, String> NEW_NAMES =
            Map.of("coach", "zz earste", "jild", "aa+twadde", "brief", "Ünder", "gewoan", "m:fjirde");

    @Test
    void theOrderOfTheRowsOfAFileChangesNothing() {
        Random random = new Random(SEED);
        TrialInput shuffled = new TrialInput(
                table("analysis.csv", random),
                table("participants.csv", random),
                table("interviews.csv", random),
                table("benefit_spells.csv", random),
                null,
                TRIAL.input().seed());
        same("shuffled with seed " + SEED, TrialAnalysis.of(TRIAL.config(), shuffled));
    }

    private static Table table(String name, Random random) {
        List<String> lines = new ArrayList<>(TRIAL.text(name).lines().toList());
        Collections.shuffle(lines.subList(1, lines.size()), random);
        return Files.parse(name, String.join("\n", lines));
    }

    @Test
    void theNamesOfTheArmsChangeNothingButNames() {
        String config = TRIAL.text("config.json");
        for (Map.Entry<String, String> name : NEW_NAMES.entrySet()) {
            config = config.replace('"' + name.getKey() + '"', '"' + name.getValue() + '"');
        }
        TrialInput people = TRIAL.with("analysis.csv", InvarianceTest::renamed);
        TrialInput renamed = new TrialInput(
                people.people(),
                TRIAL.with("participants.csv", InvarianceTest::renamed).participants(),
                people.interviews(),
                people.spells(),
                null,
                people.seed());
        TrialAnalysis analysis = TrialAnalysis.of(JsonMapper.shared().readValue(config, TrialConfig.class), renamed);
        String json = JsonMapper.shared().writeValueAsString(analysis.sections());
        for (Map.Entry<String, String> name : NEW_NAMES.entrySet()) {
            json = json.replace(name.getValue(), name.getKey());
        }
        same("renamed", new TrialAnalysis(asMap(json), List.of()));
    }

    private static String renamed(String csv) {
        return Cells.each(csv, "arm", row -> NEW_NAMES.get(row.cell("arm")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(String json) {
        return JsonMapper.shared().readValue(json, Map.class);
    }

    private static void same(String name, TrialAnalysis analysis) {
        JsonNode expected = TRIAL.json("expected.json");
        for (String section : expected.propertyNames()) {
            if (!section.equals("meta")) {
                JsonNode ours =
                        JsonMapper.shared().valueToTree(analysis.sections().getOrDefault(section, "absent"));
                Comparison.agrees(name + " " + section, withoutOrder(expected.get(section)), withoutOrder(ours), 1e-7);
            }
        }
    }

    /** Without the weights of the first five rows, and the fingerprints, which hold the names of arms. */
    private static JsonNode withoutOrder(JsonNode section) {
        section.findParents("first5weights").forEach(parent -> ((ObjectNode) parent).remove("first5weights"));
        if (section instanceof ObjectNode fields) {
            fields.remove(List.of("fingerprintDraw0", "fingerprintDraw1to3"));
        }
        return section;
    }
}
