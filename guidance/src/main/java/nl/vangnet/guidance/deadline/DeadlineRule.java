package nl.vangnet.guidance.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.guidance.Ground;
import nl.vangnet.guidance.Layer;
import nl.vangnet.rulegraph.Citation;
import nl.vangnet.rulegraph.Csv;

/**
 * How long a kind of deadline takes, from {@code deadlines.csv}.
 *
 * @param ground law or promise, and in force since when
 * @param owner who must do it
 * @param escalatesTo who hears when it was not done
 * @param pausedBy what stops the clock
 */
public record DeadlineRule(
        DeadlineKind kind, Ground ground, Term term, Role owner, Role escalatesTo, Set<Pause.Reason> pausedBy) {
    /** Who is responsible in the administration. */
    public enum Role {
        CASE_MANAGER,
        TEAM_LEAD
    }

    private static final List<String> COLUMNS = List.of(
            "kind",
            "count",
            "unit",
            "owner",
            "escalates_to",
            "paused_by",
            "layer",
            "document",
            "identifier",
            "place",
            "from",
            "to",
            "verification");

    private static final List<DeadlineRule> ALL = Csv.read(DeadlineRule.class, "deadlines.csv", COLUMNS).stream()
            .map(DeadlineRule::of)
            .toList();

    public DeadlineRule {
        pausedBy = Set.copyOf(pausedBy);
    }

    /** All, of all times. */
    public static List<DeadlineRule> all() {
        return ALL;
    }

    /**
     * The rule for this kind on the day that the clock starts.
     *
     * @throws IllegalArgumentException when there was none yet
     */
    public static DeadlineRule of(DeadlineKind kind, LocalDate start) {
        return ALL.stream()
                .filter(rule -> rule.kind == kind && rule.inForce(start))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("deadlines.csv has no line for " + kind + " on " + start));
    }

    private boolean inForce(LocalDate on) {
        return !on.isBefore(ground.from()) && (ground.to() == null || !on.isAfter(ground.to()));
    }

    private static DeadlineRule of(Csv.Line line) {
        String place = line.get("place");
        return new DeadlineRule(
                DeadlineKind.valueOf(line.need("kind")),
                new Ground(
                        Layer.valueOf(line.need("layer")),
                        new Citation(
                                line.need("document"),
                                line.get("identifier"),
                                place.isEmpty() ? List.of() : List.of(place.split(" ", -1))),
                        LocalDate.parse(line.need("from")),
                        line.get("to").isEmpty() ? null : LocalDate.parse(line.get("to"))),
                new Term(Integer.parseInt(line.need("count")), Term.Unit.valueOf(line.need("unit"))),
                Role.valueOf(line.need("owner")),
                Role.valueOf(line.need("escalates_to")),
                reasons(line.get("paused_by")));
    }

    private static Set<Pause.Reason> reasons(String names) {
        return names.isEmpty()
                ? EnumSet.noneOf(Pause.Reason.class)
                : Arrays.stream(names.split(" ", -1)).map(Pause.Reason::valueOf).collect(Collectors.toSet());
    }
}
