package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vangnet.guidance.contact.ContactPolicy.Rung;
import nl.vangnet.guidance.dossier.Channel;

/** How far the municipality is in reaching one person for one purpose: where it stands on the contact ladder. */
public sealed interface LadderState {
    /** Nothing was tried yet, or not for long. */
    record NotTried() implements LadderState {}

    /**
     * The person was tried and did not answer yet.
     *
     * @param last the step that was taken last
     * @param attempts those that arrived, the earliest first
     * @param answerBy from this day on the next step may be taken
     */
    record Tried(Rung last, List<Attempt> attempts, LocalDate answerBy) implements LadderState {}

    /** The person answered, on whatever channel: no further step, but a reply. */
    record Answered(Answer answer) implements LadderState {}

    /** The person was spoken with. */
    record Reached(LocalDate on) implements LadderState {}

    /** There is nobody to reach any more: the person died, moved away or has no assistance. */
    record Ended() implements LadderState {}

    /** The step that comes now; empty where there is none. After the last one a colleague finds out what is going on. */
    default Optional<Rung> next(ContactPolicy policy) {
        return switch (this) {
            case NotTried _, Reached _ -> Optional.of(policy.steps().getFirst());
            case Tried tried ->
                policy.steps().stream().skip(tried.attempts().size()).findFirst();
            case Answered _, Ended _ -> Optional.empty();
        };
    }

    /** Whether this channel is one for the step that comes now. */
    default boolean fits(Channel channel, ContactPolicy policy) {
        return next(policy)
                .map(rung -> switch (rung) {
                    case INVITATION, REMINDER -> channel != Channel.HOME_VISIT;
                    case OTHER_WAY -> channel != Channel.HOME_VISIT && !triedOver(channel);
                    case HOME_VISIT -> channel == Channel.HOME_VISIT || !triedOver(channel);
                })
                .orElse(this instanceof Answered || this instanceof Ended);
    }

    private boolean triedOver(Channel channel) {
        return this instanceof Tried tried
                && tried.attempts().stream().anyMatch(attempt -> attempt.channel() == channel);
    }
}
