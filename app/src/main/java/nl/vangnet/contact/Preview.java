package nl.vangnet.contact;

import nl.vangnet.guidance.Verdict;
import nl.vangnet.guidance.contact.Message;
import org.jspecify.annotations.Nullable;

/**
 * What would leave, in its exact words, and every reason why it may not.
 *
 * @param briefVersion the version of what is known of the person against which it was checked
 * @param exception number of the decision by which an agreement is set aside for this message; null where none is
 */
public record Preview(
        Draft draft,
        Message message,
        Verdict verdict,
        long briefVersion,
        @Nullable Long exception) {
    /** Key of what it is about. */
    public String purposeKey() {
        return Keys.purpose(message.purpose());
    }
}
