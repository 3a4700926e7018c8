package nl.vangnet.reports;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table in words and written numbers, for template {@code reports/table}.
 *
 * @param name of its file, without ending
 * @param columns the first is that of the row headers
 * @param note what a reader must know of it; empty for nothing
 */
public record TextTable(String name, String caption, List<Column> columns, List<Row> rows, String note) {
    /** The heading of a column. */
    public record Column(String text, boolean number) {}

    /**
     * A row.
     *
     * @param cells as many as there are columns, less the first
     */
    public record Row(String header, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public TextTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size() - 1) {
                throw new IllegalArgumentException("Table " + name + ": row \"" + row.header() + "\" has "
                        + row.cells().size() + " cells under " + columns.size() + " columns");
            }
        }
    }

    /** The table as CSV by RFC 4180: UTF-8, comma between the cells, a header. */
    String csv() {
        StringBuilder csv = new StringBuilder();
        Csv.line(csv, columns.stream().map(Column::text).toList());
        for (Row row : rows) {
            Csv.line(
                    csv,
                    Stream.of(List.of(row.header()), row.cells())
                            .flatMap(Collection::stream)
                            .toList());
        }
        return csv.toString();
    }
}
