package nl.vangnet.guidance.cohort;

import java.util.List;
import java.util.Optional;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.Safeguard;
import nl.vangnet.guidance.Safeguards;

/**
 * A unit that would be in a round.
 *
 * @param otherRound name of another round that goes on and that this unit is in; blank where there is none
 */
public record RoundMember(long unit, String otherRound) {
    /** For taking a unit into a round; what may be sent is up to the outgoing gate. */
    public static final Safeguards<RoundMember> SAFEGUARDS =
            Safeguards.of(List.of(new Safeguard<>("OTHER_ROUND", RoundMember::inOtherRound)));

    private Optional<Objection> inOtherRound() {
        return otherRound.isBlank()
                ? Optional.empty()
                : Optional.of(Objection.instead("instead.after-other-round", new Detail.Words(otherRound)));
    }
}
