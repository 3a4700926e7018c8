package nl.vangnet.rulegraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one rule used while it was being explained. */
final class Step {
    private final List<Reason> because = new ArrayList<>(0);
    private final List<Line.FactUsed> facts = new ArrayList<>(4);
    private final List<Line.AmountUsed> amounts = new ArrayList<>(2);
    private final List<Line> parts = new ArrayList<>(4);

    long undecided(Reason reason) {
        addOnce(because, reason);
        return Node.UNDECIDED;
    }

    /** Once each, by identity: two payslips that look alike are two facts. */
    @SuppressWarnings("ReferenceEquality")
    void add(Line.FactUsed fact) {
        for (Line.FactUsed present : facts) {
            if (present == fact) {
                return;
            }
        }
        facts.add(fact);
    }

    void add(Line.AmountUsed amount) {
        addOnce(amounts, amount);
    }

    void add(Line part) {
        boolean present =
                parts.stream().anyMatch(p -> p.rule().equals(part.rule()) && Objects.equals(p.person(), part.person()));
        if (!present) {
            parts.add(part);
        }
        part.because().forEach(reason -> addOnce(because, reason));
    }

    void addAll(Step other) {
        other.because.forEach(reason -> addOnce(because, reason));
        other.facts.forEach(this::add);
        other.amounts.forEach(this::add);
        other.parts.forEach(this::add);
    }

    /** Reasons found on the way do not stay when the rule could be decided without what they concern. */
    Line line(String rule, @Nullable String person, long value) {
        boolean undecided = value == Node.UNDECIDED;
        return new Line(rule, person, undecided ? null : value, undecided ? because : List.of(), facts, amounts, parts);
    }

    private static <T> void addOnce(List<T> list, T item) {
        if (!list.contains(item)) {
            list.add(item);
        }
    }
}
