package nl.vangnet.rulegraph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One made-up unit for tests, and the two readings of the rules for it, which must agree. */
final class Sample implements Facts {
    static final YearMonth MAY = YearMonth.of(2024, 5);
    static final Instant LATE = Instant.parse("2026-01-01T00:00:00Z");
    static final Citation ARTICLE = new Citation("Testwet", "BWBR0000001", List.of("1"));

    /** Two years of a minimum and a percentage, one amount that nobody knows, and an age by date of birth. */
    static final String DECLARATIONS = """
            key,unit,axis,document,identifier,place
            minimum,euro,month,Testwet,BWBR0000001,2
            share,percent,month,Testwet,BWBR0000001,3 1
            nobodyKnows,euro,month,Testwet,BWBR0000001,4
            age,number,day,Testwet,BWBR0000001,5
            term,number,month,Testwet,BWBR0000001,6
            """;

    static final String ROWS = """
            key,from,to,known,value,status,source,note
            minimum,2024-01-01,2024-06-30,2023-12-15,100.00,verified,paper,
            minimum,2024-07-01,2024-12-31,,110.00,suspect,paper,
            share,2024-01-01,2024-12-31,2023-12-15,12.50,single-source,paper,
            nobodyKnows,2024-01-01,2024-12-31,,,unknown,no source,
            term,2024-01-01,2024-12-31,2023-12-15,6,verified,paper,
            age,1950-01-01,1959-12-31,1900-01-01,792,verified,paper,
            age,1960-01-01,2020-12-31,1900-01-01,804,verified,paper,
            """;

    private final Map<String, List<Fact>> facts = new HashMap<>();
    private final int persons;

    Sample(int persons) {
        this.persons = persons;
    }

    static Sample alone() {
        return new Sample(0);
    }

    static Rules rules() {
        return new Rules(tables());
    }

    static Tables tables() {
        return Tables.parse(YearMonth.of(2024, 1), YearMonth.of(2024, 12), DECLARATIONS, RELATIONS_USING_ALL, ROWS);
    }

    /** So that a test need not use every table: a table in a relation counts as used. */
    private static final String RELATIONS_USING_ALL = """
            table,equals,tolerance,source
            minimum,minimum,0.00,test
            share,share,0.00,test
            nobodyKnows,nobodyKnows,0.00,test
            age,age,0.00,test
            term,term,0.00,test
            """;

    /** A graph with made-up words for the keys, such as {@code "rule.outcome"}. */
    static RuleGraph graph(Rules rules, List<String> keys, Node... outputs) {
        return rules.graph(texts(keys), outputs);
    }

    static RuleTexts texts(List<String> keys) {
        List<String> lines = new ArrayList<>(FIXED_TEXTS);
        keys.forEach(key -> lines.add(key + "=words"));
        String text = String.join("\n", lines);
        return RuleTexts.parse(text, text);
    }

    /** The words that every graph over these tables needs. */
    static final List<String> FIXED_TEXTS = List.of(
            "yes=yes",
            "no=no",
            "undecided.fact=unknown: {about}",
            "undecided.fact.person=unknown of {person}: {about}",
            "undecided.judgement=nobody decided: {about}",
            "undecided.judgement.person=nobody decided for {person}: {about}",
            "undecided.amount=no amount: {about}",
            "undecided.amount-not-yet-known=not yet: {about}",
            "undecided.rule=no rule: {about}",
            "table.minimum=the minimum",
            "table.share=the share",
            "table.nobodyKnows=the amount nobody knows",
            "table.age=the age",
            "table.term=the term");

    static Table table(Tables tables, String key) {
        return Objects.requireNonNull(tables.find(key), key);
    }

    Sample with(String fact, long value) {
        return with(fact, UNIT, value);
    }

    Sample with(String fact, int person, long value) {
        return with(fact, person, value, "somebody");
    }

    Sample with(String fact, int person, long value, String source) {
        facts.computeIfAbsent(fact + "@" + person, _ -> new ArrayList<>())
                .add(new Fact(value, new Origin(source, null, null, false, null)));
        return this;
    }

    @Override
    public int persons() {
        return persons;
    }

    @Override
    public String person(int person) {
        return "p" + person;
    }

    @Override
    public List<Fact> facts(String key, int person) {
        return facts.getOrDefault(key + "@" + person, List.of());
    }

    Line explain(RuleGraph graph, String rule) {
        return new Explainer(graph).explain(rule, this, MAY, LATE);
    }

    /** What the rule yields for this unit: null where undecided. Fails when the two readings differ. */
    @Nullable
    Long outcome(RuleGraph graph, String rule) {
        Long explained = explain(graph, rule).value();
        ColumnBatch batch = new ColumnBatch(new int[] {0, persons});
        for (String key : graph.factKeys()) {
            Node node = Objects.requireNonNull(graph.factNode(key), key);
            int rows = node.level == Level.UNIT ? 1 : persons;
            int first = node.level == Level.UNIT ? UNIT : 0;
            long[] amounts = new long[rows];
            int[] numbers = new int[rows];
            for (int row = 0; row < rows; row++) {
                List<Fact> known = facts(key, first + row);
                long sum = known.stream().mapToLong(Fact::value).sum();
                amounts[row] = known.isEmpty() ? ColumnBatch.MISSING_AMOUNT : sum;
                numbers[row] = known.isEmpty() ? ColumnBatch.MISSING : (int) sum;
            }
            if (node instanceof Amount) {
                batch.amounts(key, amounts);
            } else {
                batch.numbers(key, numbers);
            }
        }
        long column = Objects.requireNonNull(
                new ColumnProgram(graph, List.of(rule)).run(batch, MAY, LATE).get(rule))[0];
        Long inColumns = column == ColumnProgram.UNDECIDED ? null : column;
        if (!Objects.equals(explained, inColumns)) {
            throw new AssertionError(rule + ": explained " + explained + ", in columns " + inColumns);
        }
        return explained;
    }

    static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}
