package nl.vangnet.studies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code trial analyse} on files, good and bad; that the numbers are right is tested in the trials module. */
final class TrialCommandTest {
    private static final Path TRIAL = Path.of("..", "trials", "src", "test", "resources", "second");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
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
    void theResultsHaveTheSectionsOfTheInterfaceAndNothingThatIsNotJson() throws IOException {
        Path results = folder.resolve("results.json");
        assertThat(run("analyse", config(), "--out", results.toString())).isZero();
        JsonNode written = JsonMapper.shared().readTree(Files.readString(results));
        JsonNode expected = JsonMapper.shared().readTree(Files.readString(folder.resolve("expected.json")));
        assertThat(new TreeSet<>(written.propertyNames())).isEqualTo(new TreeSet<>(expected.propertyNames()));
        assertThat(Files.readString(results)).doesNotContain("NaN", "Infinity");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("fitted exactly by a coefficient of their own");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("interviews.csv"));
        assertThat(complaint()).contains("interviews.csv is not to be read", "config.json");
    }

    @Test
    void aMissingKeyIsNamedWithItsPlace() throws IOException {
        change("config.json", text -> text.replace("\"resp\": \"reg\", ", ""));
        assertThat(complaint()).contains("config.json, outcomes[1]: resp is missing");
    }

    @Test
    void aConfigurationThatContradictsItselfIsRefused() throws IOException {
        change("config.json", text -> text.replace("\"control\": \"gewoan\",\n", "\"control\": \"nimmen\",\n"));
        assertThat(complaint()).contains("nimmen is not one of the arms");
    }

    @Test
    void aDecimalCommaBetweenQuotesIsFoundInItsCell() throws IOException {
        change(
                "analysis.csv",
                text -> text.replaceFirst("(?m)^(D\\d+,H\\d+,B\\d+,[^,]*,\\w+,\\w+,\\d,)(\\d+)", "$1\"$2,5\""));
        assertThat(complaint()).contains("analysis.csv, row 2 (D", "column jierren", "decimal comma");
    }

    @Test
    void aFileInAnotherCharacterSetIsRefused() throws IOException {
        Path file = folder.resolve("analysis.csv");
        Files.write(file, Files.readString(file).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(complaint()).contains("analysis.csv: this is not UTF-8");
    }

    @Test
    void aCommandThatIsNotKnownIsExplained() {
        assertThat(run("guess")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("trial analyse CONFIG.json");
    }

    private void change(String file, UnaryOperator<String> change) throws IOException {
        String before = Files.readString(folder.resolve(file));
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(folder.resolve(file), after);
    }

    private String complaint() {
        assertThat(run("analyse", config())).isEqualTo(2);
        assertThat(out.size()).isZero();
        return err.toString(StandardCharsets.UTF_8);
    }

    private String config() {
        return folder.resolve("config.json").toString();
    }

    private int run(String... arguments) {
        return TrialCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
