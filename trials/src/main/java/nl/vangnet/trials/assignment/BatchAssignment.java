package nl.vangnet.trials.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * VN-RA-1: assigns a frozen list at once, and draws it again for randomisation inference. Everything follows from the seed by sort keys
 * k(m) = HMAC-SHA256(seed, m); there is no random generator whose next version could answer differently.
 *
 * <p>For draw d of a trial with a block of B slots:
 *
 * <ol>
 *   <li>the template has the arms repeated by ratio; P is the template with its slots sorted by k("VN-RA-1|trial|d|T|slot");
 *   <li>strata are sorted by k("VN-RA-1|trial|d|S|stratum"), units in a stratum by k("VN-RA-1|trial|d|U|stratum|unit");
 *   <li>of the n units of a stratum the first B⌊n/B⌋ get the template cyclically; the r left over get P[(c + 0..r-1) mod B], after which c
 *       becomes (c + r) mod B; c starts at 0.
 * </ol>
 *
 * <p>Every unit has probability ratio / B exactly, and no arm is more than one slot of a block ahead, per stratum and over the trial. Draw
 * 0 is the assignment; draws 1..R are those of the randomisation tests, so that outsiders find the same p-values; draws from {@link
 * #DECOYS} on are for rehearsing an analysis before unblinding.
 */
public final class BatchAssignment {
    /** The first draw that is neither the assignment nor a draw of a test. */
    public static final int DECOYS = 1_000_000;

    private record Site(Allocation allocation, List<Stratum> strata) {}

    private final String seed;
    private final int size;
    private final List<Site> sites;

    /**
     * @param seed see {@link Commitments#seed}
     * @param allocations one for each site; each stratum must belong to exactly one
     */
    public BatchAssignment(String seed, List<Allocation> allocations, UnitList units) {
        this.seed = seed;
        this.size = units.size();
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            members.computeIfAbsent(units.strata().get(i), stratum -> new ArrayList<>())
                    .add(i);
        }
        List<Stratum> strata = members.entrySet().stream()
                .map(stratum ->
                        new Stratum(only(allocations, stratum.getKey()), stratum.getKey(), stratum.getValue(), units))
                .toList();
        sites = allocations.stream()
                .map(site -> new Site(
                        site,
                        strata.stream()
                                .filter(stratum -> stratum.site.equals(site))
                                .toList()))
                .toList();
    }

    /**
     * One draw.
     *
     * @param index d, from 0
     * @return the arm of each unit, in the order of the list
     */
    public int[] draw(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("Draws are numbered from 0, not " + index);
        }
        SortKeys keys = new SortKeys(seed);
        int[] arms = new int[size];
        for (Site site : sites) {
            assign(site, "VN-RA-1|" + site.allocation.trial() + "|" + index + "|", keys, arms);
        }
        return arms;
    }

    /** Draw {@link #DECOYS} + k: it looks like the assignment and tells nothing about it. */
    public int[] decoy(int k) {
        return draw(Math.addExact(DECOYS, k));
    }

    /**
     * The draws 1..R for people instead of units: partners share an arm.
     *
     * @param unitOf place of each person's unit in the list
     * @return R rows of an arm per person
     */
    public int[][] draws(int count, int[] unitOf) {
        if (count < 1 || count >= DECOYS) {
            throw new IllegalArgumentException("Ask for 1 to " + (DECOYS - 1) + " draws, not " + count);
        }
        return IntStream.rangeClosed(1, count)
                .parallel()
                .mapToObj(d -> forPeople(draw(d), unitOf))
                .toArray(int[][]::new);
    }

    /** The arm of each person, from those of the units. */
    public static int[] forPeople(int[] arms, int[] unitOf) {
        return Arrays.stream(unitOf).map(unit -> arms[unit]).toArray();
    }

    private static void assign(Site site, String prefix, SortKeys keys, int[] arms) {
        int[] template = site.allocation.template();
        int slots = template.length;
        int[] leftOver = keys.order(prefix + "T|", SlotNumbers.upTo(slots));
        byte[][] strata = site.strata.stream().map(stratum -> stratum.message).toArray(byte[][]::new);
        int taken = 0;
        for (int s : keys.order(prefix + "S|", strata)) {
            Stratum stratum = site.strata.get(s);
            int[] order = keys.order(prefix + "U|", stratum.messages);
            int whole = order.length - order.length % slots;
            for (int i = 0; i < order.length; i++) {
                arms[stratum.units[order[i]]] = i < whole ? template[i % slots] : template[leftOver[taken++ % slots]];
            }
        }
    }

    private static Allocation only(List<Allocation> allocations, String stratum) {
        List<Allocation> found = allocations.stream()
                .filter(allocation -> stratum.startsWith(allocation.prefix()))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("Stratum \"" + stratum + "\" belongs to " + found.size()
                    + " sites: exactly one must have a prefix with which it begins, of "
                    + allocations.stream().map(Allocation::prefix).toList());
        }
        return found.getFirst();
    }

    /** The units of one stratum, and the ends of the messages that sort them. */
    private static final class Stratum {
        private final Allocation site;
        private final byte[] message;
        private final int[] units;
        private final byte[][] messages;

        private Stratum(Allocation site, String name, List<Integer> members, UnitList list) {
            this.site = site;
            message = Utf8.bytes(name);
            units = members.stream().mapToInt(Integer::intValue).toArray();
            messages = Arrays.stream(units)
                    .mapToObj(i -> Utf8.bytes(name + "|" + list.ids().get(i)))
                    .toArray(byte[][]::new);
        }
    }
}
