package nl.vangnet.wages;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/** Writes a wage file, as a supplier of one would: for a demonstration and for tests. */
public final class WageFileWriter {
    private final Writer file;
    private int lines;
    private long total;

    /** Begins a file with its first two lines. */
    public WageFileWriter(Writer file, String municipality, String deliveryNumber, LocalDate madeOn)
            throws IOException {
        this.file = file;
        write(List.of(WageFileReader.LAYOUT, WageFileReader.VERSION, municipality, deliveryNumber, madeOn.toString()));
        write(LineReader.COLUMNS);
    }

    public void add(WageLine line) throws IOException {
        LocalDate end = line.relationEnd();
        write(List.of(
                line.bsn(),
                line.surname(),
                line.payrollNumber(),
                line.employer(),
                String.valueOf(line.relationNumber()),
                line.from().toString(),
                line.to().toString(),
                line.period().code(),
                line.kind().code(),
                line.net().toString().replace('.', ','),
                String.valueOf(line.version()),
                end == null ? "" : end.toString()));
        lines++;
        total = Math.addExact(total, line.net().cents());
    }

    /** Writes the last line. The writer stays open. */
    public void end() throws IOException {
        write(List.of(WageFileReader.END, String.valueOf(lines), String.valueOf(total)));
        file.flush();
    }

    private void write(List<String> columns) throws IOException {
        file.write(Columns.join(columns) + "\n");
    }
}
