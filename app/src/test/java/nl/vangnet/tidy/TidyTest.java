package nl.vangnet.tidy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house rules over every file of every module; and each rule shown a bad sample, so that it is known to bite. */
final class TidyTest {
    private static final Set<String> NOT_OURS =
            Set.of("target", ".git", ".idea", ".vscode", ".settings", "node_modules");

    @Test
    void everyFileKeepsTheHouseRules() throws IOException {
        Path root = Path.of("..").toRealPath();
        List<String> complaints = new ArrayList<>();
        List<Path> files = files(root);
        for (Path file : files) {
            // In this character set every byte is a character: pictures and fonts read too.
            String text = Files.readString(file, ISO_8859_1);
            complaints.addAll(Tidy.complaints(root.relativize(file).toString(), text));
        }
        assertThat(complaints).isEmpty();
        assertThat(files).contains(root.resolve("pom.xml"), root.resolve("rulegraph/pom.xml"), root.resolve("build"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            app/src/main/java/A.java                       | LocalDate.no~w()                 | time comes in
            app/src/test/java/A.java                       | Instant.no~w()                   | time comes in
            app/src/main/java/A.java                       | YearMonth.no~w(AMSTERDAM)        | time comes in
            app/src/main/java/A.java                       | System.currentTime~Millis()      | time comes in
            README.md                                      | TO~DO: write this                | finish it
            law/src/main/java/A.java                       | // FIX~ME                        | finish it
            build                                          | cd /wo~rk/main                   | no path of one machine
            docs/page.md                                   | see (/ho~me/jan/notes.txt)       | no path of one machine
            pom.xml                                        | https://repo1.ma~ven.org/maven2  | no registry host
            rulegraph/src/main/java/A.java                 | double rate = 0;                 | no floating point
            app/src/main/java/nl/vangnet/income/A.java     | List<Float> rates;               | no floating point
            app/src/test/resources/people.csv              | Jan,12345~6782,1990              | living person
            law/src/test/java/A.java                       | var bsn = "12345~6782";          | living person
            """)
    void aBadSampleIsReported(String path, String sample, String rule) {
        assertThat(Tidy.complaints(path, "\n" + sample.replace("~", "")))
                .singleElement()
                .asString()
                .startsWith(path + ":2: ")
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            app/src/main/java/A.java             | LocalDate.now(clock)
            app/src/main/java/A.java             | // not LocalDate.now()
            population/src/main/java/A.java      | double share = 0.5;
            law/src/main/java/A.java             | /* no double near money */
            law/src/test/java/A.java             | double seconds = 0.1;
            app/src/test/resources/people.csv    | Jan,999900006,1990
            app/src/test/resources/amounts.csv   | 1,123456789,0.123456782
            docs/page.md                         | in a folder such as /usr/lib/jvm or ~/.vangnet
            """)
    void aGoodSampleIsNot(String path, String sample) {
        assertThat(Tidy.complaints(path, sample)).isEmpty();
    }

    @Test
    void aFileOfMoreThan400LinesIsReported() {
        assertThat(Tidy.complaints("A.java", "\n".repeat(Tidy.LINES))).isEmpty();
        assertThat(Tidy.complaints("A.java", "\n".repeat(Tidy.LINES + 1)))
                .singleElement()
                .asString()
                .contains("401 lines");
    }

    private static List<Path> files(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return NOT_OURS.contains(directory.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!NOT_OURS.contains(file.getFileName().toString())) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
