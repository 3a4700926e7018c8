package nl.vangnet.reports;

import java.util.stream.IntStream;
import nl.vangnet.trials.disclosure.PublicationTable;
import nl.vangnet.trials.disclosure.Suppression;
import org.jspecify.annotations.Nullable;

/**
 * A table of people after the check: a number, or null where it is kept back. The last row and column are totals.
 *
 * @param hidden whether all of it is kept back
 */
record Shown(PublicationTable table, Suppression suppression, boolean hidden) {
    @Nullable
    Integer count(int row, int column) {
        return hidden || suppression.isBlank(row, column) ? null : Integer.valueOf(table.count(row, column));
    }

    /** The total of a row. */
    @Nullable
    Integer total(int row) {
        return count(row, table.columns() - 1);
    }

    /** Whether the totals of all rows may be known. */
    boolean hasTotals() {
        return IntStream.range(0, table.rows()).noneMatch(row -> suppression.isBlank(row, table.columns() - 1));
    }

    /** A cell as a share of its row, which is known when both are. */
    @Nullable
    Double share(int row, int column) {
        Integer part = count(row, column);
        Integer all = total(row);
        return part == null || all == null || all == 0 ? null : Double.valueOf(part / (double) all);
    }
}
