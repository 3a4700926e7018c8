package nl.vangnet.trials.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import nl.vangnet.trials.disclosure.PublicationTable.Cell;

/**
 * Which cells of a table are left blank. First the small ones (1 to 9 people), totals included; then as many others as it takes that no
 * blank can be worked out from what is published.
 *
 * <p>Rows and columns are the points of a graph, each blank cell a line between its row and its column. All rows and columns add up to
 * their totals; these equations determine a blank exactly when its line lies on no cycle, for along a cycle people can be moved without any
 * published number changing. So each blank gets a cycle: the cheapest path back through other cells, where a cell costs as many people as
 * it holds and totals are the last resort. Cells of 0 stay published and carry no cycle, which a reader may know; so the path is such that
 * the blank could hold one more, and no cell on it would become 0.
 *
 * <p>Source: Gusfield, A graph theoretic approach to statistical data security, SIAM Journal on Computing 17 (1988).
 */
public final class Suppression {
    private final PublicationTable table;
    private final boolean[][] blank;

    private Suppression(PublicationTable table) {
        this.table = table;
        blank = new boolean[table.rows()][table.columns()];
    }

    /** Decides for a table. */
    public static Suppression of(PublicationTable table) {
        Suppression suppression = new Suppression(table);
        Deque<Cell> unprotected = new ArrayDeque<>();
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                if (PublicationTable.isSmall(table.count(i, j))) {
                    suppression.blank[i][j] = true;
                    unprotected.add(new Cell(i, j));
                }
            }
        }
        for (Cell cell : unprotected) {
            for (Cell other : suppression.cheapestWayBack(cell)) {
                suppression.blank[other.row()][other.column()] = true;
            }
        }
        return suppression;
    }

    /** Whether the cell is left blank; the last row and column are totals. */
    public boolean isBlank(int row, int column) {
        return blank[row][column];
    }

    /** All blank cells, row by row. */
    public List<Cell> blanks() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < blank.length; i++) {
            for (int j = 0; j < blank[i].length; j++) {
                if (blank[i][j]) {
                    cells.add(new Cell(i, j));
                }
            }
        }
        return cells;
    }

    /** A point of the graph on the way: a row, or a column behind the rows. */
    private record Reached(int point, long cost) {}

    /** Dijkstra's shortest path from the cell's row to its column, not along the cell itself. There is one: see {@link #cost}. */
    private List<Cell> cheapestWayBack(Cell cell) {
        int rows = table.rows();
        int points = rows + table.columns();
        long[] cost = new long[points];
        int[] from = new int[points];
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[cell.row()] = 0;
        PriorityQueue<Reached> next = new PriorityQueue<>(Comparator.comparingLong(Reached::cost));
        next.add(new Reached(cell.row(), 0));
        while (!next.isEmpty()) {
            Reached here = next.remove();
            if (here.cost == cost[here.point]) {
                boolean row = here.point < rows;
                for (int point = row ? rows : 0; point < (row ? points : rows); point++) {
                    Cell way = between(here.point, point);
                    long through = here.cost + cost(way);
                    if (!way.equals(cell) && canMove(way, row != isTotal(cell)) && through < cost[point]) {
                        cost[point] = through;
                        from[point] = here.point;
                        next.add(new Reached(point, through));
                    }
                }
            }
        }
        if (cost[rows + cell.column()] == Long.MAX_VALUE) {
            throw new IllegalStateException("No way back for " + cell + ", though totals should always give one");
        }
        List<Cell> way = new ArrayList<>();
        for (int point = rows + cell.column(); point != cell.row(); point = from[point]) {
            way.add(between(from[point], point));
        }
        return Collections.unmodifiableList(way);
    }

    private Cell between(int one, int other) {
        int rows = table.rows();
        return one < rows ? new Cell(one, other - rows) : new Cell(other, one - rows);
    }

    /**
     * Whether a cell on the way can follow when the first blank gets one more. If that is no total, a cell that is passed from its row to
     * its column gets one fewer, and one that is passed back one more; a total of a row or column the other way round.
     */
    private boolean canMove(Cell cell, boolean fewer) {
        return table.count(cell.row(), cell.column()) > (fewer != isTotal(cell) ? 1 : 0);
    }

    /**
     * What it costs to leave a cell blank: nothing when it is blank already; totals more than all people. A cell with people has totals
     * with people too, of its row, its column and all, and these would all get one more with it: a way back along totals always remains.
     */
    private long cost(Cell cell) {
        if (blank[cell.row()][cell.column()]) {
            return 0;
        }
        int people = table.count(cell.row(), cell.column());
        long all = table.count(table.rows() - 1, table.columns() - 1);
        return people + (isRowTotal(cell) || isColumnTotal(cell) ? all * table.rows() * table.columns() : 0);
    }

    /** Of a row or a column, not of all. */
    private boolean isTotal(Cell cell) {
        return isRowTotal(cell) != isColumnTotal(cell);
    }

    private boolean isRowTotal(Cell cell) {
        return cell.column() == table.columns() - 1;
    }

    private boolean isColumnTotal(Cell cell) {
        return cell.row() == table.rows() - 1;
    }
}
