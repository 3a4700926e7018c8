package nl.vangnet.guidance.contact;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vangnet.rulegraph.Citation;
import nl.vangnet.rulegraph.Csv;

/** The library of clauses, from {@code clauses.csv}. A clause that may not be there is not loaded, with the line and what is wrong. */
public final class Clauses {
    /** The field for what a colleague writes in own words. */
    public static final String OWN_WORDS = "words";

    /** The field for why a team lead set an agreement aside. */
    public static final String EXCEPTION = "exception";

    /** All that can be filled in. */
    public static final Set<String> FIELDS = Set.of(
            "name",
            "day",
            "time",
            "place",
            "ways",
            "contact",
            "phone",
            "answer_day",
            "topic",
            OWN_WORDS,
            EXCEPTION,
            "agreement",
            "lead",
            "from_day",
            "successor",
            "successor_phone",
            "present",
            "talk_day",
            "can",
            "cannot",
            "goal",
            "next_day",
            "not_expected",
            "requests",
            "agreed",
            "asked_day",
            "objection_day",
            "birth_date",
            "address",
            "contact_way",
            "consent_day");

    private static final List<String> COLUMNS =
            List.of("clause", "purposes", "contents", "consequence", "document", "identifier", "article", "fields");

    private static final Clauses ALL = of(Csv.read(Clauses.class, "clauses.csv", COLUMNS));

    private final Map<String, Clause> byName;

    private Clauses(Map<String, Clause> byName) {
        this.byName = byName;
    }

    /** The clauses of the product. */
    public static Clauses all() {
        return ALL;
    }

    static Clauses of(List<Csv.Line> lines) {
        Map<String, Clause> byName = new LinkedHashMap<>();
        for (Csv.Line line : lines) {
            Clause clause = clause(line);
            if (byName.put(clause.name(), clause) != null) {
                throw refused(line, "the clause " + clause.name() + " stands twice");
            }
        }
        return new Clauses(byName);
    }

    public Collection<Clause> clauses() {
        return byName.values();
    }

    /** The clauses that may stand in messages for this purpose, in the order of a letter. */
    public List<Clause> fitting(Purpose purpose) {
        return byName.values().stream()
                .filter(clause -> clause.purposes().contains(purpose))
                .toList();
    }

    /**
     * The clause with this name.
     *
     * @throws IllegalArgumentException when there is no such clause
     */
    public Clause get(String name) {
        Clause clause = byName.get(name);
        if (clause == null) {
            throw new IllegalArgumentException("There is no clause " + name);
        }
        return clause;
    }

    private static Clause clause(Csv.Line line) {
        Set<Purpose> purposes = line.need("purposes").equals("ALL")
                ? EnumSet.complementOf(EnumSet.of(Purpose.PARTNER))
                : named(line, "purposes", Purpose::valueOf);
        Set<Content> contents = named(line, "contents", Content::valueOf);
        Consequence consequence = Consequence.valueOf(line.need("consequence"));
        List<String> fields = words(line.get("fields"));
        fields.stream().filter(field -> !FIELDS.contains(field)).findFirst().ifPresent(field -> {
            throw refused(line, "the field " + field + " is none of " + FIELDS);
        });
        if (consequence != Consequence.NONE && line.get("article").isEmpty()) {
            throw refused(line, "it announces " + consequence + " without the article that allows it");
        }
        purposes.stream()
                .filter(purpose -> !consequence.possibleWith(purpose.legalType()))
                .findFirst()
                .ifPresent(purpose -> {
                    throw refused(line, "the law has no " + consequence + " for " + purpose);
                });
        return new Clause(
                line.need("clause"),
                purposes,
                contents,
                consequence,
                line.get("article").isEmpty()
                        ? null
                        : new Citation(line.need("document"), line.get("identifier"), words(line.get("article"))),
                fields);
    }

    private static IllegalArgumentException refused(Csv.Line line, String problem) {
        return new IllegalArgumentException(line.site() + ": " + problem);
    }

    private static <T> Set<T> named(Csv.Line line, String column, Function<String, T> read) {
        return words(line.get(column)).stream()
                .map(name -> {
                    try {
                        return read.apply(name);
                    } catch (IllegalArgumentException e) {
                        throw refused(line, "there is no " + name + " for the column " + column);
                    }
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" +", -1)).filter(word -> !word.isEmpty()).toList();
    }
}
