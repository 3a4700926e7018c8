package nl.vangnet.wages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a text file, one at a time: UTF-8 with or without byte order mark, lines that end in LF or CRLF. */
final class FileLines {
    /** Far more than any line needs; a file without line ends must not fill the memory. */
    private static final int LONGEST = 4_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader reader;
    private int number;

    FileLines(InputStream bytes) {
        // A decoder of one's own refuses what is not UTF-8 instead of putting question marks.
        reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    }

    /** Number of the line read last, from 1. */
    int number() {
        return number;
    }

    /**
     * The next line without its end; null after the last. A last line without an end is a line too.
     *
     * @throws WageFileRefused when this is not UTF-8, or the line has no end
     */
    @Nullable
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        int read;
        try {
            while ((read = reader.read()) >= 0 && read != '\n') {
                if (line.length() == LONGEST) {
                    throw new WageFileRefused("loon.bestand.lange_regel", number + 1, LONGEST);
                }
                line.append((char) read);
            }
        } catch (CharacterCodingException e) {
            throw (WageFileRefused) new WageFileRefused("loon.bestand.geen_utf8", number + 1).initCause(e);
        }
        if (read < 0 && line.isEmpty()) {
            return null;
        }
        number++;
        if (line.length() > 0 && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        if (number == 1 && line.length() > 0 && line.charAt(0) == BYTE_ORDER_MARK) {
            line.deleteCharAt(0);
        }
        return line.toString();
    }
}
