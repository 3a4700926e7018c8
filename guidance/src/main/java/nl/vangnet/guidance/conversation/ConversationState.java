package nl.vangnet.guidance.conversation;

import java.time.LocalDate;
import java.util.Set;

/** How far a conversation is. */
public sealed interface ConversationState {
    /** What can be done with a conversation. */
    enum Step {
        START,
        /** Write down that it was not held, and why. */
        NOT_HELD,
        RECORD,
        SEND_SUMMARY,
        /** The client says what is not right: beside what was written, never over it. */
        CORRECT
    }

    record Planned(LocalDate day) implements ConversationState {}

    record NotHeld(LocalDate on, String reason) implements ConversationState {}

    record Started(LocalDate on) implements ConversationState {}

    record Recorded(LocalDate on) implements ConversationState {}

    record SummarySent(LocalDate on) implements ConversationState {}

    /** The client had something to say about it. */
    record Corrected(LocalDate on, int corrections) implements ConversationState {}

    /** What can come next. */
    default Set<Step> next() {
        return switch (this) {
            case Planned _ -> Set.of(Step.START, Step.NOT_HELD);
            case Started _ -> Set.of(Step.RECORD, Step.NOT_HELD);
            case Recorded _ -> Set.of(Step.SEND_SUMMARY);
            case SummarySent _, Corrected _ -> Set.of(Step.CORRECT);
            case NotHeld _ -> Set.of();
        };
    }

    /** Whether it took place and is written down: only then something may follow from it. */
    default boolean held() {
        return switch (this) {
            case Recorded _, SummarySent _, Corrected _ -> true;
            case Planned _, NotHeld _, Started _ -> false;
        };
    }
}
