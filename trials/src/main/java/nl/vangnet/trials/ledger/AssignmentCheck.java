package nl.vangnet.trials.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.vangnet.trials.assignment.BatchAssignment;
import nl.vangnet.trials.assignment.Commitments;
import nl.vangnet.trials.assignment.UnitList;

/** Makes the assignment again from what was published before it, and holds the published one against it. */
final class AssignmentCheck {
    private static final String HEADER = "unit_id,stratum";
    private static final int NAMED = 3;

    private AssignmentCheck() {}

    static List<Fault> faults(List<Entry> entries) {
        List<Entry> published = of(entries, EntryType.ASSIGNMENT);
        if (published.isEmpty()) {
            return List.of();
        }
        Entry assignment = published.getFirst();
        String made;
        try {
            made = assignmentOf(entries);
        } catch (IllegalArgumentException e) {
            return List.of(new Fault(assignment.seq(), "the assignment cannot be made again: " + e.getMessage()));
        }
        return made.equals(assignment.payload())
                ? List.of()
                : List.of(new Fault(assignment.seq(), difference(made, assignment.payload())));
    }

    /**
     * The assignment that follows from the design, the list and the secrets.
     *
     * @throws IllegalArgumentException when one of these is missing or wrong
     */
    static String assignmentOf(List<Entry> entries) {
        AssignmentDesign design =
                AssignmentDesign.parse(only(entries, EntryType.DESIGN).payload());
        UnitList units = units(only(entries, EntryType.LIST).payload());
        List<Entry> commitments = of(entries, EntryType.COMMITMENT);
        if (commitments.size() != 2) {
            throw new IllegalArgumentException("there are " + commitments.size() + " commitments, not two");
        }
        Entry a = commitments.getFirst();
        Entry b = commitments.getLast();
        String seed = new Commitments(a.actor(), a.payload(), b.actor(), b.payload())
                .seed(secret(entries, a.actor()), secret(entries, b.actor()), units.hash());
        return units.text(new BatchAssignment(seed, design.sites(), units).draw(0), design.arms());
    }

    private static UnitList units(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("the list does not begin with \"" + HEADER + "\"");
        }
        List<String> ids = new ArrayList<>();
        List<String> strata = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            int comma = line.indexOf(',');
            if (comma < 0) {
                throw new IllegalArgumentException("the list has a line without comma: \"" + line + "\"");
            }
            ids.add(line.substring(0, comma));
            strata.add(line.substring(comma + 1));
        }
        UnitList units = new UnitList(ids, strata);
        if (!units.text().equals(text)) {
            throw new IllegalArgumentException("the list is not sorted by the bytes of its units");
        }
        return units;
    }

    private static String difference(String made, String published) {
        List<String> ours = made.lines().toList();
        List<String> theirs = published.lines().toList();
        if (ours.size() != theirs.size()) {
            return "the assignment has " + theirs.size() + " lines, the list " + ours.size() + " units";
        }
        int[] other = IntStream.range(0, ours.size())
                .filter(i -> !ours.get(i).equals(theirs.get(i)))
                .toArray();
        List<String> examples = IntStream.of(other)
                .limit(NAMED)
                .mapToObj(i -> "published " + theirs.get(i) + ", follows from the seed " + ours.get(i))
                .toList();
        return other.length == 0
                ? "the assignment has other line ends"
                : "the assignment differs for " + other.length + " units: " + String.join("; ", examples);
    }

    private static String secret(List<Entry> entries, String party) {
        return of(entries, EntryType.REVEAL).stream()
                .filter(entry -> entry.actor().equals(party))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(party + " did not reveal a secret"))
                .payload();
    }

    private static Entry only(List<Entry> entries, String type) {
        List<Entry> found = of(entries, type);
        if (found.size() != 1) {
            throw new IllegalArgumentException("there are " + found.size() + " entries \"" + type + "\", not one");
        }
        return found.getFirst();
    }

    private static List<Entry> of(List<Entry> entries, String type) {
        return entries.stream().filter(entry -> entry.type().equals(type)).toList();
    }
}
