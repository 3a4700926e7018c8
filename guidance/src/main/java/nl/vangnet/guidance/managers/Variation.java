package nl.vangnet.guidance.managers;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much colleagues differ in one kind of agreement: so that it is spoken about, not to judge anybody. Who differs no more than chance
 * can do is not named.
 *
 * @param perHundred how many of a hundred clients have such an agreement, over all colleagues, rounded down
 * @param outside staff numbers of who lies outside the band in which nine in ten colleagues would lie by chance
 */
public record Variation(int perHundred, SortedMap<Long, Share> outside) {
    /** The square of 1.645, in hundredths: five in a hundred lie above, five below. */
    private static final long BAND = 271;

    /**
     * What one colleague has.
     *
     * @param having clients with such an agreement
     * @param clients all clients of this colleague
     */
    public record Share(int having, int clients) {
        public Share {
            if (having < 0 || having > clients) {
                throw new IllegalArgumentException(having + " of " + clients + " clients cannot be");
            }
        }

        public int perHundred() {
            return clients == 0 ? 0 : having * 100 / clients;
        }
    }

    /**
     * Compares colleagues.
     *
     * @param shares by staff number
     */
    public static Variation of(Map<Long, Share> shares) {
        long having = shares.values().stream().mapToLong(Share::having).sum();
        long clients = shares.values().stream().mapToLong(Share::clients).sum();
        SortedMap<Long, Share> outside = new TreeMap<>();
        shares.forEach((staff, share) -> {
            long distance = share.having() * clients - share.clients() * having;
            if (100 * distance * distance > BAND * share.clients() * having * (clients - having)) {
                outside.put(staff, share);
            }
        });
        return new Variation(clients == 0 ? 0 : (int) (having * 100 / clients), outside);
    }
}
