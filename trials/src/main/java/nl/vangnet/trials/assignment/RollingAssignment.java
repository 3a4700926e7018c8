package nl.vangnet.trials.assignment;

import java.util.Arrays;

/**
 * VN-PB-1: slots for units that enrol one by one, in permuted blocks of hidden size.
 *
 * <p>Block b of a stratum has as many templates as byte 0 of k("VN-PB-1|trial|M|stratum|b") modulo 2 says, plus one; its slots are sorted
 * by k("VN-PB-1|trial|P|stratum|b|slot"). The next unit that enrols in the stratum takes the next slot. Who enrols people sees neither slot
 * nor block, and the facts that make the stratum are frozen before the slot is shown.
 */
public final class RollingAssignment {
    private static final int SIZES = 2;

    private final String seed;
    private final Allocation allocation;

    public RollingAssignment(String seed, Allocation allocation) {
        this.seed = seed;
        this.allocation = allocation;
    }

    /** The arms of the first so many slots of a stratum. More slots begin with the same ones. */
    public int[] slots(String stratum, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Ask for 0 slots or more, not " + count);
        }
        SortKeys keys = new SortKeys(seed);
        int[] template = allocation.template();
        int[] slots = new int[count];
        int filled = 0;
        for (int block = 0; filled < count; block++) {
            String place = "|" + stratum + "|" + block;
            int templates = 1 + (keys.key(prefix("M") + place)[0] & 0xff) % SIZES;
            int[] order = keys.order(prefix("P") + place + "|", SlotNumbers.upTo(templates * template.length));
            int[] arms = Arrays.stream(order)
                    .map(slot -> template[slot % template.length])
                    .toArray();
            int fitting = Math.min(arms.length, count - filled);
            System.arraycopy(arms, 0, slots, filled, fitting);
            filled += fitting;
        }
        return slots;
    }

    private String prefix(String purpose) {
        return "VN-PB-1|" + allocation.trial() + "|" + purpose;
    }
}
