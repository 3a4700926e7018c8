package nl.vangnet.studies;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.analysis.Table;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables of a trial as text: comma between the cells, a header, LF at the end of each line. */
final class Csv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Csv() {}

    /** A table read from a file. */
    static Table table(String name, Reader text) throws IOException {
        try (CSVParser csv = parse(name, text)) {
            return new Table(name, csv.getHeaderNames(), csv);
        }
    }

    static Table table(String name, String text) {
        try {
            return table(name, new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a column {@code arm} behind the others: that of the unit in each row. */
    static Table withArms(String name, String text, String unitColumn, Map<String, String> armOfUnit) {
        try (CSVParser csv = parse(name, new StringReader(text))) {
            List<String> header = new ArrayList<>(csv.getHeaderNames());
            header.add("arm");
            List<List<String>> rows = new ArrayList<>();
            for (CSVRecord record : csv) {
                List<String> row = new ArrayList<>(record.toList());
                row.add(armOfUnit.getOrDefault(record.get(unitColumn), ""));
                rows.add(row);
            }
            return new Table(name, header, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text without one of its columns. */
    static String without(String column, String name, String text) {
        try (CSVParser csv = parse(name, new StringReader(text))) {
            List<String> header = new ArrayList<>(csv.getHeaderNames());
            int place = header.indexOf(column);
            header.remove(place);
            List<List<String>> rows = new ArrayList<>();
            for (CSVRecord record : csv) {
                List<String> row = new ArrayList<>(record.toList());
                row.remove(place);
                rows.add(row);
            }
            return text(header, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> header(String name, String text) {
        try (CSVParser csv = parse(name, new StringReader(text))) {
            return csv.getHeaderNames();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(line(header));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\n";
    }

    private static String cell(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }

    private static CSVParser parse(String name, Reader text) throws IOException {
        try {
            return FORMAT.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadInput(name + ": the header cannot be read: " + e.getMessage());
        }
    }
}
