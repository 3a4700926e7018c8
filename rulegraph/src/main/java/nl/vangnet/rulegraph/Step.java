package nl.vangnet.rulegraph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one rule used while it was being explained. */
final class Step {
    private final List<Reason> because = new ArrayList<>();
    private final List<Line.FactUsed> facts = new ArrayList<>();
    private final List<Line.AmountUsed> amounts = new ArrayList<>();
    private final List<Line> parts = new ArrayList<>();

    long undecided(Reason reason) {
        addOnce(because, reason);
        return Node.UNDECIDED;
    }

    /** Two payslips that look alike are two facts. */
    void add(Line.FactUsed fact) {
        addOnceByIdentity(facts, fact);
    }

    void add(Line.AmountUsed amount) {
        addOnce(amounts, amount);
    }

    void add(Line part) {
        addOnceByIdentity(parts, part);
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

    @SuppressWarnings("ReferenceEquality")
    private static <T> void addOnceByIdentity(List<T> list, T item) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == item) {
                return;
            }
        }
        list.add(item);
    }

    private static <T> void addOnce(List<T> list, T item) {
        if (!list.contains(item)) {
            list.add(item);
        }
    }
}
