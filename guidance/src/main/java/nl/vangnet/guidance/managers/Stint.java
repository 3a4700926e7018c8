package nl.vangnet.guidance.managers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who was the case manager of whom, and when.
 *
 * @param unit client number
 * @param manager staff number
 * @param to the last day; null while it lasts
 */
public record Stint(
        long unit, long manager, LocalDate from, @Nullable LocalDate to) {
    public Stint {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A stint from " + from + " cannot end before, on " + to);
        }
    }

    /** Calendar days of it in a period, both its days included; 0 where it lies outside. */
    long days(LocalDate first, LocalDate last) {
        LocalDate start = from.isAfter(first) ? from : first;
        LocalDate end = to == null || to.isAfter(last) ? last : to;
        return Math.max(0, ChronoUnit.DAYS.between(start, end) + 1);
    }
}
