package nl.vangnet.rulegraph;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts of many units, in columns. Persons of one unit stand together; unit {@code u} has the persons from {@code firstPerson[u]} up
 * to {@code firstPerson[u + 1]}. Amounts are {@code long} cents, all else {@code int}.
 */
public final class ColumnBatch {
    /** In place of an amount that nobody knows. */
    public static final long MISSING_AMOUNT = Long.MIN_VALUE;
    /** In place of any other fact that nobody knows. */
    public static final int MISSING = Integer.MIN_VALUE;
    /** Ten thousand million euros in cents: above it a percentage could leave the range of {@code long}. */
    static final long LARGEST_AMOUNT = 1_000_000_000_000L;

    private final int[] firstPerson;
    private final Map<String, int[]> numbers = new HashMap<>();
    private final Map<String, long[]> amounts = new HashMap<>();

    /** @param firstPerson one entry a unit and one more; starts at 0 and never falls */
    public ColumnBatch(int[] firstPerson) {
        if (firstPerson.length == 0 || firstPerson[0] != 0) {
            throw new IllegalArgumentException("firstPerson starts with 0 and has one entry more than there are units");
        }
        for (int u = 1; u < firstPerson.length; u++) {
            if (firstPerson[u] < firstPerson[u - 1]) {
                throw new IllegalArgumentException("firstPerson falls at unit " + (u - 1));
            }
        }
        this.firstPerson = firstPerson.clone();
    }

    /** The column of an amount. @throws IllegalArgumentException at an amount of more than ten thousand million euros */
    public ColumnBatch amounts(String fact, long[] cents) {
        for (int i = 0; i < cents.length; i++) {
            if (cents[i] != MISSING_AMOUNT && Math.abs(cents[i]) > LARGEST_AMOUNT) {
                throw new IllegalArgumentException(
                        fact + " row " + i + ": " + cents[i] + " cents is more than an amount can be");
            }
        }
        amounts.put(fact, cents);
        return this;
    }

    /** The column of a count, a condition (0 or 1), a choice (its ordinal) or a day (days since 1970-01-01). */
    public ColumnBatch numbers(String fact, int[] values) {
        numbers.put(fact, values);
        return this;
    }

    public int units() {
        return firstPerson.length - 1;
    }

    public int persons() {
        return firstPerson[firstPerson.length - 1];
    }

    int firstPerson(int unit) {
        return firstPerson[unit];
    }

    /** Copies rows of a fact into a chunk. */
    void copy(String fact, boolean amount, Level level, int from, int count, long[] chunk) {
        int rows = level == Level.UNIT ? units() : persons();
        if (amount) {
            long[] column = need(amounts.get(fact), fact);
            checkRows(fact, column.length, rows);
            System.arraycopy(column, from, chunk, 0, count);
        } else {
            int[] column = need(numbers.get(fact), fact);
            checkRows(fact, column.length, rows);
            for (int i = 0; i < count; i++) {
                chunk[i] = column[from + i] == MISSING ? Node.UNDECIDED : column[from + i];
            }
        }
    }

    private static <T> T need(@Nullable T column, String fact) {
        if (column == null) {
            throw new IllegalArgumentException("the fact " + fact + " has no column of its kind");
        }
        return column;
    }

    private static void checkRows(String fact, int found, int rows) {
        if (found != rows) {
            throw new IllegalArgumentException(
                    "the column " + fact + " has " + found + " rows and should have " + rows);
        }
    }
}
