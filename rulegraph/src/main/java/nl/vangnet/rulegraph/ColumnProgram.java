package nl.vangnet.rulegraph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the rules for many units at once, without explanation: chunk by chunk of {@value #CHUNK} units, one small loop a node over
 * arrays that stay in the processor's cache. Gives the same cents as {@link Explainer}, and {@link #UNDECIDED} where that is undecided.
 */
public final class ColumnProgram {
    public static final int CHUNK = 1024;
    /** In place of an outcome that could not be decided. */
    public static final long UNDECIDED = Node.UNDECIDED;

    private final RuleGraph graph;
    private final List<String> outputs;
    private final List<Node> steps = new ArrayList<>();
    private final Map<Node, Integer> number = new HashMap<>();

    /** @param outputs rules of the unit, whose outcomes are wanted */
    public ColumnProgram(RuleGraph graph, List<String> outputs) {
        this.graph = graph;
        this.outputs = List.copyOf(outputs);
        for (String output : outputs) {
            Node node = graph.rule(output);
            if (node.level != Level.UNIT) {
                throw new IllegalArgumentException(output + " is about a person, and no output of a unit");
            }
            need(node);
        }
    }

    private void need(Node node) {
        if (!number.containsKey(node)) {
            node.arguments.forEach(this::need);
            number.put(node, steps.size());
            steps.add(node);
        }
    }

    /** The outcomes by rule, one for each unit. @throws MonthNotCoveredException when the tables do not cover the month */
    public Map<String, long[]> run(ColumnBatch batch, YearMonth month, Instant knownAt) {
        MonthNotCoveredException.check(month, graph.tables());
        Map<String, long[]> results = new LinkedHashMap<>();
        outputs.forEach(output -> results.put(output, new long[batch.units()]));
        Run run = new Run(batch, month.atDay(1), knownAt);
        for (int from = 0; from < batch.units(); from += CHUNK) {
            int to = Math.min(from + CHUNK, batch.units());
            run.chunk(from, to);
            for (String output : outputs) {
                System.arraycopy(run.values(graph.rule(output)), 0, results.get(output), from, to - from);
            }
        }
        return results;
    }

    private final class Run {
        private final ColumnBatch batch;
        private final LocalDate firstDay;
        private final Instant knownAt;
        private final long[][] values = new long[steps.size()][];
        private final long[][] spread = new long[3][];
        private int[] unitOf = new int[0];
        private int firstUnit;
        private int firstPerson;
        private int units;
        private int persons;

        Run(ColumnBatch batch, LocalDate firstDay, Instant knownAt) {
            this.batch = batch;
            this.firstDay = firstDay;
            this.knownAt = knownAt;
        }

        long[] values(Node node) {
            return values[Objects.requireNonNull(number.get(node))];
        }

        void chunk(int from, int to) {
            firstUnit = from;
            units = to - from;
            firstPerson = batch.firstPerson(from);
            persons = batch.firstPerson(to) - firstPerson;
            makeRoom();
            for (int u = 0; u < units; u++) {
                for (int p = batch.firstPerson(from + u); p < batch.firstPerson(from + u + 1); p++) {
                    unitOf[p - firstPerson] = u;
                }
            }
            for (int i = 0; i < values.length; i++) {
                compute(steps.get(i), values[i]);
            }
        }

        private void makeRoom() {
            int room = Math.max(CHUNK, persons);
            if (unitOf.length < room) {
                unitOf = new int[room];
                for (int i = 0; i < values.length; i++) {
                    values[i] = new long[room];
                }
                for (int i = 0; i < spread.length; i++) {
                    spread[i] = new long[room];
                }
            }
        }

        private void compute(Node node, long[] out) {
            int rows = node.level == Level.UNIT ? units : persons;
            switch (node.op) {
                case Op.Fact fact ->
                    batch.copy(
                            fact.key(),
                            node instanceof Amount,
                            node.level,
                            node.level == Level.UNIT ? firstUnit : firstPerson,
                            rows,
                            out);
                case Op.Constant(long value) -> fill(out, rows, value);
                case Op.Undecided _ -> fill(out, rows, UNDECIDED);
                case Op.Lookup(Table table) -> lookup(table, node, rows, out);
                case Op.Rule _ -> System.arraycopy(argument(node, 0), 0, out, 0, rows);
                case Op.Calculation calculation -> calculate(calculation, node, rows, out);
            }
        }

        private void lookup(Table table, Node node, int rows, long[] out) {
            if (node.arguments.isEmpty()) {
                fill(out, rows, valueOn(table, firstDay));
                return;
            }
            long[] day = argument(node, 0);
            for (int i = 0; i < rows; i++) {
                out[i] = day[i] == UNDECIDED ? UNDECIDED : valueOn(table, LocalDate.ofEpochDay(day[i]));
            }
        }

        private long valueOn(Table table, LocalDate day) {
            Table.Row row = table.row(day, knownAt);
            return row == null || row.verification() == Verification.UNKNOWN ? UNDECIDED : row.value();
        }

        private void calculate(Op.Calculation calculation, Node node, int rows, long[] out) {
            switch (calculation) {
                case SUM, COUNT -> overPersons(argument(node, 0), argument(node, 1), out);
                case AND -> settle(argument(node, 0), argument(node, 1), 0, rows, out);
                case OR -> settle(argument(node, 0), argument(node, 1), 1, rows, out);
                case WHEN -> {
                    long[] condition = argument(node, 0);
                    long[] yes = argument(node, 1);
                    long[] no = argument(node, 2);
                    for (int i = 0; i < rows; i++) {
                        out[i] = condition[i] == UNDECIDED ? UNDECIDED : (condition[i] == 1 ? yes[i] : no[i]);
                    }
                }
                default -> {
                    int count = node.arguments.size();
                    long[] a = argument(node, 0);
                    long[] b = count > 1 ? argument(node, 1) : a;
                    long[] c = count > 2 ? argument(node, 2) : a;
                    long first = firstDay.toEpochDay();
                    for (int i = 0; i < rows; i++) {
                        boolean decided = a[i] != UNDECIDED && b[i] != UNDECIDED && c[i] != UNDECIDED;
                        out[i] = decided ? Arithmetic.of(calculation, a[i], b[i], c[i], first) : UNDECIDED;
                    }
                }
            }
        }

        private static void settle(long[] left, long[] right, long settling, int rows, long[] out) {
            for (int i = 0; i < rows; i++) {
                boolean settled = left[i] == settling || right[i] == settling;
                boolean undecided = left[i] == UNDECIDED || right[i] == UNDECIDED;
                out[i] = settled ? settling : (undecided ? UNDECIDED : 1 - settling);
            }
        }

        private void overPersons(long[] where, long[] what, long[] out) {
            fill(out, units, 0);
            for (int p = 0; p < persons; p++) {
                int unit = unitOf[p];
                long selected = where[p] == 1 ? what[p] : where[p];
                out[unit] = out[unit] == UNDECIDED || selected == UNDECIDED ? UNDECIDED : out[unit] + selected;
            }
        }

        /** An argument's values at the level of the node: for a person those of the unit. Aggregates take the level of the person. */
        private long[] argument(Node node, int i) {
            Node argument = node.arguments.get(i);
            boolean overPersons = node.op == Op.Calculation.SUM || node.op == Op.Calculation.COUNT;
            if (argument.level == Level.PERSON || (node.level == Level.UNIT && !overPersons)) {
                return values(argument);
            }
            long[] ofUnit = values(argument);
            for (int p = 0; p < persons; p++) {
                spread[i][p] = ofUnit[unitOf[p]];
            }
            return spread[i];
        }

        private static void fill(long[] out, int rows, long value) {
            Arrays.fill(out, 0, rows, value);
        }
    }
}
