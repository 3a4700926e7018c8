package nl.vangnet.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact as staff and the person read it, in words.
 *
 * @param fact its number: a correction keeps it
 * @param more what one must also know of it
 * @param past whether it held once and does no longer
 * @param author who entered it; null where the person did, or nobody
 * @param since when this became known
 * @param earlier what stood there before it was corrected, the latest first
 */
public record Line(
        Kind kind,
        long fact,
        String text,
        List<String> more,
        boolean past,
        String source,
        @Nullable String author,
        LocalDate since,
        List<String> earlier) {}
