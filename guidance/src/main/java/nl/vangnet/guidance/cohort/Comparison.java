package nl.vangnet.guidance.cohort;

/**
 * What happened in a round beside what happened in the same time where no round has started yet. It shows a difference, not its cause.
 *
 * @param here people of the round with whom it happened
 * @param clients people of the round
 * @param elsewhere people with whom it happened where no round has started
 * @param others people there
 */
public record Comparison(int here, int clients, int elsewhere, int others) {
    public int perThousandHere() {
        return perThousand(here, clients);
    }

    public int perThousandElsewhere() {
        return perThousand(elsewhere, others);
    }

    private static int perThousand(int happened, int of) {
        return of == 0 ? 0 : (int) ((happened * 2000L + of) / (of * 2L));
    }
}
