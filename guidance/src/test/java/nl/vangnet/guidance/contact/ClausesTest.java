package nl.vangnet.guidance.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import nl.vangnet.guidance.Grounds;
import nl.vangnet.rulegraph.Csv;
import nl.vangnet.rulegraph.Site;
import org.junit.jupiter.api.Test;

final class ClausesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void everyClauseHasItsWordsInBothLanguagesWithAPlaceForEachField() throws IOException {
        for (String language : List.of("nl", "en")) {
            Properties texts = texts(language);
            for (Clause clause : Clauses.all().clauses()) {
                String words = texts.getProperty("clause." + clause.name(), "");
                assertThat(words).as(clause.name()).isNotBlank();
                assertThat(PLACE.matcher(words).results().count())
                        .as(clause.name())
                        .isEqualTo(clause.fields().size());
            }
            assertThat(texts.stringPropertyNames())
                    .containsAll(Clauses.FIELDS.stream()
                            .map(field -> "field." + field)
                            .toList());
        }
    }

    @Test
    void theWordsOfEveryClauseCanBeRead() throws IOException {
        Properties texts = texts("nl");
        for (Clause clause : Clauses.all().clauses()) {
            List<String> words = List.of(texts.getProperty("clause." + clause.name()));
            assertThat(Readability.longest(words)).as(clause.name()).isEmpty();
            assertThat(Readability.jargon(words)).as(clause.name()).isEmpty();
        }
    }

    @Test
    void theWordsOfAClauseThatAnnouncesAConsequenceNameTheArticle() throws IOException {
        Properties texts = texts("nl");
        for (Clause clause : Clauses.all().clauses()) {
            if (clause.article() != null) {
                assertThat(texts.getProperty("clause." + clause.name()))
                        .contains("artikel " + clause.article().place().getFirst());
            } else {
                assertThat(OwnWords.threaten(texts.getProperty("clause." + clause.name())))
                        .as(clause.name())
                        .isFalse();
            }
        }
    }

    @Test
    void aConsequenceWithoutArticleIsNotLoaded() {
        refused(Map.of("consequence", "MEASURE", "article", ""), "without the article that allows it");
    }

    @Test
    void aConsequenceThatTheLawDoesNotHaveForThePurposeIsNotLoaded() {
        refused(Map.of("purposes", "WORK VERIFICATION", "consequence", "MEASURE"), "no MEASURE for VERIFICATION");
        refused(Map.of("purposes", "WORK", "consequence", "SUSPENSION"), "no SUSPENSION for WORK");
    }

    @Test
    void aPurposeContentOrFieldThatNobodyKnowsIsNotLoadedAndTheLineIsNamed() {
        refused(Map.of("purposes", "THREATEN"), "clauses.csv:7", "THREATEN");
        refused(Map.of("contents", "BLOOD_TEST"), "BLOOD_TEST");
        refused(Map.of("fields", "bsn"), "bsn");
    }

    @Test
    void aClauseThatStandsTwiceIsNotLoaded() {
        assertThatThrownBy(() -> Clauses.of(List.of(line(Map.of()), line(Map.of()))))
                .hasMessageContaining("stands twice");
    }

    private static void refused(Map<String, String> changed, String... told) {
        assertThatThrownBy(() -> Clauses.of(new ArrayList<>(List.of(line(changed)))))
                .hasMessageContainingAll(told);
    }

    private static Csv.Line line(Map<String, String> changed) {
        Map<String, String> values = new HashMap<>(Map.of(
                "clause", "test",
                "purposes", "WORK",
                "contents", "",
                "consequence", "NONE",
                "document", "Participatiewet",
                "identifier", "",
                "article", "18 2",
                "fields", ""));
        values.putAll(changed);
        return new Csv.Line(new Site("clauses.csv", 7), values);
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (var stream =
                Objects.requireNonNull(Grounds.class.getResourceAsStream("texts_" + language + ".properties"))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
