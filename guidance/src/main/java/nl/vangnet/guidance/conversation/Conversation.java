package nl.vangnet.guidance.conversation;

import java.time.LocalDate;
import java.util.List;
import nl.vangnet.guidance.conversation.ConversationState.Corrected;
import nl.vangnet.guidance.conversation.ConversationState.NotHeld;
import nl.vangnet.guidance.conversation.ConversationState.Planned;
import nl.vangnet.guidance.conversation.ConversationState.Recorded;
import nl.vangnet.guidance.conversation.ConversationState.Started;
import nl.vangnet.guidance.conversation.ConversationState.SummarySent;
import org.jspecify.annotations.Nullable;

/**
 * What happened with a conversation until now.
 *
 * @param planned the day of the appointment
 * @param notHeld that it was not held, with the reason; null where nobody said so
 * @param corrections the days on which the client said that something is not right
 */
public record Conversation(
        LocalDate planned,
        @Nullable LocalDate started,
        @Nullable NotHeld notHeld,
        @Nullable LocalDate recorded,
        @Nullable LocalDate summarySent,
        List<LocalDate> corrections) {
    public Conversation {
        corrections = List.copyOf(corrections);
    }

    public ConversationState state() {
        if (!corrections.isEmpty()) {
            return new Corrected(corrections.getLast(), corrections.size());
        }
        if (summarySent != null) {
            return new SummarySent(summarySent);
        }
        if (recorded != null) {
            return new Recorded(recorded);
        }
        if (notHeld != null) {
            return notHeld;
        }
        return started == null ? new Planned(planned) : new Started(started);
    }
}
