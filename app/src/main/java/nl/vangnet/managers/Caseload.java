package nl.vangnet.managers;

/**
 * What somebody carries.
 *
 * @param clients how many
 * @param carries what they count for
 * @param ceiling what fits at most
 */
public record Caseload(int clients, int carries, int ceiling) {
    static final Caseload NONE = new Caseload(0, 0, 0);

    /** Below zero where it is too much. */
    public int room() {
        return ceiling - carries;
    }
}
