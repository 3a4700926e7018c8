package nl.vangnet.trials.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of counts of people with its margins: a total behind each row and under each column. Which cells may be published is decided by
 * {@link Suppression}.
 */
public final class PublicationTable {
    /** The fewest people a published cell may hold, after the rule of 10 of ABS DataLab; none is no cell. */
    public static final int RULE_OF_TEN = 10;

    private final int[][] withTotals;

    /**
     * Adds the margins.
     *
     * @param counts r rows of c counts of people, unweighted
     */
    public PublicationTable(int[][] counts) {
        if (counts.length == 0 || counts[0].length == 0) {
            throw new IllegalArgumentException("A table to publish has at least one row and one column");
        }
        int columns = counts[0].length;
        withTotals = new int[counts.length + 1][columns + 1];
        for (int i = 0; i < counts.length; i++) {
            if (counts[i].length != columns || Arrays.stream(counts[i]).anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("Row " + (i + 1) + " of the table is " + Arrays.toString(counts[i])
                        + ": give each row " + columns + " counts of 0 or more");
            }
            for (int j = 0; j < columns; j++) {
                withTotals[i][j] = counts[i][j];
                withTotals[i][columns] += counts[i][j];
                withTotals[counts.length][j] += counts[i][j];
                withTotals[counts.length][columns] += counts[i][j];
            }
        }
    }

    /** Rows, the totals included. */
    public int rows() {
        return withTotals.length;
    }

    /** Columns, the totals included. */
    public int columns() {
        return withTotals[0].length;
    }

    /** People in a cell; the last row and column are totals. */
    public int count(int row, int column) {
        return withTotals[row][column];
    }

    /** Whether a count of people is too small to be published: 1 to 9. So is the difference of two published counts. */
    public static boolean isSmall(int count) {
        return count > 0 && count < RULE_OF_TEN;
    }

    /**
     * Rows in which everybody falls in one column: nothing is small, yet a reader who knows that somebody is in the row knows the rest.
     *
     * @return their places, without the row of totals
     */
    public List<Integer> rowsThatTellAll() {
        int total = columns() - 1;
        return IntStream.range(0, rows() - 1)
                .filter(i -> total > 1
                        && withTotals[i][total] > 0
                        && IntStream.range(0, total).anyMatch(j -> withTotals[i][j] == withTotals[i][total]))
                .boxed()
                .toList();
    }

    /**
     * Cells that a reader of two tables finds by subtraction, and that are small.
     *
     * @param other a table of the same shape, about the same people and some more or fewer
     * @return row and column of each
     */
    public List<Cell> smallDifferences(PublicationTable other) {
        if (other.rows() != rows() || other.columns() != columns()) {
            throw new IllegalArgumentException(
                    "Two tables can be subtracted only when they have the same rows and columns");
        }
        List<Cell> small = new ArrayList<>();
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                if (isSmall(Math.abs(count(i, j) - other.count(i, j)))) {
                    small.add(new Cell(i, j));
                }
            }
        }
        return small;
    }

    /** A place in the table; the last row and column are totals. */
    public record Cell(int row, int column) {}
}
