package nl.vangnet.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of one language by key. {@code {0}}, {@code {1}} in a text are replaced by the arguments as they are: format them first. */
public final class Texts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private static final Texts DUTCH = read("nl");
    private static final Texts ENGLISH = read("en");

    private final String source;
    private final Map<String, String> texts;

    private Texts(String source, Map<String, String> texts) {
        this.source = source;
        this.texts = texts;
    }

    static Texts of(Language language) {
        return switch (language) {
            case NL -> DUTCH;
            case EN -> ENGLISH;
        };
    }

    /** The words of the screens, and those of the safeguards, which letters and tests show as well. */
    private static Texts read(String language) {
        Properties texts = new Properties();
        String screens = "/messages_" + language + ".properties";
        load(screens, texts);
        load("/nl/vangnet/guidance/texts_" + language + ".properties", texts);
        return new Texts(
                screens,
                texts.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(key -> key, texts::getProperty)));
    }

    private static void load(String resource, Properties texts) {
        try (InputStream stream = Texts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The texts " + resource + " are not on the class path");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the texts " + resource, e);
        }
    }

    /**
     * The text of this key.
     *
     * @throws IllegalArgumentException when there is no such key, or the text has another number of placeholders than there are arguments
     */
    public String get(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text \"" + key + "\" in " + source);
        }
        if (placeholders(text) != arguments.length) {
            throw new IllegalArgumentException("Text \"" + key + "\" in " + source + " has " + placeholders(text)
                    + " placeholders and was asked with " + arguments.length + " arguments");
        }
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(place.group(1))])));
    }

    Set<String> keys() {
        return texts.keySet();
    }

    private static long placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .count();
    }
}
