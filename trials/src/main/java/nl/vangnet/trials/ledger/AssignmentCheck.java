package nl.vangnet.trials.ledger;

import java.util.List;
import java.util.stream.IntStream;

/** Makes the assignment again from what was published before it, and holds the published one against it. */
final class AssignmentCheck {
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
            made = SealedAssignment.of(entries).text();
        } catch (IllegalArgumentException e) {
            return List.of(new Fault(assignment.seq(), "the assignment cannot be made again: " + e.getMessage()));
        }
        return made.equals(assignment.payload())
                ? List.of()
                : List.of(new Fault(assignment.seq(), difference(made, assignment.payload())));
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

    private static List<Entry> of(List<Entry> entries, String type) {
        return entries.stream().filter(entry -> entry.type().equals(type)).toList();
    }
}
