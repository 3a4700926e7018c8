package nl.vangnet.rulegraph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rules for one unit and keeps every step. Looks only where the outcome needs it: of a choice the branch that was taken, of an
 * {@code and} not beyond the first no. So an amount that nobody knows hinders only those it concerns.
 */
public final class Explainer {
    private final RuleGraph graph;

    public Explainer(RuleGraph graph) {
        this.graph = graph;
    }

    /**
     * The explanation of one rule of the unit, with everyone's age on the first day of the month.
     *
     * @param knownAt only amounts known by then are used
     * @throws MonthNotCoveredException when the tables do not cover the month
     */
    public Line explain(String rule, Facts facts, YearMonth month, Instant knownAt) {
        return explain(rule, facts, month, month.atDay(1), knownAt);
    }

    /** The same with everyone's age on another day. */
    public Line explain(String rule, Facts facts, YearMonth month, LocalDate agesOn, Instant knownAt) {
        MonthNotCoveredException.check(month, graph.tables());
        Node node = graph.rule(rule);
        if (node.level != Level.UNIT) {
            throw new IllegalArgumentException(rule + " is about a person, and no output of a unit");
        }
        Line line = new Run(facts, month.atDay(1), agesOn, knownAt).line(node, (Op.Rule) node.op, Facts.UNIT);
        return line.withRepeatsShortened();
    }

    private record Found(long value, Step step) {}

    private final class Run {
        private final Facts facts;
        private final LocalDate firstDay;
        private final long agesOn;
        private final Instant knownAt;
        private final int rules = graph.ruleKeys().size();
        private final int kindsOfFact = graph.factKeys().size();
        /** What was found before: steps and facts, first those of the unit, then those of each person; sums and counts. */
        private final @Nullable Line[] lines;

        private final Line.FactUsed[] @Nullable [] used;
        private final Map<Node, Found> overPersons = new HashMap<>();

        Run(Facts facts, LocalDate firstDay, LocalDate agesOn, Instant knownAt) {
            this.facts = facts;
            this.firstDay = firstDay;
            this.agesOn = agesOn.toEpochDay();
            this.knownAt = knownAt;
            this.lines = new Line[(1 + facts.persons()) * rules];
            this.used = new Line.FactUsed[(1 + facts.persons()) * kindsOfFact][];
        }

        Line line(Node node, Op.Rule rule, int person) {
            Step step = new Step();
            long value = value(node.arguments.getFirst(), person, step);
            Line line = step.line(rule.key(), name(person), value);
            lines[place(rule, person)] = line;
            return line;
        }

        private int place(Op.Rule rule, int person) {
            return (person - Facts.UNIT) * rules + rule.number();
        }

        private long value(Node node, int person, Step step) {
            int who = node.level == Level.PERSON ? person : Facts.UNIT;
            return switch (node.op) {
                case Op.Fact fact -> fact(fact, who, step);
                case Op.Constant(long value) -> value;
                case Op.Lookup(Table table) -> lookup(table, node, person, step);
                case Op.Rule rule -> rule(node, rule, who, step);
                case Op.Undecided undecided -> step.undecided(new Reason(Reason.Kind.RULE, undecided.reason(), null));
                case Op.Calculation calculation -> calculate(calculation, node, person, step);
            };
        }

        private long fact(Op.Fact asked, int person, Step step) {
            int place = (person - Facts.UNIT) * kindsOfFact + asked.number();
            Line.FactUsed[] known = used[place];
            if (known == null) {
                known = ask(asked.key(), person);
                used[place] = known;
            }
            if (known.length == 0) {
                Reason.Kind lacking = asked.judgement() ? Reason.Kind.JUDGEMENT : Reason.Kind.FACT;
                return step.undecided(new Reason(lacking, asked.key(), name(person)));
            }
            long sum = 0;
            for (Line.FactUsed fact : known) {
                step.add(fact);
                sum += fact.value();
            }
            return sum;
        }

