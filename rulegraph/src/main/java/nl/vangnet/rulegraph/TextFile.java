package nl.vangnet.rulegraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of one language: a properties file (UTF-8) with each text on one line, so that a fault can be told with its line. */
final class TextFile {
    private record Text(String words, int line) {}

    private final String file;
    private final Map<String, Text> texts = new HashMap<>();

    private TextFile(String file) {
        this.file = file;
    }

    static TextFile read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new LoadException(new Site(file, 0), "there is no such file beside " + beside.getName());
            }
            return parse(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readAllLines());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static TextFile parse(String file, List<String> lines) {
        TextFile result = new TextFile(file);
        for (int i = 0; i < lines.size(); i++) {
            result.add(lines.get(i), i + 1);
        }
        return result;
    }

    private void add(String line, int number) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(line));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        for (String key : one.stringPropertyNames()) {
            Text before = texts.putIfAbsent(key, new Text(one.getProperty(key), number));
            if (before != null) {
                throw new LoadException(
                        new Site(file, number), "the text " + key + " already stands on line " + before.line);
            }
        }
    }

    Set<String> keys() {
        return texts.keySet();
    }

    @Nullable
    String get(String key) {
        Text text = texts.get(key);
        return text == null ? null : text.words;
    }

    /** Where a text stands; the file where there is none. */
    Site site(String key) {
        Text text = texts.get(key);
        return new Site(file, text == null ? 0 : text.line);
    }
}
