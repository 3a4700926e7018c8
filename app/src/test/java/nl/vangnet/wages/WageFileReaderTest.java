package nl.vangnet.wages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WageFileReaderTest {
    private static final String TOP = """
            vangnet-loon;1;Waterstad;2026-11-001;2026-11-22
            bsn;geslachtsnaam;loonheffingennummer;werkgever;volgnummer;begin;eind;tijdvak;soort;netto;versie;einde_inkomstenverhouding
            """;
    private static final String LINE =
            "999900006;Yılmaz;001234567L01;\"Bakker; \"\"De Korst\"\"\";1;2026-10-01;2026-10-31;maand;loon;571,15;1;\n";
    private static final String WHOLE = TOP + LINE + "einde;1;57115\n";

    private final List<WageLine> lines = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();

    @Test
    void aLineIsReadWithItsQuotesItsAccentsAndItsCents() {
        assertThat(read(WHOLE)).extracting(WageFileReader.Read::lines).isEqualTo(1);
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.surname()).isEqualTo("Yılmaz");
            assertThat(line.employer()).isEqualTo("Bakker; \"De Korst\"");
            assertThat(line.net()).isEqualTo(Money.parse("571.15"));
            assertThat(line.toString()).doesNotContain("999900006");
        });
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsMakeNoDifference() {
        read(WHOLE);
        read("\uFEFF" + WHOLE.replace("\n", "\r\n"));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).isEqualTo(lines.get(0));
    }

    @Test
    void aFileInAnotherCharacterSetIsRefusedAndNotGuessedAt() {
        assertRefused(WHOLE.replace("ı", "ï"), ISO_8859_1, "loon.bestand.geen_utf8");
        assertRefused(WHOLE, java.nio.charset.StandardCharsets.UTF_16, "loon.bestand.geen_utf8");
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefused() {
        String file = TOP + LINE + LINE.replace("571,15;1", "2,00;2") + "einde;2;57315";
        for (int length = 0; length < file.length(); length++) {
            String cut = file.substring(0, length);
            assertThatThrownBy(() -> read(cut)).as(cut).isInstanceOf(WageFileRefused.class);
        }
        read(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vangnet-loon;1;Waterstad   | vangnet-loon;1;Elders   | loon.bestand.andere_gemeente
            vangnet-loon;1             | vangnet-loon;2          | loon.bestand.andere_indeling
            vangnet-loon;1             | bsn;naam                | loon.bestand.geen_loonbestand
            2026-11-22                 | 22-11-2026              | loon.bestand.datum
            soort;netto                | netto;soort             | loon.bestand.kolommen
            einde;1;57115              | einde;2;57115           | loon.bestand.aantal
            einde;1;57115              | einde;1;5711500         | loon.bestand.totaal
            einde;1;57115              | einde;1;571,15          | loon.bestand.einde
            einde;1;57115              | einde;1;57115~x         | loon.bestand.na_het_einde
            einde;1;57115              | 1;2                     | loon.bestand.afgebroken
            """)
    void aFileThatContradictsItselfOrIsNotForUsIsRefused(String found, String changed, String textKey) {
        assertThat(WHOLE).contains(found);
        assertRefused(WHOLE.replace(found, changed.replace('~', '\n')), UTF_8, textKey);
    }

    @Test
    void aFileOfOneEndlessLineIsRefusedBeforeItFillsTheMemory() {
        assertRefused("a".repeat(1_000_000), UTF_8, "loon.bestand.lange_regel");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            999900006              | 999900007          | BSN
            999900006              | 99990006           | BSN
            999900006              | 000000000          | BSN
            Yılmaz                 |                    | NAME
            001234567L01           | 1234567            | PAYROLL_NUMBER
            maand;loon             | loon               | COLUMNS
            1;2026-10-01           | 0;2026-10-01       | RELATION_NUMBER
            1;2026-10-01           | 1;01-10-2026       | DATE
            2026-10-31             | 2026-10-32         | DATE
            2026-10-31             | 2026-09-30         | END_BEFORE_BEGIN
            2026-10-31             | 2026-11-01         | PERIOD_TOO_LONG
            maand                  | vierweken          | PERIOD_TOO_LONG
            maand                  | kwartaal           | PERIOD
            loon                   | bonus              | KIND
            571,15                 | 571.15             | DECIMAL_SIGN
            571,15                 | 1.571,15           | DECIMAL_SIGN
            571,15                 | 57115              | AMOUNT
            571,15                 | 571,1              | AMOUNT
            571,15                 | 5,7115E4           | AMOUNT
            571,15                 |                    | AMOUNT
            571,15                 | 20000,01           | TOO_LARGE
            571,15                 | -20000,01          | TOO_LARGE
            571,15                 | 1000000000000000000,00 | TOO_LARGE
            ,15;1                  | ,15;0              | VERSION
            ,15;1                  | ,15;1,5            | VERSION
            2026-10-01;2026-10-31  | 2021-10-01;2021-10-31 | TOO_OLD
            2026-10-01;2026-10-31  | 2026-11-23;2026-11-30 | FUTURE
            2026-10-01;2026-10-31  | 2026-12-01;2026-12-31 | FUTURE
            """)
    void aWrongLineIsRejectedWithItsNumberAndTheOthersWait(String found, String changed, String reason) {
        String wrong = LINE.replace(found, changed == null ? "" : changed);
        assertThat(wrong).isNotEqualTo(LINE);
        // The control total is that of the sender, who means what the line says.
        WageFileReader.Read read = read(TOP + wrong + LINE + "einde;2;" + total(wrong, LINE) + "\n");
        assertThat(read.lines()).isEqualTo(2);
        assertThat(rejected).singleElement().asString().startsWith("3 " + reason + " …");
        assertThat(rejected.getFirst()).doesNotContain("999900006").doesNotContain("99990006");
        assertThat(lines).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"571,15", "0,00", "-12,34", "20000,00", "-20000,00"})
    void anAmountMayBeNothingOrBelowZero(String amount) {
        String line = LINE.replace("571,15", amount);
        read(TOP + line + "einde;1;" + amount.replace(",", "") + "\n");
        assertThat(lines).extracting(WageLine::net).containsExactly(Money.parse(amount.replace(',', '.')));
    }

    @Test
    void aNumberInTheWrongColumnIsMadeUnreadableToo() {
        read(TOP + LINE.replace("Yılmaz", "999900006").replace("maand", "9999 00 006") + "einde;1;57115\n");
        assertThat(rejected).singleElement().asString().doesNotContain("9999");
    }

    @Test
    void quotesThatAreNotClosedAreALineThatIsRejected() {
        assertThat(Columns.split("a;\"b;c")).isEmpty();
        assertThat(Columns.split("\"a\"b;c")).isEmpty();
        assertThat(Columns.split("a;;\"\";")).containsExactly("a", "", "", "");
    }

    @Test
    void whatTheWriterWritesTheReaderReads() throws IOException {
        read(WHOLE);
        java.io.StringWriter file = new java.io.StringWriter();
        WageFileWriter writer = new WageFileWriter(file, "Waterstad", "2026-11-001", LocalDate.of(2026, 11, 22));
        writer.add(lines.getFirst());
        writer.end();
        assertThat(file).hasToString(WHOLE);
    }

    @Test
    void aMillionLinesAreReadWithoutBeingKept() {
        int[] counted = new int[1];
        InputStream lines = new Repeated(LINE.getBytes(UTF_8), 1_000_000);
        InputStream file = new SequenceInputStream(
                new SequenceInputStream(stream(TOP), lines), stream("einde;1000000;57115000000"));
        read(file, new WageFileReader.Sink() {
            @Override
            public void line(int number, WageLine read) {
                counted[0]++;
            }

            @Override
            public void rejected(int number, Reason reason, String masked) {
                throw new AssertionError(reason);
            }
        });
        assertThat(counted[0]).isEqualTo(1_000_000);
    }

    /** The same bytes so many times over. */
    private static final class Repeated extends InputStream {
        private final byte[] bytes;
        private final long length;
        private long place;

        Repeated(byte[] bytes, int times) {
            this.bytes = bytes;
            this.length = (long) bytes.length * times;
        }

        @Override
        public int read() {
            return place == length ? -1 : bytes[(int) (place++ % bytes.length)] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int most) {
            int count = (int) Math.min(most, length - place);
            for (int i = 0; i < count; i++) {
                into[offset + i] = (byte) read();
            }
            return count == 0 && most > 0 ? -1 : count;
        }
    }

    private static String total(String... read) {
        long total = 0;
        for (String line : read) {
            List<String> columns = Columns.split(line.strip());
            if (columns.size() > 9
                    && columns.get(9).matches("-?\\d+,\\d{2}")
                    && columns.get(9).length() < 15) {
                total += Long.parseLong(columns.get(9).replace(",", ""));
            }
        }
        return Long.toString(total);
    }

    private void assertRefused(String file, Charset charset, String textKey) {
        assertThatThrownBy(() -> read(new ByteArrayInputStream(file.getBytes(charset)), sink()))
                .isInstanceOfSatisfying(
                        WageFileRefused.class,
                        refused -> assertThat(refused.textKey()).isEqualTo(textKey));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private WageFileReader.Read read(String file) {
        return read(stream(file), sink());
    }

    private WageFileReader.Sink sink() {
        return new WageFileReader.Sink() {
            @Override
            public void line(int number, WageLine line) {
                lines.add(line);
            }

            @Override
            public void rejected(int number, Reason reason, String masked) {
                rejected.add(number + " " + reason + " " + masked);
            }
        };
    }

    private static WageFileReader.Read read(InputStream file, WageFileReader.Sink sink) {
        try {
            return WageFileReader.read(
                    file, "Waterstad", new LineReader(YearMonth.of(2018, 1), LocalDate.of(2026, 11, 22)), sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
