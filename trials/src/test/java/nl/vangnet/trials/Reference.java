package nl.vangnet.trials;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The invented trial whose results were calculated in R; no field in it is quoted. */
public final class Reference {
    public static final JsonNode CONFIG = json("config.json");
    public static final JsonNode EXPECTED = json("expected.json");
    public static final JsonNode SEALED = json("assignment.json");

    private Reference() {}

    /** A table; missing is an empty text. */
    public static Table table(String name) {
        return new Table(Arrays.stream(text(name).split("\n"))
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList());
    }

    /** Rows under a row of names. */
    public record Table(List<List<String>> lines) {
        public int rows() {
            return lines.size() - 1;
        }

        public List<String> column(String name) {
            int place = lines.getFirst().indexOf(name);
            return lines.stream().skip(1).map(line -> line.get(place)).toList();
        }
    }

    public static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode json(String name) {
        return JsonMapper.shared().readTree(text(name));
    }

    private static String text(String name) {
        try (InputStream in = Reference.class.getResourceAsStream("/reference/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
