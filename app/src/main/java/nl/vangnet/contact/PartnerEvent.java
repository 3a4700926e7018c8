package nl.vangnet.contact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a partner heard of somebody.
 *
 * @param person name of whom it is about
 * @param subjectKey key of what it is for
 * @param paragraphs the exact words
 * @param who the colleague who told it; null where it went by itself because the person took a yes back
 */
public record PartnerEvent(
        long id,
        LocalDate toldOn,
        String person,
        String partner,
        String subjectKey,
        List<String> paragraphs,
        @Nullable String who) {}
