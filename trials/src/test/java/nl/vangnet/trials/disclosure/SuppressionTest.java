package nl.vangnet.trials.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.vangnet.trials.disclosure.PublicationTable.Cell;
import org.junit.jupiter.api.Test;

/** That what is left blank in a table cannot be worked out from what is published. */
final class SuppressionTest {
    @Test
    void noBlankIsDeterminedByWhatIsPublished() {
        for (long seed = 0; seed < 2_000; seed++) {
            PublicationTable table = randomTable(new Random(seed), 6, 6);
            Suppression suppression = Suppression.of(table);
            List<Cell> blanks = suppression.blanks();
            assertThat(determined(table, blanks)).as("seed %d", seed).isEmpty();
            for (Cell cell : blanks) {
                assertThat(table.count(cell.row(), cell.column()))
                        .as("seed %d", seed)
                        .isPositive();
            }
            for (int i = 0; i < table.rows(); i++) {
                for (int j = 0; j < table.columns(); j++) {
                    boolean small = PublicationTable.isSmall(table.count(i, j));
                    assertThat(!small || suppression.isBlank(i, j))
                            .as("seed %d", seed)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aReaderWhoKnowsThatBlanksAreNeverZeroCannotTellEither() {
        int checked = 0;
        for (long seed = 0; seed < 300; seed++) {
            PublicationTable table = randomTable(new Random(seed), 3, 3);
            List<Cell> blanks = Suppression.of(table).blanks();
            if (blanks.size() <= 9) {
                checked += blanks.size();
                assertThat(certain(table, blanks)).as("seed %d", seed).isEmpty();
            }
        }
        assertThat(checked).isGreaterThan(200);
        PublicationTable ones = new PublicationTable(new int[][] {{1, 1, 50}, {1, 1, 60}, {30, 40, 50}});
        List<Cell> square = List.of(new Cell(0, 0), new Cell(0, 1), new Cell(1, 0), new Cell(1, 1));
        assertThat(determined(ones, square)).isEmpty();
        assertThat(certain(ones, square)).hasSize(4);
    }

    @Test
    void aSmallCellAloneWouldBeDeterminedByItsTotals() {
        PublicationTable table = new PublicationTable(new int[][] {{3, 40, 50}, {60, 20, 30}, {70, 80, 25}});
        assertThat(determined(table, List.of(new Cell(0, 0)))).containsExactly(new Cell(0, 0));
        assertThat(determined(table, List.of(new Cell(0, 0), new Cell(0, 1)))).hasSize(2);
        assertThat(Suppression.of(table).blanks())
                .containsExactly(new Cell(0, 0), new Cell(0, 1), new Cell(1, 0), new Cell(1, 1));
    }

    @Test
    void everyBlankOfATableIsNeeded() {
        PublicationTable table = new PublicationTable(new int[][] {{3, 40}, {60, 20}});
        List<Cell> blanks = Suppression.of(table).blanks();
        for (Cell cell : blanks) {
            List<Cell> others = new ArrayList<>(blanks);
            others.remove(cell);
            assertThat(determined(table, others)).isNotEmpty();
        }
    }

    @Test
    void aTableOfOneCellIsPublishedWithoutIt() {
        assertThat(Suppression.of(new PublicationTable(new int[][] {{4}})).blanks())
                .hasSize(4);
        assertThat(Suppression.of(new PublicationTable(new int[][] {{10}})).blanks())
                .isEmpty();
    }

    @Test
    void tenPeopleAreEnoughAndNobodyIsToo() {
        assertThat(PublicationTable.isSmall(9)).isTrue();
        assertThat(PublicationTable.isSmall(1)).isTrue();
        assertThat(PublicationTable.isSmall(10)).isFalse();
        assertThat(PublicationTable.isSmall(0)).isFalse();
    }

    @Test
    void aRowInWhichEverybodyFallsInOneColumnTellsAll() {
        assertThat(new PublicationTable(new int[][] {{0, 30, 0}, {10, 20, 0}, {0, 0, 0}}).rowsThatTellAll())
                .containsExactly(0);
    }

    @Test
    void twoTablesThatDifferByAFewPeopleTellThemByDifference() {
        PublicationTable first = new PublicationTable(new int[][] {{30, 40}, {50, 60}});
        PublicationTable second = new PublicationTable(new int[][] {{30, 43}, {50, 60}});
        assertThat(first.smallDifferences(second))
                .containsExactly(new Cell(0, 1), new Cell(0, 2), new Cell(2, 1), new Cell(2, 2));
    }

    /** Small and large counts and zeros, in tables of any small shape. */
    private static PublicationTable randomTable(Random random, int rows, int columns) {
        int[][] counts = new int[1 + random.nextInt(rows)][1 + random.nextInt(columns)];
        double small = random.nextDouble();
        for (int[] row : counts) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextDouble() < small ? random.nextInt(12) : 10 + random.nextInt(200);
            }
        }
        return new PublicationTable(counts);
    }

    /**
     * Which blanks the equations determine, by elimination: each row and each column, totals included, adds up. A blank is determined when
     * a combination of the equations holds it alone.
     */
    private static List<Cell> determined(PublicationTable table, List<Cell> blanks) {
        double[][] equations = new double[table.rows() + table.columns()][blanks.size()];
        for (int b = 0; b < blanks.size(); b++) {
            Cell cell = blanks.get(b);
            equations[cell.row()][b] = cell.column() == table.columns() - 1 ? -1 : 1;
            equations[table.rows() + cell.column()][b] = cell.row() == table.rows() - 1 ? -1 : 1;
        }
        reduce(equations);
        List<Cell> determined = new ArrayList<>();
        for (double[] equation : equations) {
            int only = -1;
            int left = 0;
            for (int b = 0; b < equation.length; b++) {
                if (Math.abs(equation[b]) > 1e-9) {
                    only = b;
                    left++;
                }
            }
            if (left == 1) {
                determined.add(blanks.get(only));
            }
        }
        return determined;
    }

    /**
     * Which blanks hold the same number in every table that is one more or fewer in each blank, agrees with what is published, and has no
     * blank of 0.
     */
    private static List<Cell> certain(PublicationTable table, List<Cell> blanks) {
        List<Cell> certain = new ArrayList<>(blanks);
        int moves = (int) Math.pow(3, blanks.size());
        for (int move = 0; move < moves; move++) {
            int[] change = new int[blanks.size()];
            int[] rows = new int[table.rows()];
            int[] columns = new int[table.columns()];
            boolean possible = true;
            for (int b = 0, rest = move; b < change.length; b++, rest /= 3) {
                Cell cell = blanks.get(b);
                change[b] = rest % 3 - 1;
                possible &= table.count(cell.row(), cell.column()) + change[b] > 0;
                rows[cell.row()] += cell.column() == table.columns() - 1 ? -change[b] : change[b];
                columns[cell.column()] += cell.row() == table.rows() - 1 ? -change[b] : change[b];
            }
            if (possible
                    && Arrays.stream(rows).allMatch(r -> r == 0)
                    && Arrays.stream(columns).allMatch(c -> c == 0)) {
                for (int b = 0; b < change.length; b++) {
                    if (change[b] != 0) {
                        certain.remove(blanks.get(b));
                    }
                }
            }
        }
        return certain;
    }

    /** To reduced row echelon form: a variable is determined exactly when its row holds nothing else. */
    private static void reduce(double[][] a) {
        int row = 0;
        for (int column = 0; a.length > 0 && column < a[0].length && row < a.length; column++) {
            int pivot = row;
            for (int i = row; i < a.length; i++) {
                pivot = Math.abs(a[i][column]) > Math.abs(a[pivot][column]) ? i : pivot;
            }
            if (Math.abs(a[pivot][column]) < 1e-9) {
                continue;
            }
            double[] swapped = a[row];
            a[row] = a[pivot];
            a[pivot] = swapped;
            double scale = a[row][column];
            for (int j = 0; j < a[row].length; j++) {
                a[row][j] /= scale;
            }
            for (int i = 0; i < a.length; i++) {
                double factor = a[i][column];
                for (int j = 0; i != row && j < a[i].length; j++) {
                    a[i][j] -= factor * a[row][j];
                }
            }
            row++;
        }
    }
}
