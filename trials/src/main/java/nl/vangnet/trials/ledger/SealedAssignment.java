package nl.vangnet.trials.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.trials.assignment.BatchAssignment;
import nl.vangnet.trials.assignment.Commitments;
import nl.vangnet.trials.assignment.UnitList;

/**
 * What decides the assignment of a trial once both secrets are revealed.
 *
 * @param seed that follows from the secrets and the list
 */
public record SealedAssignment(AssignmentDesign design, UnitList units, String seed) {
    private static final String HEADER = "unit_id,stratum";

    /**
     * As the entries of a ledger tell it.
     *
     * @throws IllegalArgumentException when the design, the list, a commitment or a secret is missing or wrong
     */
    public static SealedAssignment of(List<Entry> entries) {
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
        return new SealedAssignment(design, units, seed);
    }

    /** The arm of each unit in a draw: 0 is the assignment, from {@link BatchAssignment#DECOYS} on they are decoys. */
    public Map<String, String> arms(int draw) {
        int[] arms = places(draw);
        Map<String, String> byUnit = new LinkedHashMap<>();
        for (int i = 0; i < arms.length; i++) {
            byUnit.put(units.ids().get(i), design.arms().get(arms[i]));
        }
        return byUnit;
    }

    /** The assignment as it is published. */
    public String text() {
        return units.text(places(0), design.arms());
    }

    private int[] places(int draw) {
        return new BatchAssignment(seed, design.sites(), units).draw(draw);
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
