package nl.vangnet.guidance.managers;

import java.util.Set;

/**
 * Somebody who could become a case manager of a client.
 *
 * @param carries what the present clients count for
 * @param ceiling what fits at most
 * @param languages tags, for example {@code tr}
 * @param areas numbers of the areas where this colleague works
 * @param away whether this colleague is not here now
 */
public record Colleague(long staff, int carries, int ceiling, Set<String> languages, Set<Integer> areas, boolean away) {
    public Colleague {
        languages = Set.copyOf(languages);
        areas = Set.copyOf(areas);
    }

    boolean hasRoomFor(int weight) {
        return carries + weight <= ceiling;
    }

    Colleague with(int weight) {
        return new Colleague(staff, carries + weight, ceiling, languages, areas, away);
    }
}
