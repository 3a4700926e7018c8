package nl.vangnet.guidance.cohort;

/** How far a round is. Nobody sets it: it follows from what happened. */
public enum Phase {
    /** Everybody was checked; nothing left. */
    PREPARED,
    /** The invitations leave, week after week. */
    INVITING,
    /** All invitations left; some people were not reached yet and are tried in the next way. */
    REMINDING,
    /** With everybody who was invited it came to an end: an answer, a conversation, or no further step. */
    FINISHED,
    /** It was written down what was learned. */
    EVALUATED;

    /**
     * The phase that follows from what happened.
     *
     * @param allSent whether no invitation is left to send
     * @param waiting how many people were invited, did not answer and are still being reached
     * @param evaluated whether it was written down what was learned
     */
    public static Phase of(boolean started, boolean allSent, int waiting, boolean evaluated) {
        if (!started) {
            return PREPARED;
        }
        if (!allSent) {
            return INVITING;
        }
        if (waiting > 0) {
            return REMINDING;
        }
        return evaluated ? EVALUATED : FINISHED;
    }
}
