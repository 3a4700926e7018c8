package nl.vangnet.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the data files of the tests apart from the way the law reads its own. */
final class CsvResource {
    private static final Pattern VALUE = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");

    private CsvResource() {}

    static List<Map<String, String>> read(String file) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> header = List.of();
        for (String line : lines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> values = split(line);
            if (header.isEmpty()) {
                header = values;
                continue;
            }
            if (values.size() != header.size()) {
                throw new IllegalStateException(file + ": " + values.size() + " values in " + line);
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                row.put(header.get(i), values.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    static String get(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static List<String> split(String line) {
        List<String> values = new ArrayList<>();
        for (Matcher value = VALUE.matcher(line); value.find(); ) {
            String quoted = value.group(1);
            values.add(quoted == null ? value.group(2) : quoted.replace("\"\"", "\""));
        }
        return values;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(CsvResource.class.getResourceAsStream(file), file)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readAllLines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
