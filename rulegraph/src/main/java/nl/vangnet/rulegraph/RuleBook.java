package nl.vangnet.rulegraph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rules as a page to read: each with its words, its article, its formula and the amounts it uses. */
public final class RuleBook {
    /** One rule. */
    public record Entry(String rule, String text, Citation citation, String formula, List<Table> tables) {}

    private final RuleGraph graph;

    public RuleBook(RuleGraph graph) {
        this.graph = graph;
    }

    /** All rules, from the outputs down. */
    public List<Entry> entries(Locale language) {
        return graph.ruleKeys().stream()
                .map(key -> new Entry(
                        key,
                        graph.texts().title(key, language),
                        graph.citation(key),
                        Formula.of(graph.rule(key)),
                        tables(graph.rule(key).arguments.getFirst(), new ArrayList<>())))
                .toList();
    }

    private static List<Table> tables(Node node, List<Table> found) {
        if (node.op instanceof Op.Lookup(Table table) && !found.contains(table)) {
            found.add(table);
        }
        if (!(node.op instanceof Op.Rule)) {
            node.arguments.forEach(argument -> tables(argument, found));
        }
        return found;
    }

    /** The book as plain text, with the amounts of one date. */
    public String print(LocalDate date, Locale language) {
        StringBuilder book = new StringBuilder();
        for (Entry entry : entries(language)) {
            book.append("%s%n    %s%n    %s = %s%n".formatted(entry.text, entry.citation, entry.rule, entry.formula));
            for (Table table : entry.tables) {
                table.rows().stream()
                        .filter(row -> row.covers(date))
                        .forEach(row -> book.append("    %s = %s (%s, %s)%n"
                                .formatted(
                                        table.key(),
                                        row.verification() == Verification.UNKNOWN
                                                ? "?"
                                                : Wording.value(table.unit(), row.value(), language),
                                        row.verification()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' '),
                                        row.source())));
            }
            book.append(System.lineSeparator());
        }
        return book.toString();
    }
}
