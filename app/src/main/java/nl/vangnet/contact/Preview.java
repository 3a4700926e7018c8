package nl.vangnet.contact;

import nl.vangnet.guidance.Verdict;
import nl.vangnet.guidance.contact.Message;

/**
 * What would leave, in its exact words, and every reason why it may not.
 *
 * @param briefVersion the version of what is known of the person against which it was checked
 */
public record Preview(Draft draft, Message message, Verdict verdict, long briefVersion) {
    /** Key of what it is about. */
    public String purposeKey() {
        return Keys.purpose(message.purpose());
    }
}
