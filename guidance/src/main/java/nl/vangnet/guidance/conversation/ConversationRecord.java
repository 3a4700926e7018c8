package nl.vangnet.guidance.conversation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was said, as it was written down. Whether it is enough says {@link ConversationSafeguards#closing}.
 *
 * @param can what the client says that he can, in his own words
 * @param cannot what the client says that he cannot, or not yet
 * @param goal what the client wants
 * @param nextStep what was agreed
 * @param nextDay until when; null where no day was agreed
 * @param notExpected what is not expected of the client; blank where nothing was said of it
 * @param agreement whether the client agrees; null while nobody asked
 * @param remark what the client does not agree with, or says about it
 * @param requests what the client asked for: each is an application of its own from now on
 */
public record ConversationRecord(
        String can,
        String cannot,
        String goal,
        String nextStep,
        @Nullable LocalDate nextDay,
        String notExpected,
        @Nullable Agreement agreement,
        String remark,
        Set<RequestKind> requests) {
    /** Does the client agree with what was written down and agreed? */
    public enum Agreement {
        YES,
        WITH_REMARK,
        NO
    }

    public ConversationRecord {
        requests = Set.copyOf(requests);
    }

    /** All that somebody typed: to look for words that should not be there. */
    public String text() {
        return String.join("\n", can, cannot, goal, nextStep, notExpected, remark);
    }
}
