package nl.vangnet.interviews;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a questionnaire. Its id stays the same over waves and versions, so that answers can be compared.
 *
 * @param section the part of the interview in which it is asked
 * @param codes of the answers to choose from; empty for a number
 * @param least the smallest number that is an answer; 0 where it is not a number
 * @param most the largest
 * @param route who is asked this; null where it is everybody
 */
public record Item(
        String section,
        String id,
        Type type,
        List<String> codes,
        int least,
        int most,
        @Nullable Route route) {
    /** Codes of a question that was put and not answered. They count as missing. */
    public static final List<String> UNANSWERED = List.of("dont_know", "wont_say");

    /** What kind of answer it has. */
    public enum Type {
        /** {@code yes} or {@code no}. */
        BINARY,
        /** A whole number. */
        NUMERIC,
        /** One of the codes. */
        CHOICE
    }

    public Item {
        codes = List.copyOf(codes);
    }

    /** Whether this can be kept as the answer, as code or number; {@link #UNANSWERED} can always. */
    public boolean accepts(String answer) {
        if (UNANSWERED.contains(answer)) {
            return true;
        }
        if (type != Type.NUMERIC) {
            return codes.contains(answer);
        }
        if (!answer.matches("0|[1-9]\\d{0,3}")) {
            return false;
        }
        int number = Integer.parseInt(answer);
        return number >= least && number <= most;
    }
}
