package nl.vangnet.rulegraph;

import org.jspecify.annotations.Nullable;

/**
 * Why something could not be decided.
 *
 * @param key the fact, table or reason it is about
 * @param person about whom; null where it is about the unit or an amount
 */
public record Reason(Kind kind, String key, @Nullable String person) {
    /** What is lacking. */
    public enum Kind {
        /** A fact that nobody stated. */
        FACT,
        /** A judgement that nobody gave. */
        JUDGEMENT,
        /** An amount that nobody knows. */
        AMOUNT,
        /** An amount that was not yet known at the moment asked about. */
        AMOUNT_NOT_YET_KNOWN,
        /** A rule for this situation: the law does not name it. */
        RULE
    }
}
