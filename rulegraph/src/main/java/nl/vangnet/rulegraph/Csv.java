package nl.vangnet.rulegraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the data files beside a class: comma-separated, UTF-8, a header line, quotes where a value holds a comma, # for remarks. */
public final class Csv {
    /** One line of data, its values by column name. */
    public record Line(Site site, Map<String, String> values) {
        public String get(String column) {
            return values.getOrDefault(column, "");
        }

        public String need(String column) {
            String value = get(column);
            if (value.isEmpty()) {
                throw new LoadException(site, "the column " + column + " is empty");
            }
            return value;
        }
    }

    private Csv() {}

    public static List<Line> read(Class<?> beside, String file, List<String> columns) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new LoadException(new Site(file, 0), "there is no such file beside " + beside.getName());
            }
            return parse(
                    file,
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readAllLines(),
                    columns);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static List<Line> parse(String file, List<String> text, List<String> columns) {
        List<Line> lines = new ArrayList<>();
        boolean header = true;
        for (int i = 0; i < text.size(); i++) {
            Site site = new Site(file, i + 1);
            if (text.get(i).isBlank() || text.get(i).startsWith("#")) {
                continue;
            }
            List<String> values = split(text.get(i), site);
            if (header) {
                if (!values.equals(columns)) {
                    throw new LoadException(site, "the columns are " + values + " and should be " + columns);
                }
                header = false;
                continue;
            }
            if (values.size() != columns.size()) {
                throw new LoadException(
                        site,
                        values.size() + " values for " + columns.size() + " columns; quote a value that holds a comma");
            }
            Map<String, String> named = new LinkedHashMap<>();
            for (int c = 0; c < columns.size(); c++) {
                named.put(columns.get(c), values.get(c));
            }
            lines.add(new Line(site, named));
        }
        if (header) {
            throw new LoadException(new Site(file, 0), "the file is empty: it starts with the columns " + columns);
        }
        return lines;
    }

    private static List<String> split(String line, Site site) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                value.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        if (quoted) {
            throw new LoadException(site, "a quote is opened and not closed");
        }
        values.add(value.toString().strip());
        return values;
    }
}
