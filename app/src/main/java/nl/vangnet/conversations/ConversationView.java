package nl.vangnet.conversations;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.vangnet.guidance.conversation.Conversation;
import nl.vangnet.guidance.conversation.ConversationRecord;
import nl.vangnet.guidance.conversation.ConversationState;
import nl.vangnet.guidance.conversation.ConversationState.Step;
import nl.vangnet.guidance.dossier.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as it is shown.
 *
 * @param time null where the time of day was not set
 * @param record what was written down; null before
 * @param feedbackGiven whether the client answered the two questions
 */
public record ConversationView(
        long id,
        long unit,
        long person,
        String personName,
        String staffName,
        LocalDate day,
        @Nullable LocalTime time,
        Channel channel,
        Conversation conversation,
        @Nullable ConversationRecord record,
        List<ClientMessage> corrections,
        boolean feedbackGiven) {
    public ConversationState state() {
        return conversation.state();
    }

    public boolean may(Step step) {
        return state().next().contains(step);
    }

    /** The name of this in deadlines. */
    static String subject(long id) {
        return "conversation:" + id;
    }
}
