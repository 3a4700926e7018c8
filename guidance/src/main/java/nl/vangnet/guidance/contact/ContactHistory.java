package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vangnet.guidance.contact.Purpose.LegalType;

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

    /** The attempts for this purpose that are going on: see {@link #approach}. */
    public List<Attempt> current(Purpose purpose, LocalDate today, ContactPolicy policy) {
        return approach(today, policy).stream()
                .filter(attempt -> attempt.purpose() == purpose)
                .toList();
    }

    /** Whether the municipality is trying to reach this person for something else now. What is voluntary waits for no answer. */
    public boolean triedForOther(Purpose purpose, LocalDate today, ContactPolicy policy) {
        return approach(today, policy).stream()
                .anyMatch(attempt ->
                        attempt.purpose() != purpose && attempt.purpose().legalType() != LegalType.VOLUNTARY);
    }

    /** The last attempt of those going on that did not come back. */
    public Optional<Attempt> lastDelivered(LocalDate today, ContactPolicy policy) {
        return approach(today, policy).stream()
                .filter(attempt -> attempt.result() != Attempt.Result.NOT_DELIVERED)
                .reduce((_, later) -> later);
    }

    /** The last answer, while it still stops every further attempt. */
    public Optional<Answer> standingAnswer(LocalDate today, ContactPolicy policy) {
        return answeredSinceLastAttempt()
                ? Optional.of(answers.getLast())
                        .filter(answer -> !today.isAfter(answer.day().plusDays(policy.quietDays())))
                : Optional.empty();
    }

    /** The attempts since the person last answered or was spoken with, back to the last time that nothing was tried for long. */
    private List<Attempt> approach(LocalDate today, ContactPolicy policy) {
        List<Attempt> approach = new ArrayList<>();
        LocalDate answered =
                answers.isEmpty() ? LocalDate.MIN : answers.getLast().day();
        LocalDate next = today;
        for (Attempt attempt : attempts.reversed()) {
            boolean lapsed = attempt.day().plusDays(policy.quietDays()).isBefore(next);
            if (lapsed
                    || attempt.result() == Attempt.Result.REACHED
                    || !attempt.day().isAfter(answered)) {
                break;
            }
            approach.addFirst(attempt);
            next = attempt.day();
        }
        return approach;
    }
}
