package nl.vangnet.guidance.managers;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.vangnet.guidance.managers.Choice.Obstacle;
import nl.vangnet.guidance.managers.Choice.Passed;
import nl.vangnet.guidance.managers.Choice.Reason;

/**
 * Finds a case manager for each client, one client after another by client number, each with a reason that can be told. Who already is
 * the manager stays; nobody else gets more than fits. The same clients and colleagues give the same result, in whatever order they come.
 */
public final class Assigning {
    private final CaseloadPolicy policy;
    private final Map<Long, Colleague> colleagues = new TreeMap<>();

    private Assigning(Collection<Colleague> colleagues, CaseloadPolicy policy) {
        this.policy = policy;
        colleagues.forEach(colleague -> this.colleagues.put(colleague.staff(), colleague));
    }

    /** One choice for each client, in the order of client numbers. */
    public static List<Choice> assign(
            Collection<Waiting> clients, Collection<Colleague> colleagues, CaseloadPolicy policy) {
        Assigning assigning = new Assigning(colleagues, policy);
        return clients.stream()
                .sorted(comparingLong(Waiting::unit))
                .map(assigning::choose)
                .toList();
    }

    private Choice choose(Waiting client) {
        int weight = policy.weightOf(client.form());
        List<Passed> passed = new ArrayList<>();
        for (Candidate candidate : candidates(client)) {
            Colleague colleague = candidate.colleague();
            if (!colleague.away()
                    && (candidate.fits().contains(Reason.PRESENT_MANAGER) || colleague.hasRoomFor(weight))) {
                if (!candidate.fits().contains(Reason.PRESENT_MANAGER)) {
                    colleagues.put(colleague.staff(), colleague.with(weight));
                }
                return new Choice(client.unit(), colleague.staff(), candidate.reasons(), passed);
            }
            // Who had nothing in favour is not named: of such colleagues there can be a hundred.
            if (!candidate.fits().isEmpty()) {
                passed.add(new Passed(colleague.staff(), colleague.away() ? Obstacle.AWAY : Obstacle.FULL));
            }
        }
        return new Choice(client.unit(), null, List.of(Reason.NOBODY_HAS_ROOM), passed);
    }

    private record Candidate(Colleague colleague, Set<Reason> fits) {
        List<Reason> reasons() {
            return fits.isEmpty() ? List.of(Reason.MOST_ROOM) : List.copyOf(fits);
        }

        int worth() {
            return fits.stream().mapToInt(Reason::worth).sum();
        }

        int room() {
            return colleague.ceiling() - colleague.carries();
        }

        long staff() {
            return colleague.staff();
        }
    }

    private List<Candidate> candidates(Waiting client) {
        return colleagues.values().stream()
                .map(colleague -> new Candidate(colleague, fits(client, colleague)))
                .sorted(comparingInt(Candidate::worth)
                        .thenComparingInt(Candidate::room)
                        .reversed()
                        .thenComparingLong(Candidate::staff))
                .toList();
    }

    private static Set<Reason> fits(Waiting client, Colleague colleague) {
        Set<Reason> fits = EnumSet.noneOf(Reason.class);
        if (Objects.equals(client.present(), colleague.staff())) {
            fits.add(Reason.PRESENT_MANAGER);
        }
        if (client.spokeBefore().contains(colleague.staff())) {
            fits.add(Reason.SPOKE_BEFORE);
        }
        if (!client.language().equals("nl") && colleague.languages().contains(client.language())) {
            fits.add(Reason.LANGUAGE);
        }
        if (colleague.areas().contains(client.area())) {
            fits.add(Reason.AREA);
        }
        return fits;
    }
}
