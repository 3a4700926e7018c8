package nl.vangnet.guidance.conversation;

import java.util.List;
import java.util.Optional;

/** What a client thought of a conversation. Single answers are shown to nobody. */
public record Feedback(boolean heard, boolean clear) {
    /**
     * The answers about one colleague together.
     *
     * @param notHeard percent that was not heard
     * @param notClear percent to whom it was not clear
     * @param peerReview whether it is time to look at conversations together
     */
    public record Together(int answers, int notHeard, int notClear, boolean peerReview) {}

    /** Empty where there are too few answers to show: nobody must be recognised in them. */
    public static Optional<Together> together(List<Feedback> answers, ConversationPolicy policy) {
        if (answers.size() < policy.feedbackAtLeast()) {
            return Optional.empty();
        }
        int notHeard =
                percent(answers.stream().filter(answer -> !answer.heard()).count(), answers.size());
        int notClear =
                percent(answers.stream().filter(answer -> !answer.clear()).count(), answers.size());
        return Optional.of(new Together(answers.size(), notHeard, notClear, notHeard > policy.notHeardPercent()));
    }

    private static int percent(long part, int whole) {
        return Math.toIntExact((200 * part + whole) / (2L * whole));
    }
}
