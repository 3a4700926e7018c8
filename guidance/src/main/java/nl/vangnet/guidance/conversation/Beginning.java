package nl.vangnet.guidance.conversation;

import java.time.LocalDate;
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
    /** Whether this colleague knows what one must know. */
    boolean briefed() {
        return readOn != null
                && readVersion >= version
                && !readOn.plusDays(briefDays).isBefore(today);
    }
}
