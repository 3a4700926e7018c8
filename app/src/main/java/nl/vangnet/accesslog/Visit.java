package nl.vangnet.accesslog;

import java.time.Instant;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.What;
import org.jspecify.annotations.Nullable;

/**
 * One reading of clients' data.
 *
 * @param purpose key of the purpose in the texts
 * @param unit client number of the one it was about; null for a list
 * @param question what was asked of a list; null for a page about one client
 * @param listed how many clients stood in the list; 0 for a page about one client
 */
public record Visit(
        Instant at,
        String viewer,
        AccessRole role,
        What what,
        String purpose,
        @Nullable Long unit,
        @Nullable String question,
        int listed) {}
