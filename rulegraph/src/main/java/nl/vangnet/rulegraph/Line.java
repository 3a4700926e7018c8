package nl.vangnet.rulegraph;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One step of an explanation: a rule, what came out, what it used directly, and the steps below it. Holds keys and values only, no words,
 * so that it can be stored for ever and read in every language (with {@link RuleTexts}). A step that already stands above in the same
 * explanation is repeated without its parts.
 *
 * @param rule the key of the rule
 * @param person about whom, as {@link Facts#person} calls them; null where it is about the unit
 * @param value cents, a whole number, 0 or 1; null where undecided
 * @param because why it is undecided; empty otherwise
 */
public record Line(
        String rule,
        @Nullable String person,
        @Nullable Long value,
        List<Reason> because,
        List<FactUsed> facts,
        List<AmountUsed> amounts,
        List<Line> parts) {
    public Line {
        because = List.copyOf(because);
        facts = List.copyOf(facts);
        amounts = List.copyOf(amounts);
        parts = List.copyOf(parts);
    }

    /** A fact as it was when it was used. Explanations of before there were notes have none. */
    public record FactUsed(
            String key,
            @Nullable String person,
            long value,
            String source,
            @Nullable Instant knownSince,
            @Nullable String author,
            boolean estimate,
            Facts.@Nullable Note note) {}

    /** A row of a table: the table, the row's first date and the day it became known identify it. */
    public record AmountUsed(
            String table, LocalDate from, LocalDate knownSince, long value, Verification verification) {}

    /** The value of a step that is decided. */
    public long decided() {
        if (value == null) {
            throw new IllegalStateException(rule + " is undecided: " + because);
        }
        return value;
    }

    /** This step and all below it, from the top. */
    public void forEach(Consumer<Line> consumer) {
        consumer.accept(this);
        parts.forEach(part -> part.forEach(consumer));
    }

    /** The first step of a rule in this explanation; null where it was not needed. */
    public @Nullable Line find(String key) {
        if (rule.equals(key)) {
            return this;
        }
        for (Line part : parts) {
            Line found = part.find(key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** This explanation, read beside another: a step whose rule also stands in the other is told without its parts. */
    public Line beside(Line other) {
        return withParts(parts.stream()
                .map(part -> other.find(part.rule()) == null ? part.beside(other) : part.withParts(List.of()))
                .toList());
    }

    /** The same explanation; a step that already stood above is repeated without its parts. */
    Line withRepeatsShortened() {
        return shortened(Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    @SuppressWarnings("ReferenceEquality") // a part that was shortened is another object
    private Line shortened(Set<Line> above) {
        if (parts.isEmpty()) {
            return this;
        }
        if (!above.add(this)) {
            return withParts(List.of());
        }
        List<Line> shorter = new ArrayList<>(parts.size());
        boolean changed = false;
        for (Line part : parts) {
            Line now = part.shortened(above);
            changed |= now != part;
            shorter.add(now);
        }
        return changed ? withParts(shorter) : this;
    }

    private Line withParts(List<Line> others) {
        return new Line(rule, person, value, because, facts, amounts, others);
    }
}
