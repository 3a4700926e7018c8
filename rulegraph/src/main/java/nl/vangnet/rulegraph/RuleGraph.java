package nl.vangnet.rulegraph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A finished set of rules: immutable, complete, every rule cited, every amount dated, every line in words. Safe to share. */
public final class RuleGraph {
    private final Tables tables;
    private final RuleTexts texts;
    private final Map<String, Node> rules;
    private final Map<String, Node> facts;

    RuleGraph(
            Tables tables,
            RuleTexts texts,
            Map<String, Node> facts,
            Map<String, Node> rules,
            List<Op.Undecided> reasons,
            List<Node> outputs) {
        this.tables = tables;
        this.texts = texts;
        this.facts = Collections.unmodifiableMap(facts);
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Node> order = new ArrayList<>();
        outputs.forEach(output -> visit(output, seen, order));
        refuseUnused(rules, seen);
        Map<String, Node> fromTheTop = new LinkedHashMap<>();
        for (Node node : order) {
            if (node.op instanceof Op.Rule rule) {
                fromTheTop.put(rule.key(), node);
            }
        }
        this.rules = Collections.unmodifiableMap(fromTheTop);
        texts.check(this, reasons);
    }

    private static void visit(Node node, Set<Node> seen, List<Node> order) {
        if (seen.add(node)) {
            order.add(node);
            node.arguments.forEach(argument -> visit(argument, seen, order));
        }
    }

    private void refuseUnused(Map<String, Node> written, Set<Node> used) {
        facts.forEach((key, node) -> {
            if (!used.contains(node)) {
                throw new LoadException(
                        ((Op.Fact) node.op).site(), "no rule uses the fact " + key + ": use it or take it out");
            }
        });
        written.forEach((key, node) -> {
            if (!used.contains(node)) {
                throw new LoadException(
                        ((Op.Rule) node.op).site(), "no output needs the rule " + key + ": use it or take it out");
            }
        });
        for (Table table : tables.all()) {
            boolean looked = used.stream().anyMatch(n -> n.op instanceof Op.Lookup(Table t) && t == table);
            if (!looked && !tables.inRelation(table)) {
                throw new LoadException(
                        table.site(), "no rule uses the table " + table.key() + ": use it or take it out");
            }
        }
    }

    public Tables tables() {
        return tables;
    }

    public RuleTexts texts() {
        return texts;
    }

    /** The named rules, from the outputs down: a rule before those it needs. */
    public Collection<String> ruleKeys() {
        return rules.keySet();
    }

    public Collection<String> factKeys() {
        return facts.keySet();
    }

    public Citation citation(String rule) {
        return ((Op.Rule) rule(rule).op).citation();
    }

    /** What a rule yields: EURO, NUMBER, or null for yes or no. */
    public Table.@Nullable Unit unit(String rule) {
        return switch (rule(rule)) {
            case Amount _ -> Table.Unit.EURO;
            case Count _ -> Table.Unit.NUMBER;
            default -> null;
        };
    }

    Node rule(String key) {
        Node node = rules.get(key);
        if (node == null) {
            throw new IllegalArgumentException(
                    "no rule has the key " + key + "; the nearest is " + Tables.nearest(key, rules.keySet()));
        }
        return node;
    }

    @Nullable
    Node factNode(String key) {
        return facts.get(key);
    }
}
