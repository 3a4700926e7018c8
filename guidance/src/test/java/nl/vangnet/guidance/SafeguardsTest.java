package nl.vangnet.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SafeguardsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void everySafeguardThatRefusesTellsItsReasonAtOnce() {
        Verdict verdict = Safeguards.of(List.of(never("EXEMPTION_IN_FORCE"), never("MEDICAL_QUESTION")))
                .check("anything", TODAY);

        assertThat(verdict.refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("EXEMPTION_IN_FORCE", "MEDICAL_QUESTION");
    }

    @Test
    void whatTheLawAllowsAndAPromiseForbidsIsLawfulButAgainstWhatWePromised() {
        Verdict verdict = Safeguards.of(List.of(never("EXEMPTION_IN_FORCE"), never("MEDICAL_QUESTION")))
                .check("anything", TODAY);

        assertThat(verdict.refusals()).extracting(Refusal::lawful).containsExactly(false, true);
    }

    @Test
    void aPromiseThatWasNotMadeYetStopsNothing() {
        assertThat(Safeguards.of(List.of(never("MEDICAL_QUESTION")))
                        .check("anything", LocalDate.of(2019, 9, 1))
                        .permits())
                .isTrue();
    }

    @Test
    void aSafeguardWithoutAGroundIsNotTaken() {
        assertThatThrownBy(() -> Safeguards.of(List.of(never("BECAUSE_I_SAY_SO"))))
                .hasMessageContaining("BECAUSE_I_SAY_SO");
    }

    @Test
    void everySafeguardHasItsWordsInBothLanguagesAndEveryGroundIsUsed() throws IOException {
        String code = code();

        assertThat(Grounds.names()).allMatch(name -> code.contains("\"" + name + "\""));
        for (String language : List.of("nl", "en")) {
            assertThat(texts(language).stringPropertyNames())
                    .containsAll(Grounds.names().stream()
                            .map(name -> "safeguard." + name)
                            .toList());
        }
        assertThat(texts("nl").keySet()).isEqualTo(texts("en").keySet());
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder code = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
            return code.toString();
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (var stream =
                Objects.requireNonNull(Grounds.class.getResourceAsStream("texts_" + language + ".properties"))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Safeguard<String> never(String name) {
        return new Safeguard<>(name, _ -> Optional.of(Objection.instead("instead.how-are-you")));
    }
}
