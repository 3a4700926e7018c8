package nl.vangnet.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Of the rows of a table of facts those that count. */
final class Versions {
    private Versions() {}

    /**
     * Of each fact the last row, in the order in which the facts became known first; a fact that was withdrawn is left out.
     *
     * @param rows the earliest first
     */
    static <R extends Record> List<R> last(Collection<R> rows) {
        Map<Long, R> last = new LinkedHashMap<>();
        rows.forEach(row -> last.put(row.get("fact", Long.class), row));
        return last.values().stream()
                .filter(row -> row.field("withdrawn") == null || !row.get("withdrawn", Boolean.class))
                .toList();
    }

    static boolean holdsOn(LocalDate day, LocalDate from, @Nullable LocalDate to) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
