package nl.vangnet.guidance.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An exemption as somebody wants to enter it, with what decides whether the law has it.
 *
 * @param to the last day; null for {@link Exemption.Ground#DISABLED}
 * @param decision number of the decision by which it is given
 * @param reason why this is an exceptional case; empty where nobody said
 * @param singleParent whether the person raises children alone
 * @param youngestChild date of birth of the youngest child; null without children
 * @param earlier what was given before, this one itself left out when it is corrected
 */
public record ExemptionRequest(
        Set<Duty> duties,
        Exemption.Ground ground,
        LocalDate from,
        @Nullable LocalDate to,
        String decision,
        String reason,
        boolean singleParent,
        @Nullable LocalDate youngestChild,
        List<Granted> earlier) {
    /** An exemption with the decision by which it was given. */
    public record Granted(Exemption exemption, String decision) {}

    public ExemptionRequest {
        duties = Set.copyOf(duties);
        earlier = List.copyOf(earlier);
    }
}
