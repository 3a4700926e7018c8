package nl.vangnet.trials.analysis;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of a file with a header, by column. An empty cell is a missing value. Rows are counted as in the file: the header is row 1. */
public final class Table {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");

    private final String name;
    private final List<String> header;
    private final int rows;
    private final String[][] columns;

    /**
     * Reads the rows into columns. Equal texts are kept once.
     *
     * @param name of the file, for messages
     * @throws BadInput when a column is named twice or a row has another number of cells than the header
     */
    public Table(String name, List<String> header, Iterable<? extends Iterable<String>> rows) {
        this.name = name;
        this.header = List.copyOf(header);
        for (int j = 0; j < header.size(); j++) {
            if (header.indexOf(header.get(j)) < j) {
                throw new BadInput(name + ": the column " + header.get(j) + " occurs twice; remove one");
            }
        }
        List<List<String>> growing = new ArrayList<>();
        header.forEach(column -> growing.add(new ArrayList<>()));
        Map<String, String> pool = new HashMap<>();
        int count = 0;
        for (Iterable<String> row : rows) {
            int j = 0;
            for (String cell : row) {
                if (j < header.size()) {
                    growing.get(j).add(pool.computeIfAbsent(cell, same -> same));
                }
                j++;
            }
            count++;
            if (j != header.size()) {
                throw new BadInput(name + ", row " + (count + 1) + ": " + j + " cells under a header of "
                        + header.size() + "; put a cell that holds a comma between quotes");
            }
        }
        this.rows = count;
        this.columns =
                growing.stream().map(column -> column.toArray(String[]::new)).toArray(String[][]::new);
    }

    private Table(Table other, int[] order) {
        name = other.name;
        header = other.header;
        rows = order.length;
        columns = new String[header.size()][rows];
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < rows; i++) {
                columns[j][i] = other.columns[j][order[i]];
            }
        }
    }

    /** How many rows, the header not counted. */
    public int rows() {
        return rows;
    }

    /** Whether there is a column of this name. */
    public boolean has(String column) {
        return header.contains(column);
    }

    /** The texts of a column; empty where missing. */
    public String[] texts(String column) {
        return columns[place(column)].clone();
    }

    /** The texts of a column in which nothing may be missing. */
    public String[] complete(String column) {
        String[] texts = texts(column);
        for (int i = 0; i < texts.length; i++) {
            if (texts[i].isEmpty()) {
                throw at(i, column, "the cell is empty; fill it in or leave the row out");
            }
        }
        return texts;
    }

    /** The numbers of a column; NaN where missing. */
    public double[] numbers(String column) {
        String[] texts = texts(column);
        double[] numbers = new double[texts.length];
        for (int i = 0; i < texts.length; i++) {
            numbers[i] = texts[i].isEmpty() ? Double.NaN : number(texts[i], i, column);
        }
        return numbers;
    }

    /** The numbers of a column in which nothing may be missing. */
    public double[] completeNumbers(String column) {
        complete(column);
        return numbers(column);
    }

    /** A column of zeros and ones in which nothing may be missing. */
    public boolean[] flags(String column) {
        double[] numbers = completeNumbers(column);
        boolean[] flags = new boolean[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != 0 && numbers[i] != 1) {
                throw at(i, column, columns[place(column)][i] + " stands where 0 or 1 is wanted");
            }
            flags[i] = numbers[i] == 1;
        }
        return flags;
    }

    /** The dates of a column; null where missing. */
    public @Nullable LocalDate[] dates(String column) {
        String[] texts = texts(column);
        @Nullable LocalDate[] dates = new LocalDate[texts.length];
        for (int i = 0; i < texts.length; i++) {
            try {
                dates[i] = texts[i].isEmpty() ? null : LocalDate.parse(texts[i]);
            } catch (DateTimeParseException e) {
                throw at(i, column, "\"" + texts[i] + "\" is not a date; write it as 2018-03-01");
            }
        }
        return dates;
    }

    /**
     * The rows in the order of these people.
     *
     * @param others the table the people come from, for messages
     * @throws BadInput when somebody is missing, occurs twice, or is not among these people
     */
    Table inOrderOf(String[] people, Table others) {
        String[] own = complete("pid");
        Map<String, Integer> rowOf = new HashMap<>();
        for (int i = 0; i < own.length; i++) {
            if (rowOf.put(own[i], i) != null) {
                throw at(i, "pid", "this person occurs twice; keep one row");
            }
        }
        int[] order = new int[people.length];
        for (int i = 0; i < people.length; i++) {
            Integer row = rowOf.remove(people[i]);
            if (row == null) {
                throw others.at(
                        i,
                        "pid",
                        "there is no row for this person in " + name
                                + ", or the person occurs twice here; add or remove a row");
            }
            order[i] = row;
        }
        for (int left : rowOf.values()) {
            throw at(left, "pid", "this person is not in " + others.name + "; add a row there or remove this one");
        }
        return new Table(this, order);
    }

    /** A complaint about a cell; {@code row} counts from 0. */
    BadInput at(int row, String column, String complaint) {
        return new BadInput(place(row, column) + ": " + complaint);
    }

    /** Where a cell is, in words; {@code row} counts from 0. */
    String place(int row, String column) {
        String who = has("pid") ? " (" + columns[place("pid")][row] + ")" : "";
        return name + ", row " + (row + 2) + who + ", column " + column;
    }

    /** The name of the file. */
    String name() {
        return name;
    }

    private int place(String column) {
        int place = header.indexOf(column);
        if (place < 0) {
            throw new BadInput(name + ": there is no column " + column + "; there are " + String.join(", ", header)
                    + ". Add it to the file or mend the name in the configuration");
        }
        return place;
    }

    private double number(String text, int row, String column) {
        if (NUMBER.matcher(text).matches()) {
            return Double.parseDouble(text);
        }
        String mend = DECIMAL_COMMA.matcher(text).matches()
                ? "has a decimal comma; write " + text.replace(',', '.')
                : "is not a number; leave the cell empty when the value is missing";
        throw at(row, column, "\"" + text + "\" " + mend);
    }
}
