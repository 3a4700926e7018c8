package nl.vangnet.rulegraph;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of the rules, in Dutch and English: for each rule a line ({@code rule.KEY}, and where it differs for nothing or no {@code
 * rule.KEY.zero}), for each fact, choice, table and reason a name. In braces the text names what it wants filled in: {@code {value}}, {@code
 * {person}}, or the key of a fact, table or rule that the rule uses directly. A rule whose text has holes also has a title without them.
 */
public final class RuleTexts {
    public static final Locale DUTCH = Locale.of("nl");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Pattern HOLE = Pattern.compile("\\{([^}]+)}");
    private static final Pattern NOTE_HOLE = Pattern.compile("\\{(euros|date|number) (\\d)}");

    private final TextFile dutch;
    private final TextFile english;
    private @Nullable RuleGraph graph;

    private RuleTexts(TextFile dutch, TextFile english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** Reads {@code BASE_nl.properties} and {@code BASE_en.properties} (UTF-8) that stand beside a class. */
    public static RuleTexts load(Class<?> beside, String base) {
        return new RuleTexts(
                TextFile.read(beside, base + "_nl.properties"), TextFile.read(beside, base + "_en.properties"));
    }

    /** The same from texts, for tests. */
    static RuleTexts parse(String dutch, String english) {
        return new RuleTexts(
                TextFile.parse("texts_nl.properties", dutch.lines().toList()),
                TextFile.parse("texts_en.properties", english.lines().toList()));
    }

    /**
     * The line of an explanation in words. Persons are called what {@code names} says. A step that is repeated without its parts is told by
     * its title where the text wants the value of a part. In an undecided step "?" stands for what is not known.
     */
    public String line(Line line, Locale language, UnaryOperator<String> names) {
        String template = template(line, language);
        boolean lostPart = line.parts().isEmpty()
                && HOLE.matcher(template)
                        .results()
                        .anyMatch(hole -> graph().ruleKeys().contains(hole.group(1)));
        return lostPart
                ? title(line.rule(), language)
                : HOLE.matcher(template)
                        .replaceAll(hole -> Matcher.quoteReplacement(fill(hole.group(1), line, language, names)));
    }

    private String template(Line line, Locale language) {
        String key = "rule." + line.rule();
        String special = line.value() == null ? ".undecided" : line.value() == 0 ? ".zero" : "";
        String template = file(language).get(key + special);
        return template == null ? get(key, language) : template;
    }

    /** What a rule is about, without the values of a case. */
    public String title(String rule, Locale language) {
        String title = file(language).get("rule." + rule + ".title");
        return title == null ? get("rule." + rule, language) : title;
    }

    /** Why something is undecided, in words. */
    public String reason(Reason reason, Locale language, UnaryOperator<String> names) {
        String about = switch (reason.kind()) {
            case FACT, JUDGEMENT -> fact(reason.key(), language);
            case AMOUNT, AMOUNT_NOT_YET_KNOWN -> table(reason.key(), language);
            case RULE -> get("reason." + reason.key(), language);
        };
        String person = reason.person() == null ? "" : names.apply(reason.person());
        return get(undecided(reason.kind()) + (reason.person() == null ? "" : ".person"), language)
                .replace("{about}", about)
                .replace("{person}", person);
    }

    public String fact(String key, Locale language) {
        return get("fact." + key, language);
    }

    /** What a careful reader should know of an amount; empty where there is nothing to say. */
    public String note(Table.Row row, Locale language) {
        return row.note().isEmpty() ? "" : get("note." + row.note(), language);
    }

    /**
     * How a value follows from what was filed, from the text {@code origin.KEY}. Its holes name the kind and the place of a value: {@code
     * {euros 0}}, {@code {date 1}}, {@code {number 2}}.
     */
    public String note(Facts.Note note, Locale language) {
        return NOTE_HOLE.matcher(get("origin." + note.key(), language)).replaceAll(hole -> {
            long value = note.values().get(Integer.parseInt(hole.group(2)));
            return Matcher.quoteReplacement(
                    switch (hole.group(1)) {
                        case "euros" -> Wording.euros(value, language);
                        case "date" -> Wording.date(LocalDate.ofEpochDay(value), language);
                        default -> Long.toString(value);
                    });
        });
    }

    public String table(String key, Locale language) {
        return get("table." + key, language);
    }

    /** The value of a fact in words; choices and days included. */
    public String factValue(String key, long value, Locale language) {
        return switch (graph().factNode(key)) {
            case Amount _ -> Wording.euros(value, language);
            case Count _ -> Long.toString(value);
            case Condition _ -> get(value == 1 ? "yes" : "no", language);
            case Day _ -> Wording.date(LocalDate.ofEpochDay(value), language);
            case Choice<?> choice -> get("choice." + choice.type.getEnumConstants()[(int) value], language);
            case null -> throw new IllegalArgumentException("no fact has the key " + key);
        };
    }

    private String fill(String hole, Line line, Locale language, UnaryOperator<String> names) {
        if (hole.equals("person")) {
            return line.person() == null ? "" : names.apply(line.person());
        }
        if (hole.equals("value")) {
            return line.value() == null ? "?" : ruleValue(line.rule(), line.value(), language);
        }
        List<Line.FactUsed> facts =
                line.facts().stream().filter(fact -> fact.key().equals(hole)).toList();
        if (!facts.isEmpty()) {
            return factValue(hole, together(facts), language);
        }
        for (Line.AmountUsed amount : line.amounts()) {
            Table table = graph().tables().find(hole);
            if (amount.table().equals(hole) && table != null) {
                return amount.verification() == Verification.UNKNOWN
                        ? "?"
                        : Wording.value(table.unit(), amount.value(), language);
            }
        }
        for (Line part : line.parts()) {
            if (part.rule().equals(hole)) {
                return part.value() == null ? "?" : ruleValue(hole, part.value(), language);
            }
        }
        if (line.value() == null) {
            return "?";
        }
        throw new IllegalStateException("the text of " + line.rule() + " names {" + hole
                + "}, which this line did not use: give it a text for that case");
    }

    /** Several amounts of one kind, such as two wages, are added up; of anything else one tells it. */
    private long together(List<Line.FactUsed> facts) {
        return graph().factNode(facts.getFirst().key()) instanceof Amount
                ? facts.stream().mapToLong(Line.FactUsed::value).sum()
                : facts.getFirst().value();
    }

    private String ruleValue(String rule, long value, Locale language) {
        Table.Unit unit = graph().unit(rule);
        return unit == null ? get(value == 1 ? "yes" : "no", language) : Wording.value(unit, value, language);
    }

    private RuleGraph graph() {
        if (graph == null) {
            throw new IllegalStateException("these texts belong to no rules yet");
        }
        return graph;
    }

    private String get(String key, Locale language) {
        String text = file(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text has the key " + key + " in " + language);
        }
        return text;
    }

    private TextFile file(Locale language) {
        return language.getLanguage().equals("en") ? english : dutch;
    }

    /** Everything has words in both languages, every text belongs to something, every hole can be filled. */
    void check(RuleGraph checked, List<Op.Undecided> reasons) {
        graph = checked;
        Set<String> needed = needed(checked, reasons);
        for (TextFile file : List.of(dutch, english)) {
            for (String key : needed) {
                if (file.get(key) == null) {
                    throw new LoadException(
                            file.site(key), "the text " + key + " is missing: add a line " + key + "=...");
                }
            }
            for (String key : file.keys()) {
                String owner = needed.contains(key) ? key : key.replaceFirst("\\.(zero|title|undecided)$", "");
                // The notes of all municipalities stand together; one graph has those of one. Notes of facts are made
                // outside the graph.
                if (!needed.contains(owner) && !key.startsWith("note.") && !key.startsWith("origin.")) {
                    throw new LoadException(
                            file.site(key), "the text " + key + " belongs to nothing: misspelt, or left over");
                }
                if (key.startsWith("rule.")) {
                    checkHoles(file, key, checked.rule(owner.substring("rule.".length())));
                }
            }
            checked.ruleKeys().forEach(rule -> checkTitle(file, "rule." + rule));
        }
    }

    private static Set<String> needed(RuleGraph graph, List<Op.Undecided> reasons) {
        Set<String> needed = new TreeSet<>(List.of("yes", "no"));
        graph.ruleKeys().forEach(key -> needed.add("rule." + key));
        for (Table table : graph.tables().all()) {
            needed.add("table." + table.key());
            table.rows().stream().filter(row -> !row.note().isEmpty()).forEach(row -> needed.add("note." + row.note()));
        }
        reasons.forEach(reason -> needed.add("reason." + reason.reason()));
        for (String key : graph.factKeys()) {
            needed.add("fact." + key);
            if (graph.factNode(key) instanceof Choice<?> choice) {
                for (Enum<?> constant : choice.type.getEnumConstants()) {
                    needed.add("choice." + constant);
                }
            }
        }
        for (Reason.Kind kind : Reason.Kind.values()) {
            needed.add(undecided(kind));
            if (kind == Reason.Kind.FACT || kind == Reason.Kind.JUDGEMENT) {
                needed.add(undecided(kind) + ".person");
            }
        }
        return needed;
    }

    private static String undecided(Reason.Kind kind) {
        return "undecided." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void checkHoles(TextFile file, String key, Node rule) {
        Set<String> fillable = new TreeSet<>(List.of("value", "person"));
        inputs(rule.arguments.getFirst(), fillable);
        for (String hole : holes(file, key)) {
            if (!fillable.contains(hole)) {
                throw new LoadException(
                        file.site(key),
                        "the text " + key + " names {" + hole + "}, which the rule does not use; it uses " + fillable);
            }
        }
    }

    private static void checkTitle(TextFile file, String rule) {
        String title = file.get(rule + ".title") == null ? rule : rule + ".title";
        List<String> holes = holes(file, title);
        if (!holes.isEmpty()) {
            throw new LoadException(
                    file.site(title),
                    title.equals(rule)
                            ? "the text " + rule + " has holes, so the rule needs a title without: add a line " + rule
                                    + ".title=..."
                            : "a title has no holes: " + title + " names {" + holes.getFirst() + "}");
        }
    }

    private static List<String> holes(TextFile file, String key) {
        String text = Objects.requireNonNull(file.get(key));
        return HOLE.matcher(text).results().map(hole -> hole.group(1)).toList();
    }

    private static void inputs(Node node, Set<String> found) {
        switch (node.op) {
            case Op.Fact fact -> found.add(fact.key());
            case Op.Lookup lookup -> found.add(lookup.table().key());
            case Op.Rule rule -> found.add(rule.key());
            default -> {}
        }
        if (!(node.op instanceof Op.Rule)) {
            node.arguments.forEach(argument -> inputs(argument, found));
        }
    }
}
