package nl.vangnet.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Reason;
import org.jspecify.annotations.Nullable;

/** All facts and amounts that one determination used, payment and premium together, in the order of its explanation. */
final class Inputs {
    /** A kind of fact, about someone or (null) about the unit; or a table. */
    record Place(String key, @Nullable String person) {}

    /** What was used in a place, and the rule that used it first. */
    record Use<T>(String rule, Set<T> what) {
        List<T> list() {
            return List.copyOf(what);
        }
    }

    final Map<Place, Use<Line.FactUsed>> facts = new LinkedHashMap<>();
    final Map<String, Use<Line.AmountUsed>> amounts = new LinkedHashMap<>();

    private final Set<@Nullable String> persons = new HashSet<>();
    private final Set<@Nullable String> registered = new HashSet<>();
    private final Instant knownAt;

    Inputs(Determination determination) {
        knownAt = determination.knownAt();
        determination.payment().forEach(this::add);
        determination.premium().forEach(this::add);
    }

    private void add(Line line) {
        for (Line.FactUsed fact : line.facts()) {
            facts.computeIfAbsent(
                            new Place(fact.key(), fact.person()), _ -> new Use<>(line.rule(), new LinkedHashSet<>()))
                    .what()
                    .add(fact);
            persons.add(fact.person());
            if (fact.knownSince() != null) {
                registered.add(fact.person());
            }
        }
        for (Line.AmountUsed amount : line.amounts()) {
            amounts.computeIfAbsent(amount.table(), _ -> new Use<>(line.rule(), new LinkedHashSet<>()))
                    .what()
                    .add(amount);
        }
        for (Reason reason : line.because()) {
            boolean ofFact = reason.kind() == Reason.Kind.FACT || reason.kind() == Reason.Kind.JUDGEMENT;
            if (ofFact) {
                facts.putIfAbsent(
                        new Place(reason.key(), reason.person()), new Use<>(line.rule(), new LinkedHashSet<>()));
            }
        }
    }

    /**
     * Why this one came out otherwise than the one before: facts that both asked for and that are another one now, people who became known or
     * of whom nothing matters any more, and other versions of amounts. What only one of the two asked for, though it was known all along,
     * is a consequence and no cause.
     */
    List<Correction.Cause> causesSince(Inputs before) {
        List<Correction.Cause> causes = new ArrayList<>();
        facts.forEach((place, now) -> {
            Use<Line.FactUsed> then = before.facts.get(place);
            if (then != null && !then.what().equals(now.what())) {
                causes.add(cause(now.rule(), place, then.list(), now.list()));
            } else if (then == null
                    && (before.misses(place.person(), registered)
                            || now.what().stream().anyMatch(fact -> isLaterThan(before.knownAt, fact)))) {
                causes.add(cause(now.rule(), place, List.of(), now.list()));
            }
        });
        before.facts.forEach((place, then) -> {
            if (!persons.contains(place.person())) {
                causes.add(cause(then.rule(), place, then.list(), List.of()));
            }
        });
        amounts.forEach((table, now) -> {
            Use<Line.AmountUsed> then = before.amounts.get(table);
            if (then != null && !then.what().equals(now.what())) {
                causes.add(new Correction.Cause.Amount(now.rule(), table, then.list(), now.list()));
            }
        });
        return oneOfEachRuleAndPerson(causes);
    }

    /** Whether someone is new here. Of whom nothing is registered the asker states everything, and would have before. */
    private boolean misses(@Nullable String person, Set<@Nullable String> registered) {
        return !persons.contains(person) && !registered.contains(person);
    }

    private static boolean isLaterThan(Instant moment, Line.FactUsed fact) {
        return fact.knownSince() != null && fact.knownSince().isAfter(moment);
    }

    private static Correction.Cause cause(
            String rule, Place place, List<Line.FactUsed> before, List<Line.FactUsed> after) {
        return new Correction.Cause.Fact(rule, place.key(), place.person(), before, after);
    }

    /** Of someone who comes or goes, one fact says it. */
    private static List<Correction.Cause> oneOfEachRuleAndPerson(List<Correction.Cause> causes) {
        Set<List<@Nullable Object>> told = new HashSet<>();
        return causes.stream()
                .filter(cause -> !(cause instanceof Correction.Cause.Fact fact)
                        || told.add(Arrays.asList(
                                fact.rule(),
                                fact.person(),
                                fact.before().isEmpty(),
                                fact.after().isEmpty())))
                .toList();
    }
}
