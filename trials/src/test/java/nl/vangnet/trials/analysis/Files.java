package nl.vangnet.trials.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.vangnet.trials.Reference;
import tools.jackson.databind.json.JsonMapper;

/** The reference trial as the analysis takes it. */
final class Files {
    private Files() {}

    static TrialConfig config() {
        return JsonMapper.shared().treeToValue(Reference.CONFIG, TrialConfig.class);
    }

    static Table table(String name) {
        return parse(name, text(name));
    }

    static Table parse(String name, String csv) {
        List<List<String>> rows =
                csv.lines().map(line -> Arrays.asList(line.split(",", -1))).toList();
        return new Table(name, rows.getFirst(), rows.subList(1, rows.size()));
    }

    static String text(String name) {
        try (InputStream in = Files.class.getResourceAsStream("/reference/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
