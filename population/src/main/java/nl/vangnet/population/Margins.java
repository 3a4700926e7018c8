package nl.vangnet.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The one-way margins of the assistance stock of Amsterdam in 2018, in percent, as printed (columns add up to 99-101 by rounding; the fit
 * normalises them). Source A in the file: final report of the Amsterdam assistance experiment (2023), chapter 2, table 2, right column.
 */
final class Margins {
    /** One line of the file. */
    record Row(String variable, String category, double percent, String status, double tolerance) {}

    private final List<Row> rows = Resource.rows("margins.csv").stream()
            .map(f -> new Row(f.get(0), f.get(1), Double.parseDouble(f.get(2)), f.get(3), Double.parseDouble(f.get(4))))
            .toList();
    private final Map<String, Double> percent = new HashMap<>();

    Margins() {
        rows.forEach(row -> percent.put(row.variable() + "/" + row.category(), row.percent()));
    }

    List<Row> rows() {
        return rows;
    }

    double percent(String variable, String category) {
        Double found = percent.get(variable + "/" + category);
        if (found == null) {
            throw new IllegalArgumentException("margins.csv has no line " + variable + "," + category);
        }
        return found;
    }
}
