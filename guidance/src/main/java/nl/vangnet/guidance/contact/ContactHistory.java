package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import java.util.List;
import nl.vangnet.guidance.dossier.Channel;

/**
 * What went to and fro with one person.
 *
 * @param attempts the earliest first, of all departments
 * @param answers the earliest first
 * @param otherLadderOpen whether another department or round is trying to reach this person now
 * @param spokenWithAuthor whether the one who writes had a conversation with this person before
 */
public record ContactHistory(
        List<Attempt> attempts, List<Answer> answers, boolean otherLadderOpen, boolean spokenWithAuthor) {
    public ContactHistory {
        attempts = List.copyOf(attempts);
        answers = List.copyOf(answers);
    }

    public static ContactHistory none() {
        return new ContactHistory(List.of(), List.of(), false, false);
    }

    /** Whether the person let something hear on or after the last attempt. */
    public boolean answeredSinceLastAttempt() {
        return !attempts.isEmpty()
                && answers.stream()
                        .anyMatch(answer ->
                                !answer.day().isBefore(attempts.getLast().day()));
    }

    /** Whether the person was tried over this channel on or after a day. */
    public boolean tried(Channel channel, LocalDate since) {
        return attempts.stream()
                .anyMatch(attempt ->
                        attempt.channel() == channel && !attempt.day().isBefore(since));
    }
}
