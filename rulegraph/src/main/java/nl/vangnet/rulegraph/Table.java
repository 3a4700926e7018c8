package nl.vangnet.rulegraph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One amount, percentage or number of law or policy through time. Bitemporal: a row holds for dates, and has been known since a day; a
 * correction is a later known row for the same dates.
 */
public final class Table {
    /** What the values are. */
    public enum Unit {
        /** Euro cents. */
        EURO,
        /** Hundredths of a percent. */
        PERCENT,
        /** Whole numbers. */
        NUMBER
    }

    /** What the rows are dated by. */
    public enum Axis {
        /** The month that is determined. */
        MONTH,
        /** A day of the person, such as the date of birth. */
        DAY
    }

    /**
     * One row.
     *
     * @param value in the unit of the table; without meaning where the verification is {@link Verification#UNKNOWN}
     * @param knownSince from this day on (UTC) a determination may have used it
     * @param source who prints it, and where
     * @param note key of the text with what a careful reader should know ({@link RuleTexts#note}), or empty
     */
    public record Row(
            LocalDate from,
            LocalDate to,
            LocalDate knownSince,
            long value,
            Verification verification,
            String source,
            String note,
            String file,
            int line) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean knownAt(Instant moment) {
            return !knownSince.atStartOfDay(ZoneOffset.UTC).toInstant().isAfter(moment);
        }

        Site site() {
            return new Site(file, line);
        }
    }

    private final String key;
    private final Unit unit;
    private final Axis axis;
    private final Citation citation;
    private final List<Row> rows;
    private final Site site;

    Table(String key, Unit unit, Axis axis, Citation citation, List<Row> rows, Site site) {
        this.key = key;
        this.unit = unit;
        this.axis = axis;
        this.citation = citation;
        this.rows = List.copyOf(rows);
        this.site = site;
    }

    public String key() {
        return key;
    }

    public Unit unit() {
        return unit;
    }

    public Axis axis() {
        return axis;
    }

    public Citation citation() {
        return citation;
    }

    /** All rows, by date and then by the day they became known. */
    public List<Row> rows() {
        return rows;
    }

    /** The row for a day as it was known at a moment; null where no row was known yet, or the day is outside the table. */
    @Nullable
    Row row(LocalDate day, Instant knownAt) {
        Row found = null;
        for (Row row : rows) {
            if (row.covers(day) && row.knownAt(knownAt)) {
                found = row;
            }
        }
        return found;
    }

    /** Finds again a row that an explanation was made with. */
    public Optional<Row> row(LocalDate from, LocalDate knownSince) {
        return rows.stream()
                .filter(row -> row.from.equals(from) && row.knownSince.equals(knownSince))
                .findFirst();
    }

    Site site() {
        return site;
    }
}
