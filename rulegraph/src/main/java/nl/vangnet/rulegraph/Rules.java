package nl.vangnet.rulegraph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pen with which rules are written. Declare facts, look up amounts by key, combine them, give each step that a person should be able to
 * ask about a name and a citation with {@code rule}, and close with {@link #graph}, which refuses what may not be used.
 */
public final class Rules {
    private final Tables tables;
    private final Map<String, Node> facts = new LinkedHashMap<>();
    private final Map<String, Node> rules = new LinkedHashMap<>();
    private final List<Op.Undecided> reasons = new ArrayList<>();

    public Rules(Tables tables) {
        this.tables = tables;
    }

    public Amount amountFact(Level level, String key) {
        return declare(key, new Amount(fact(key), level));
    }

    public Count countFact(Level level, String key) {
        return declare(key, new Count(fact(key), level));
    }

    public Condition fact(Level level, String key) {
        return declare(key, new Condition(fact(key), level));
    }

    /** A yes or no that only a human being may give. Where nobody gave it, whatever depends on it is undecided. */
    public Condition judgement(Level level, String key) {
        return declare(key, new Condition(new Op.Fact(key, facts.size(), true, Site.here()), level));
    }

    public <E extends Enum<E>> Choice<E> choiceFact(Level level, String key, Class<E> type) {
        return declare(key, new Choice<>(fact(key), level, type));
    }

    public Day dayFact(Level level, String key) {
        return declare(key, new Day(fact(key), level));
    }

    /** The amount of a table in the month. */
    public Amount amount(String table) {
        return new Amount(lookup(table, Table.Unit.EURO, Table.Axis.MONTH));
    }

    /** The percentage of a table in the month, in hundredths of a percent. */
    public Count percentage(String table) {
        return new Count(lookup(table, Table.Unit.PERCENT, Table.Axis.MONTH));
    }

    /** The whole number of a table in the month. */
    public Count number(String table) {
        return new Count(lookup(table, Table.Unit.NUMBER, Table.Axis.MONTH));
    }

    /** The whole number of a table for a day, such as an age that depends on the date of birth. */
    public Count numberFor(String table, Day day) {
        return new Count(lookup(table, Table.Unit.NUMBER, Table.Axis.DAY), day);
    }

    public Amount euros(String amount) {
        return Amount.constant(Money.parse(amount).cents());
    }

    public Count number(long value) {
        return Count.constant(value);
    }

    public Persons persons(Condition where) {
        return new Persons(where);
    }

    /** Starts a choice between amounts: the first condition that holds decides. Later ones are then not looked at. */
    public AmountChoice when(Condition condition, Amount amount) {
        return new AmountChoice(List.of(condition), List.of(amount));
    }

    /** An amount that cannot be decided, with the key of the text that says why. */
    public Amount undecided(String reason) {
        var op = new Op.Undecided(reason, Site.here());
        reasons.add(op);
        return new Amount(op);
    }

    public Amount rule(String key, Citation citation, Amount formula) {
        return name(key, citation, formula, Amount.class);
    }

    public Count rule(String key, Citation citation, Count formula) {
        return name(key, citation, formula, Count.class);
    }

    public Condition rule(String key, Citation citation, Condition formula) {
        return name(key, citation, formula, Condition.class);
    }

    /**
     * The finished graph, checked: every fact, table and rule that was written is needed for one of the outputs, and every text exists.
     *
     * @throws LoadException naming the file and line of the first thing that may not be used
     */
    public RuleGraph graph(RuleTexts texts, Node... outputs) {
        return new RuleGraph(tables, texts, facts, rules, reasons, List.of(outputs));
    }

    /** A choice in the making. */
    public static final class AmountChoice {
        private final List<Condition> conditions;
        private final List<Amount> amounts;

        private AmountChoice(List<Condition> conditions, List<Amount> amounts) {
            this.conditions = conditions;
            this.amounts = amounts;
        }

        public AmountChoice when(Condition condition, Amount amount) {
            var moreConditions = new ArrayList<>(conditions);
            moreConditions.add(condition);
            var moreAmounts = new ArrayList<>(amounts);
            moreAmounts.add(amount);
            return new AmountChoice(moreConditions, moreAmounts);
        }

        public Amount otherwise(Amount last) {
            Amount result = last;
            for (int i = conditions.size() - 1; i >= 0; i--) {
                result = new Amount(Op.Calculation.WHEN, conditions.get(i), amounts.get(i), result);
            }
            return result;
        }
    }

    private Op.Fact fact(String key) {
        return new Op.Fact(key, facts.size(), false, Site.here());
    }

    private <N extends Node> N declare(String key, N node) {
        if (facts.putIfAbsent(key, node) != null) {
            throw new LoadException(
                    Site.here(), "the fact " + key + " is declared twice: declare it once and share it");
        }
        return node;
    }

    private <N extends Node> N name(String key, Citation citation, N formula, Class<N> type) {
        Site site = Site.here();
        if (citation.place().isEmpty()) {
            throw new LoadException(site, "the rule " + key + " has no citation: name the article it carries out");
        }
        N named = type.cast(formula.wrap(new Op.Rule(key, rules.size(), citation, site), formula));
        if (rules.putIfAbsent(key, named) != null) {
            throw new LoadException(site, "the rule " + key + " is written twice: give one of them another key");
        }
        return named;
    }

    private Op lookup(String key, Table.Unit unit, Table.Axis axis) {
        Table table = tables.find(key);
        if (table == null) {
            throw new LoadException(
                    Site.here(), "no table has the key " + key + "; the nearest is " + tables.nearest(key));
        }
        if (table.unit() != unit || table.axis() != axis) {
            throw new LoadException(
                    Site.here(),
                    "the table " + key + " holds " + table.unit() + " by " + table.axis() + ", not " + unit + " by "
                            + axis);
        }
        return new Op.Lookup(table);
    }
}
