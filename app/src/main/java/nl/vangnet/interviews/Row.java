package nl.vangnet.interviews;

/**
 * A line of the list of a wave.
 *
 * @param order place in the order of interviewing, from 1
 */
public record Row(int order, String name, String address, Slot slot, Slot.State state) {
    /** Tone of the badge for the state. */
    public String tone() {
        return switch (state) {
            case OPEN, APPOINTMENT -> "estimate";
            case HELD -> "fixed";
            case NOT_YET, CLOSED -> "plain";
            case OVER -> "undecided";
        };
    }
}
