package nl.vangnet.trials.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A trial among the test resources, as the analysis takes it; no cell in its files is quoted. */
record Files(String folder) {
    static final Files REFERENCE = new Files("reference");
    static final Files SECOND = new Files("second");

    TrialConfig config() {
        return JsonMapper.shared().treeToValue(json("config.json"), TrialConfig.class);
    }

    TrialInput input() {
        return with("", UnaryOperator.identity());
    }

    /** The same trial with one of its files rewritten. */
    TrialInput with(String changed, UnaryOperator<String> change) {
        return new TrialInput(
                table("analysis.csv", changed, change),
                table("participants.csv", changed, change),
                table("interviews.csv", changed, change),
                table("benefit_spells.csv", changed, change),
                folder.equals("reference") ? table("applicants.csv", changed, change) : null,
                json("assignment.json").get("seed").asString());
    }

    TrialAnalysis analysis() {
        return TrialAnalysis.of(config(), input());
    }

    JsonNode json(String name) {
        return JsonMapper.shared().readTree(text(name));
    }

    Table table(String name) {
        return parse(name, text(name));
    }

    private Table table(String name, String changed, UnaryOperator<String> change) {
        return parse(name, name.equals(changed) ? change.apply(text(name)) : text(name));
    }

    static Table parse(String name, String csv) {
        List<List<String>> rows =
                csv.lines().map(line -> Arrays.asList(line.split(",", -1))).toList();
        return new Table(name, rows.getFirst(), rows.subList(1, rows.size()));
    }

    String text(String name) {
        try (InputStream in = Files.class.getResourceAsStream("/" + folder + "/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
