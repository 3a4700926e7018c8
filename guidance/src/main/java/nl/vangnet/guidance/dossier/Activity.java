package nl.vangnet.guidance.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does already.
 *
 * @param words in the words of the client
 * @param hours a week; 0 where nobody said
 * @param to the last day; null while it lasts
 */
public record Activity(
        Kind kind,
        String words,
        int hours,
        LocalDate from,
        @Nullable LocalDate to) {
    public enum Kind {
        PART_TIME_WORK,
        VOLUNTEERING,
        INFORMAL_CARE,
        TRAINING,
        OTHER
    }

    public boolean goesOn(LocalDate on) {
        return !on.isBefore(from) && (to == null || !on.isAfter(to));
    }
}
