package nl.vangnet.wages;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a wage file of layout 1 line by line, whatever its length. See {@code docs/loonbestand.md}. The file as a whole is right or
 * refused: it says at its end how many lines it has and what their amounts add up to, so that one that was cut off is found.
 */
final class WageFileReader {
    static final String LAYOUT = "vangnet-loon";
    static final String VERSION = "1";
    static final String END = "einde";

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){7,}");

    /** The first line of a file. */
    record Header(String municipality, String deliveryNumber, LocalDate madeOn) {}

    /** Takes what is read, in the order of the file. */
    interface Sink {
        void line(int number, WageLine line);

        /** A line that is not let in, with anything that may be a citizen service number made unreadable. */
        void rejected(int number, Reason reason, String masked);
    }

    /**
     * What the file said of itself, once it was read to its end.
     *
     * @param totalChecked false where an amount could not be read, so that there was no total to compare with
     */
    record Read(Header header, int lines, boolean totalChecked) {}

    private final FileLines lines;
    private final LineReader reader;
    private int count;
    private long total;
    private boolean totalKnown = true;

    private WageFileReader(InputStream file, LineReader reader) {
        this.lines = new FileLines(file);
        this.reader = reader;
    }

    /**
     * Reads a whole file.
     *
     * @param municipality the name it must be made for
     * @throws WageFileRefused when it is not whole, not for this municipality or not in this layout
     */
    static Read read(InputStream file, String municipality, LineReader reader, Sink sink) throws IOException {
        return new WageFileReader(file, reader).read(municipality, sink);
    }

    private Read read(String municipality, Sink sink) throws IOException {
        Header header = header(lines.next());
        if (!header.municipality.equalsIgnoreCase(municipality)) {
            throw new WageFileRefused("loon.bestand.andere_gemeente", header.municipality, municipality);
        }
        String names = lines.next();
        if (names == null || !Columns.split(names).equals(LineReader.COLUMNS)) {
            throw new WageFileRefused("loon.bestand.kolommen", Columns.join(LineReader.COLUMNS));
        }
        while (true) {
            String line = lines.next();
            if (line == null) {
                throw new WageFileRefused("loon.bestand.afgebroken", count);
            }
            List<String> columns = Columns.split(line);
            if (!columns.isEmpty() && columns.getFirst().equals(END)) {
                end(columns);
                return new Read(header, count, totalKnown);
            }
            count++;
            add(columns);
            read(line, columns, sink);
        }
    }

    private void read(String line, List<String> columns, Sink sink) {
        WageLine read;
        try {
            read = reader.read(columns);
        } catch (LineReader.Rejected rejected) {
            sink.rejected(lines.number(), rejected.reason(), masked(line));
            return;
        }
        sink.line(lines.number(), read);
    }

    private static Header header(@Nullable String line) {
        List<String> columns = line == null ? List.of() : Columns.split(line);
        if (columns.size() != 5 || !columns.getFirst().equals(LAYOUT)) {
            throw new WageFileRefused("loon.bestand.geen_loonbestand", LAYOUT);
        }
        if (!columns.get(1).equals(VERSION)) {
            throw new WageFileRefused("loon.bestand.andere_indeling", columns.get(1), VERSION);
        }
        try {
            return new Header(columns.get(2), columns.get(3), LocalDate.parse(columns.get(4)));
        } catch (DateTimeParseException e) {
            throw (WageFileRefused) new WageFileRefused("loon.bestand.datum", columns.get(4)).initCause(e);
        }
    }

    private void add(List<String> columns) {
        try {
            // Where the columns are wrong, so is the amount.
            total = Math.addExact(
                    total,
                    LineReader.amount(columns.size() == LineReader.COLUMNS.size() ? columns.get(9) : "")
                            .cents());
        } catch (LineReader.Rejected | ArithmeticException e) {
            totalKnown = false;
        }
    }

    private void end(List<String> columns) throws IOException {
        if (columns.size() != 3
                || !columns.get(1).matches("\\d{1,9}")
                || !columns.get(2).matches("-?\\d{1,18}")) {
            throw new WageFileRefused("loon.bestand.einde", lines.number());
        }
        if (Integer.parseInt(columns.get(1)) != count) {
            throw new WageFileRefused("loon.bestand.aantal", columns.get(1), count);
        }
        if (totalKnown && Long.parseLong(columns.get(2)) != total) {
            throw new WageFileRefused("loon.bestand.totaal", columns.get(2), total);
        }
        for (String after = lines.next(); after != null; after = lines.next()) {
            if (!after.isBlank()) {
                throw new WageFileRefused("loon.bestand.na_het_einde", lines.number());
            }
        }
    }

    /** The first column holds the number of a person; elsewhere a number may have slipped into another column. */
    private static String masked(String line) {
        int first = line.indexOf(';');
        String rest = first < 0 ? "" : line.substring(first);
        String shown = LONG_NUMBER.matcher(rest).replaceAll("…").replaceAll("\\p{Cntrl}", " ");
        return "…" + (shown.length() > 500 ? shown.substring(0, 500) : shown);
    }
}
