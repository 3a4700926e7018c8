package nl.vangnet.wages;

import java.util.ArrayList;
import java.util.List;

/** The columns of a line: between semicolons; a column that holds one itself stands between quotes, and a quote in it is doubled. */
final class Columns {
    private Columns() {}

    /** The columns; none where a quote is not closed or text follows it. */
    static List<String> split(String line) {
        List<String> columns = new ArrayList<>();
        StringBuilder column = new StringBuilder();
        int place = 0;
        while (true) {
            if (place < line.length() && line.charAt(place) == '"') {
                place++;
                while (true) {
                    int quote = line.indexOf('"', place);
                    if (quote < 0) {
                        return List.of();
                    }
                    column.append(line, place, quote);
                    place = quote + 1;
                    if (place == line.length() || line.charAt(place) != '"') {
                        break;
                    }
                    column.append('"');
                    place++;
                }
                if (place < line.length() && line.charAt(place) != ';') {
                    return List.of();
                }
            } else {
                int end = line.indexOf(';', place);
                end = end < 0 ? line.length() : end;
                column.append(line, place, end);
                place = end;
            }
            columns.add(column.toString());
            column.setLength(0);
            if (place == line.length()) {
                return columns;
            }
            place++;
        }
    }

    static String join(List<String> columns) {
        return String.join(";", columns.stream().map(Columns::quoted).toList());
    }

    private static String quoted(String column) {
        return column.contains(";") || column.contains("\"") ? '"' + column.replace("\"", "\"\"") + '"' : column;
    }
}
