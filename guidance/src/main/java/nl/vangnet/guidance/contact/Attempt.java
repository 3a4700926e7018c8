package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import nl.vangnet.guidance.dossier.Channel;

/**
 * One try to reach somebody.
 *
 * @param proof what shows that it was made: the number of the letter, the log of the call, the card that was left; empty where nothing does
 */
public record Attempt(Purpose purpose, Channel channel, LocalDate day, Result result, String proof) {
    public enum Result {
        /** Nothing is known of it yet. */
        SENT,
        /** It came back, or the number is not in use. */
        NOT_DELIVERED,
        NO_ANSWER,
        REACHED
    }

    /** Whether it counts as an attempt: it was made, it can be shown, and it did not come back. */
    public boolean proven() {
        return !proof.isBlank() && result != Result.NOT_DELIVERED;
    }

    /** When the next attempt may be made: after some days for what has to be read; for a call or a visit once it is known how it went. */
    LocalDate answerBy(int answerDays) {
        return switch (channel) {
            case LETTER, EMAIL, PORTAL, TEXT_MESSAGE, PARTNER -> day.plusDays(answerDays);
            case PHONE, VIDEO, OFFICE, ELSEWHERE, HOME_VISIT -> day.plusDays(result == Result.SENT ? answerDays : 1);
        };
    }
}
