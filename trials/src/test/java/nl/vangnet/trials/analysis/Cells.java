package nl.vangnet.trials.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes to files without quotes. */
final class Cells {
    private Cells() {}

    /** Another value in one cell; the header is row 1. */
    static String set(String csv, int row, String column, String value) {
        int[] count = {0};
        return each(csv, column, cells -> ++count[0] == row - 1 ? value : null);
    }

    /** Another value in a column, made from the cells of the row by the names of the header; null leaves the cell. */
    static String each(String csv, String column, Function<Row, @Nullable String> value) {
        List<String> lines = new ArrayList<>(csv.lines().toList());
        List<String> header = Arrays.asList(lines.getFirst().split(",", -1));
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            String changed = value.apply(name -> cells[header.indexOf(name)]);
            cells[header.indexOf(column)] = changed == null ? cells[header.indexOf(column)] : changed;
            lines.set(i, String.join(",", cells));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The cells of a row by the name of their column. */
    @FunctionalInterface
    interface Row {
        String cell(String column);
    }
}
