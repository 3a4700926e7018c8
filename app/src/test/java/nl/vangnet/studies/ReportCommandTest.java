package nl.vangnet.studies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code trial report} on files; what the report says is tested in its own package. */
final class ReportCommandTest {
    private static final Path TRIAL = Path.of("..", "trials", "src", "test", "resources", "second");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copyTheTrial() throws IOException {
        try (Stream<Path> files = Files.list(TRIAL)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void theReportIsWrittenAndRowsOfPersonsOnlyWhereThatIsAsked() throws IOException {
        Files.writeString(
                folder.resolve("conduct.json"),
                "{\"title\": {\"nl\": \"Wat helpt?\", \"en\": \"What helps?\"}, \"planHash\": \"abc\"}");
        Path out = folder.resolve("report");
        assertThat(run("report", config(), "--out", out.toString())).as(told()).isZero();
        assertThat(Files.readString(out.resolve("rapport.html"))).contains("Wat helpt?", "<dd>abc</dd>");
        assertThat(Files.readString(out.resolve("report.json"))).contains("\"analysis.csv\"");
        assertThat(personFiles()).isEmpty();
        Path secure = folder.resolve("secure");
        assertThat(run("report", config(), "--out", out.toString(), "--secure", secure.toString()))
                .isZero();
        assertThat(personFiles()).singleElement().asString().startsWith(secure.toString());
    }

    @Test
    void anUnreadableConductIsNamed() throws IOException {
        Files.writeString(folder.resolve("conduct.json"), "{\"title\": 3}");
        assertThat(run("report", config(), "--out", folder.resolve("out").toString()))
                .isEqualTo(TrialCommand.WRONG);
        assertThat(told()).contains("conduct.json");
    }

    @Test
    void aWrongCommandLineIsExplained() {
        assertThat(run("report", config())).isEqualTo(TrialCommand.WRONG);
        assertThat(told()).contains("trial report CONFIG.json --out MAP");
    }

    private List<Path> personFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("personen.csv")).toList();
        }
    }

    private String config() {
        return folder.resolve("config.json").toString();
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return TrialCommand.run(List.of(arguments), nowhere, new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
