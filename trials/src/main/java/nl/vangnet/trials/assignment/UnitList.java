package nl.vangnet.trials.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * The units of assignment, in the order in which they were given. A unit is a benefit unit: partners share an arm. Its stratum is that of
 * the applicant. Once the hash is published the list is frozen.
 *
 * @param ids n different names
 * @param strata of each unit
 */
public record UnitList(List<String> ids, List<String> strata) {
    public UnitList {
        ids = List.copyOf(ids);
        strata = List.copyOf(strata);
        if (ids.size() != strata.size()) {
            throw new IllegalArgumentException(
                    ids.size() + " units have " + strata.size() + " strata: give each unit exactly one");
        }
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("There are no units to assign: the list is empty");
        }
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            String stratum = strata.get(i);
            requireWritable("unit", ids.get(i), ",:");
            requireWritable("stratum", stratum, "");
            String before = seen.put(ids.get(i), stratum);
            if (before != null) {
                throw new IllegalArgumentException("Unit " + ids.get(i) + " stands in the list twice"
                        + (before.equals(stratum) ? "" : ", in the strata \"" + before + "\" and \"" + stratum + "\"")
                        + ": give it one row, with the stratum of the applicant");
            }
        }
    }

    public int size() {
        return ids.size();
    }

    /** The list as it is hashed: {@code unit_id,stratum}, then a line per unit, sorted by the UTF-8 bytes of the unit; each ends in LF. */
    public String text() {
        return "unit_id,stratum\n" + lines(i -> ids.get(i) + "," + strata.get(i) + "\n");
    }

    /** SHA-256 of {@link #text}. The order of the rows does not matter. */
    public String hash() {
        return Sha256.hex(text());
    }

    /**
     * An assignment as it is published and hashed: a line {@code unit:arm} per unit, sorted by the UTF-8 bytes of the unit; each ends in
     * LF.
     *
     * @param arm of each unit, as a place in the names
     */
    public String text(int[] arm, List<String> names) {
        return lines(i -> ids.get(i) + ":" + names.get(arm[i]) + "\n");
    }

    private String lines(IntFunction<String> line) {
        byte[][] names = ids.stream().map(Utf8::bytes).toArray(byte[][]::new);
        return Arrays.stream(ByteOrder.places(names)).mapToObj(line).collect(Collectors.joining());
    }

    private static void requireWritable(String what, String text, String forbidden) {
        if (text.isBlank() || !Utf8.canEncode(text)) {
            throw new IllegalArgumentException("A " + what + " has an empty or unreadable name: \"" + text + "\"");
        }
        text.chars()
                .filter(c -> c < ' ' || forbidden.indexOf(c) >= 0)
                .findFirst()
                .ifPresent(c -> {
                    throw new IllegalArgumentException("The " + what + " \"" + text.replaceAll("\\p{Cntrl}", "?")
                            + "\" holds the character U+" + String.format("%04X", c)
                            + ", which separates fields in the published list: give it another name");
                });
    }
}
