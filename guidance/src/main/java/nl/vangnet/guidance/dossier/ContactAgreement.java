package nl.vangnet.guidance.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How this person and the municipality agreed to have contact. It binds every channel, every colleague and every job.
 *
 * @param words the agreement as the client reads it
 * @param never channels that are not used
 * @param first the channel that comes before every other, for example an e-mail with the questions; null where there is none
 * @param notBefore no call or meeting before this time of day; null where any time is fine
 * @param notAfter no call or meeting after it
 * @param language tag of the language in which to speak and write, {@code nl} unless agreed otherwise
 * @param interpreter whether an interpreter must be there
 * @param companion who comes along to every meeting; empty where nobody does
 */
public record ContactAgreement(
        LocalDate from,
        @Nullable LocalDate to,
        String words,
        Set<Channel> never,
        @Nullable Channel first,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter,
        String language,
        boolean interpreter,
        String companion) {
    public ContactAgreement {
        never = Set.copyOf(never);
        if (words.isBlank()) {
            throw new IllegalArgumentException("An agreement has words that the client can read");
        }
        if (first == Channel.PARTNER) {
            throw new IllegalArgumentException("No other organisation has contact before the municipality does");
        }
        if (first != null && never.contains(first)) {
            throw new IllegalArgumentException("The channel that comes first cannot be one that is never used");
        }
        if (never.containsAll(Channel.direct())) {
            throw new IllegalArgumentException("An agreement leaves at least one way to have contact");
        }
    }

    public boolean inForce(LocalDate on) {
        return !on.isBefore(from) && (to == null || !on.isAfter(to));
    }
}
