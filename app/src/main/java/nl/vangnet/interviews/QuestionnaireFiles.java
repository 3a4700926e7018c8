package nl.vangnet.interviews;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the versions that stand beside this class, and refuses what an interviewer would stumble over. */
final class QuestionnaireFiles {
    private static final List<String> YES_NO = List.of("yes", "no");

    private QuestionnaireFiles() {}

    static List<Questionnaire> all() {
        List<Questionnaire> versions = new ArrayList<>();
        for (String line : lines("questionnaires.csv", resource("questionnaires.csv"), 3)) {
            List<String> cells = cells(line);
            String name = "questionnaire-" + cells.getFirst() + ".csv";
            Map<String, Map<String, String>> texts = new LinkedHashMap<>();
            for (String language : cells.get(2).split(" ", -1)) {
                texts.put(
                        language,
                        properties(resource("questionnaire-" + cells.getFirst() + "_" + language + ".properties")));
            }
            versions.add(read(
                    name, Integer.parseInt(cells.getFirst()), LocalDate.parse(cells.get(1)), resource(name), texts));
        }
        sameIdsOverVersions(versions);
        return List.copyOf(versions);
    }

    /**
     * Reads one version.
     *
     * @throws IllegalArgumentException with file and item, when a route looks at something that was not asked before, an answer has no
     *     words, or words have no question
     */
    static Questionnaire read(
            String name, int version, LocalDate from, String csv, Map<String, Map<String, String>> texts) {
        List<Item> items = new ArrayList<>();
        for (String line : lines(name, csv, 7)) {
            Item item = item(name, cells(line));
            if (items.stream().anyMatch(one -> one.id().equals(item.id()))) {
                throw fault(name, item.id(), "stands twice");
            }
            if (item.route() != null) {
                checkRoute(name, item, item.route(), items);
            }
            items.add(item);
        }
        texts.forEach((language, words) -> {
            Set<String> missing = keys(items);
            missing.removeAll(words.keySet());
            Set<String> idle = new LinkedHashSet<>(words.keySet());
            idle.removeAll(keys(items));
            idle.removeIf(key -> items.stream().anyMatch(item -> key.equals(item.id() + ".hint")));
            if (!missing.isEmpty() || !idle.isEmpty()) {
                throw fault(name, language, "has no words for " + missing + ", and words for nothing: " + idle);
            }
        });
        return new Questionnaire(version, from, items, texts);
    }

    /** The same id asks for the same kind of answer in every version: else answers of two waves are not comparable. */
    static void sameIdsOverVersions(List<Questionnaire> versions) {
        Map<String, Item> known = new HashMap<>();
        for (Questionnaire questionnaire : versions) {
            for (Item item : questionnaire.items()) {
                Item before = known.put(item.id(), item);
                if (before != null
                        && (before.type() != item.type() || !item.codes().containsAll(before.codes()))) {
                    throw fault(
                            "questionnaire-" + questionnaire.version() + ".csv",
                            item.id(),
                            "had other answers in an earlier version: give it another id");
                }
            }
        }
    }

    private static Item item(String name, List<String> cells) {
        Item.Type type = Arrays.stream(Item.Type.values())
                .filter(one -> one.name().toLowerCase(java.util.Locale.ROOT).equals(cells.get(2)))
                .findFirst()
                .orElseThrow(() -> fault(name, cells.get(1), "has type " + cells.get(2)));
        List<String> codes = type == Item.Type.BINARY
                ? YES_NO
                : Stream.of(cells.get(3).split(" ", -1))
                        .filter(code -> !code.isEmpty())
                        .toList();
        boolean number = type == Item.Type.NUMERIC;
        if (number == codes.isEmpty() && number != cells.get(4).isEmpty()) {
            return new Item(
                    cells.get(0),
                    cells.get(1),
                    type,
                    codes,
                    number ? Integer.parseInt(cells.get(4)) : 0,
                    number ? Integer.parseInt(cells.get(5)) : 0,
                    route(name, cells.get(1), cells.get(6)));
        }
        throw fault(name, cells.get(1), "needs codes, or a least and a most when it is a number");
    }

    private static @Nullable Route route(String name, String item, String when) {
        if (when.isEmpty()) {
            return null;
        }
        boolean same = !when.contains("!=");
        List<String> sides = List.of(when.split(same ? "=" : "!=", -1));
        if (sides.size() != 2) {
            throw fault(name, item, "has a route that is not item=answer or item!=answer: " + when);
        }
        return new Route(sides.getFirst(), same, sides.getLast());
    }

    /** Earlier section: a page shows the questions of one section, and everybody sees it without scripts. */
    private static void checkRoute(String name, Item item, Route route, List<Item> before) {
        Item asked = before.stream()
                .filter(one -> one.id().equals(route.item()) && !one.section().equals(item.section()))
                .findFirst()
                .orElseThrow(() -> fault(name, item.id(), "looks at " + route.item() + ", not of an earlier section"));
        if (!asked.accepts(route.answer())) {
            throw fault(name, item.id(), "looks for " + route.answer() + ", which is no answer to " + asked.id());
        }
    }

    private static Set<String> keys(List<Item> items) {
        Set<String> keys = new LinkedHashSet<>(YES_NO);
        keys.addAll(Item.UNANSWERED);
        for (Item item : items) {
            keys.add("section." + item.section());
            keys.add(item.id());
            if (item.type() == Item.Type.CHOICE) {
                item.codes().forEach(code -> keys.add(item.id() + "." + code));
            }
        }
        return keys;
    }

    private static List<String> lines(String name, String csv, int columns) {
        List<String> lines = csv.lines().skip(1).toList();
        lines.stream().filter(line -> cells(line).size() != columns).findFirst().ifPresent(line -> {
            throw new IllegalArgumentException(name + ": this line does not have " + columns + " columns: " + line);
        });
        return lines;
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    private static IllegalArgumentException fault(String name, String item, String what) {
        return new IllegalArgumentException(name + ": " + item + " " + what);
    }

    private static Map<String, String> properties(String text) {
        Properties words = new Properties();
        try {
            words.load(new java.io.StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading words from memory", e);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, words::getProperty));
    }

    private static String resource(String name) {
        try (InputStream stream = QuestionnaireFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
    }
}
