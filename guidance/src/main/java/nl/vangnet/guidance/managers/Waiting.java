package nl.vangnet.guidance.managers;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A client for whom a case manager is sought.
 *
 * @param present staff number of the present case manager; null where there is none, or where this one cannot stay
 * @param spokeBefore staff numbers of who had a conversation with this client before
 * @param language tag of the language in which to speak
 */
public record Waiting(
        long unit,
        int area,
        String language,
        GuidanceForm form,
        @Nullable Long present,
        Set<Long> spokeBefore) {
    public Waiting {
        spokeBefore = Set.copyOf(spokeBefore);
    }
}