        private Line.FactUsed[] ask(String key, int person) {
            List<Facts.Fact> known = facts.facts(key, person);
            Line.FactUsed[] asUsed = new Line.FactUsed[known.size()];
            for (int i = 0; i < asUsed.length; i++) {
                Facts.Fact fact = known.get(i);
                Facts.Origin origin = fact.origin();
                asUsed[i] = new Line.FactUsed(
                        key,
                        name(person),
                        fact.value(),
                        origin.source(),
                        origin.knownSince(),
                        origin.author(),
                        origin.estimate(),
                        origin.note());
            }
            return asUsed;
        }

        private @Nullable String name(int person) {
            return person == Facts.UNIT ? null : facts.person(person);
        }

        private long lookup(Table table, Node node, int person, Step step) {
            LocalDate day = firstDay;
            if (!node.arguments.isEmpty()) {
                long epochDay = value(node.arguments.getFirst(), person, step);
                if (epochDay == Node.UNDECIDED) {
                    return Node.UNDECIDED;
                }
                day = LocalDate.ofEpochDay(epochDay);
            }
            Table.Row row = table.row(day, knownAt);
            if (row == null) {
                return step.undecided(new Reason(Reason.Kind.AMOUNT_NOT_YET_KNOWN, table.key(), null));
            }
            step.add(new Line.AmountUsed(table.key(), row.from(), row.knownSince(), row.value(), row.verification()));
            return row.verification() == Verification.UNKNOWN
                    ? step.undecided(new Reason(Reason.Kind.AMOUNT, table.key(), null))
                    : row.value();
        }

        private long rule(Node node, Op.Rule rule, int person, Step step) {
            Line known = lines[place(rule, person)];
            Line line = known == null ? line(node, rule, person) : known;
            step.add(line);
            return line.value() == null ? Node.UNDECIDED : line.value();
        }

        private long calculate(Op.Calculation calculation, Node node, int person, Step step) {
            List<? extends Node> arguments = node.arguments;
            return switch (calculation) {
                case AND -> settle(arguments, 0, person, step);
                case OR -> settle(arguments, 1, person, step);
                case WHEN -> {
                    long condition = value(arguments.get(0), person, step);
                    yield condition == Node.UNDECIDED
                            ? Node.UNDECIDED
                            : value(arguments.get(condition == 1 ? 1 : 2), person, step);
                }
                case SUM, COUNT -> {
                    Found found = overPersons.get(node);
                    if (found == null) {
                        found = overPersons(arguments.get(0), arguments.get(1));
                        overPersons.put(node, found);
                    }
                    step.addAll(found.step);
                    yield found.value;
                }
                default -> {
                    int count = arguments.size();
                    long a = value(arguments.get(0), person, step);
                    long b = count > 1 ? value(arguments.get(1), person, step) : a;
                    long c = count > 2 ? value(arguments.get(2), person, step) : a;
                    boolean decided = a != Node.UNDECIDED && b != Node.UNDECIDED && c != Node.UNDECIDED;
                    yield decided ? Arithmetic.of(calculation, a, b, c, agesOn) : Node.UNDECIDED;
                }
            };
        }

        /** And (settled by a no) and or (settled by a yes): a side that settles it makes an undecided other side immaterial. */
        private long settle(List<? extends Node> arguments, long settling, int person, Step step) {
            Step first = new Step();
            long left = value(arguments.get(0), person, first);
            if (left == settling) {
                step.addAll(first);
                return left;
            }
            Step second = new Step();
            long right = value(arguments.get(1), person, second);
            if (left != Node.UNDECIDED || right != settling) {
                step.addAll(first);
            }
            step.addAll(second);
            return right == settling || left != Node.UNDECIDED ? right : left;
        }

        private Found overPersons(Node where, Node what) {
            Step step = new Step();
            long total = 0;
            boolean decided = true;
            for (int person = 0; person < facts.persons(); person++) {
                Step selection = new Step();
                long selected = value(where, person, selection);
                if (selected == 1) {
                    selected = value(what, person, step);
                } else if (selected == Node.UNDECIDED) {
                    step.addAll(selection);
                }
                decided &= selected != Node.UNDECIDED;
                total += decided ? selected : 0;
            }
            return new Found(decided ? total : Node.UNDECIDED, step);
        }
    }
}
