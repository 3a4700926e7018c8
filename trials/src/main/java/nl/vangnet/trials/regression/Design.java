package nl.vangnet.trials.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The design matrix X of a regression, n rows (people) × k named columns. Columns are functions of the row, so that dummies and products
 * take no memory, however many people there are.
 */
public final class Design {
    private final int rows;
    private final List<String> names;
    private final List<IntToDoubleFunction> columns;

    private Design(int rows, List<String> names, List<IntToDoubleFunction> columns) {
        this.rows = rows;
        this.names = List.copyOf(names);
        this.columns = List.copyOf(columns);
    }

    /** The design of one column of ones, {@code (Intercept)}. */
    public static Design intercept(int rows) {
        return new Design(rows, List.of("(Intercept)"), List.of(row -> 1));
    }

    /** This design and one column more. */
    public Design with(String name, IntToDoubleFunction column) {
        List<String> moreNames = new ArrayList<>(names);
        moreNames.add(name);
        List<IntToDoubleFunction> moreColumns = new ArrayList<>(columns);
        moreColumns.add(column);
        return new Design(rows, moreNames, moreColumns);
    }

    Design only(boolean[] kept) {
        List<String> keptNames = new ArrayList<>();
        List<IntToDoubleFunction> keptColumns = new ArrayList<>();
        for (int j = 0; j < kept.length; j++) {
            if (kept[j]) {
                keptNames.add(names.get(j));
                keptColumns.add(columns.get(j));
            }
        }
        return new Design(rows, keptNames, keptColumns);
    }

    /** n, how many people. */
    public int rows() {
        return rows;
    }

    /** k, how many columns. */
    public int columns() {
        return columns.size();
    }

    /** The names of the columns, in order. */
    public List<String> names() {
        return names;
    }

    /** Writes x_i, the row of person i, into an array of at least k places. */
    public void row(int i, double[] into) {
        for (int j = 0; j < columns.size(); j++) {
            into[j] = columns.get(j).applyAsDouble(i);
        }
    }

    /** x_i'b for person i. */
    public double predict(int i, double[] b) {
        double sum = 0;
        for (int j = 0; j < columns.size(); j++) {
            sum += columns.get(j).applyAsDouble(i) * b[j];
        }
        return sum;
    }
}
