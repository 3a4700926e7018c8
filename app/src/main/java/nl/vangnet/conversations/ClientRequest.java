package nl.vangnet.conversations;

import java.time.LocalDate;
import nl.vangnet.guidance.conversation.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * What a client asked for and nobody decided on yet.
 *
 * @param decideBy the last day of the term; null while it stands still
 */
public record ClientRequest(
        long id,
        long unit,
        long person,
        RequestKind kind,
        LocalDate askedOn,
        @Nullable LocalDate decideBy,
        boolean late) {
    static String subject(long id) {
        return "request:" + id;
    }
}
