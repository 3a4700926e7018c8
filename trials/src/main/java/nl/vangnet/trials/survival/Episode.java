package nl.vangnet.trials.survival;

/**
 * A stretch of days of one person in one state.
 *
 * @param person place of the person; a person may return
 * @param from day on which it begins; at risk from the day after
 * @param until day on which it ends
 * @param state in which the person is
 * @param next the state in which the person then is; {@link #CENSORED} when follow-up ends there
 */
public record Episode(int person, int from, int until, int state, int next) {
    /** What comes next was not seen. */
    public static final int CENSORED = -1;

    public Episode {
        if (until < from) {
            throw new IllegalArgumentException("An episode of person " + person + " ends on day " + until
                    + ", before it begins on day " + from + ". Mend one of the two dates.");
        }
    }
}
