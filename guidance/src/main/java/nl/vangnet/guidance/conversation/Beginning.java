package nl.vangnet.guidance.conversation;

import java.time.LocalDate;
import java.util.Optional;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.dossier.ReadGate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to begin a conversation.
 *
 * @param version of the brief as it is now
 * @param readVersion of the brief as this colleague opened it last; -1 where that never was
 * @param readOn when; null where that never was
 * @param briefDays days that a brief that was read stays read
 */
public record Beginning(
        long version, long readVersion, @Nullable LocalDate readOn, int briefDays, LocalDate today) {
    Optional<Objection> unread() {
        return ReadGate.check(version, readVersion, readOn, briefDays, today);
    }
}
