package nl.vangnet.rulegraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of the rules, in Dutch and English: for each rule a line ({@code rule.KEY}, and where it differs for nothing or no {@code
 * rule.KEY.zero}), for each fact, table and reason a name. In braces the text names what it wants filled in: {@code {value}}, {@code
 * {person}}, or the key of a fact, table or rule that the rule uses directly.
 */
public final class RuleTexts {
    public static final Locale DUTCH = Locale.of("nl");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Pattern HOLE = Pattern.compile("\\{([^}]+)}");

    private final Map<Locale, Properties> texts;
    private final String base;
    private @Nullable RuleGraph graph;

    private RuleTexts(String base, Properties dutch, Properties english) {
        this.base = base;
        this.texts = Map.of(DUTCH, dutch, ENGLISH, english);
    }

    /** Reads {@code BASE_nl.properties} and {@code BASE_en.properties} (UTF-8) that stand beside a class. */
    public static RuleTexts load(Class<?> beside, String base) {
        return new RuleTexts(base, read(beside, base + "_nl.properties"), read(beside, base + "_en.properties"));
    }

    static RuleTexts parse(String dutch, String english) {
        try {
            Properties nl = new Properties();
            nl.load(new StringReader(dutch));
            Properties en = new Properties();
            en.load(new StringReader(english));
            return new RuleTexts("texts", nl, en);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new LoadException(new Site(file, 0), "there is no such file beside " + beside.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The line of an explanation in words. Persons are called what {@code names} says. */
    public String line(Line line, Locale language, UnaryOperator<String> names) {
        String key = "rule." + line.rule();
        boolean zero =
                line.value() != null && line.value() == 0 && texts(language).containsKey(key + ".zero");
        if (line.value() == null && texts(language).containsKey(key + ".undecided")) {
            key += ".undecided";
        }
        String template = get(zero ? key + ".zero" : key, language);
        return HOLE.matcher(template)
                .replaceAll(hole -> Matcher.quoteReplacement(fill(hole.group(1), line, language, names)));
    }

    /** What a rule is about, without the values of a case. */
    public String title(String rule, Locale language) {
        String title = texts(language).getProperty("rule." + rule + ".title");
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
        return get(
                        "undecided."
                                + reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                                + (person.isEmpty() ? "" : ".person"),
                        language)
                .replace("{about}", about)
                .replace("{person}", person);
    }

    public String fact(String key, Locale language) {
        return get("fact." + key, language);
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
        for (Line.FactUsed fact : line.facts()) {
            if (fact.key().equals(hole)) {
                return factValue(hole, fact.value(), language);
            }
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
        throw new IllegalStateException("the text of " + line.rule() + " names {" + hole
                + "}, which this line did not use: give it a text for that case");
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
        String text = texts(language).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text has the key " + key + " in " + language);
        }
        return text;
    }

    private Properties texts(Locale language) {
        return texts.getOrDefault(language.getLanguage().equals("en") ? ENGLISH : DUTCH, new Properties());
    }

    /** Every rule, fact, table and reason has words in both languages; every text belongs to one; every hole can be filled. */
    void check(RuleGraph checked, List<Op.Undecided> reasons) {
        graph = checked;
        Set<String> needed = new HashSet<>(List.of("yes", "no"));
        checked.ruleKeys().forEach(key -> needed.add("rule." + key));
        checked.factKeys().forEach(key -> needed.add("fact." + key));
        checked.tables().all().forEach(table -> needed.add("table." + table.key()));
        reasons.forEach(reason -> needed.add("reason." + reason.reason()));
        for (Reason.Kind kind : Reason.Kind.values()) {
            needed.add("undecided." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        texts.forEach((language, properties) -> {
            String file = base + "_" + language.getLanguage() + ".properties";
            for (String key : needed) {
                if (!properties.containsKey(key)) {
                    throw new LoadException(new Site(file, 0), "the text " + key + " is missing");
                }
            }
            for (String key : properties.stringPropertyNames()) {
                String owner = needed.contains(key) ? key : key.replaceFirst("\\.(zero|title|undecided|person)$", "");
                if (!needed.contains(owner) && !key.startsWith("choice.")) {
                    throw new LoadException(
                            new Site(file, 0), "the text " + key + " belongs to nothing: misspelt, or left over");
                }
                if (key.startsWith("rule.")) {
                    checkHoles(file, owner.substring("rule.".length()), properties.getProperty(key), checked);
                }
            }
        });
    }

    private static void checkHoles(String file, String rule, String text, RuleGraph graph) {
        Set<String> fillable = new HashSet<>(List.of("value", "person"));
        inputs(graph.rule(rule).arguments.getFirst(), fillable);
        for (Matcher hole = HOLE.matcher(text); hole.find(); ) {
            if (!fillable.contains(hole.group(1))) {
                throw new LoadException(
                        new Site(file, 0),
                        "the text rule." + rule + " names {" + hole.group(1)
                                + "}, which the rule does not use; it uses " + new ArrayList<>(fillable));
            }
        }
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
