package nl.vangnet.contact;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vangnet.guidance.contact.Answer;
import org.springframework.stereotype.Component;

/** What was sent to the people of a unit, each with what they answered. */
@Component
class Invitations {
    private final Outbox outbox;
    private final History history;

    Invitations(Outbox outbox, History history) {
        this.outbox = outbox;
        this.history = history;
    }

    /** The latest first. An answer belongs to the last message before it. */
    List<Invitation> of(long unit) {
        List<SentMessage> sent = outbox.of(unit);
        Map<Long, Trail> trails =
                history.trails(sent.stream().map(SentMessage::person).distinct().toList());
        Set<Long> seen = new HashSet<>();
        return sent.stream()
                .map(message -> {
                    boolean last = message.purpose().seeksContact() && seen.add(message.person());
                    Optional<Answer> answer = answer(message, trails.getOrDefault(message.person(), Trail.NONE));
                    return new Invitation(message, answer.orElse(null), last && answer.isEmpty());
                })
                .toList();
    }

    private static Optional<Answer> answer(SentMessage message, Trail trail) {
        if (!message.purpose().seeksContact()) {
            return Optional.empty();
        }
        return trail.came().stream()
                .map(Trail.Came::answer)
                .filter(answer -> !answer.day().isBefore(message.sentOn()))
                .filter(answer -> trail.went().stream()
                        .noneMatch(later -> later.id() > message.id()
                                && later.attempt().purpose().seeksContact()
                                && !later.attempt().day().isAfter(answer.day())))
                .findFirst();
    }
}
