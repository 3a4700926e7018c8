package nl.vangnet.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vangnet.rulegraph.Explainer;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.RuleBook;
import nl.vangnet.rulegraph.RuleGraph;
import nl.vangnet.rulegraph.RuleTexts;
import nl.vangnet.rulegraph.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Everything that is explained can be told, in Dutch and in English. */
class WordsTest {
    private static final List<Locale> LANGUAGES = List.of(RuleTexts.DUTCH, RuleTexts.ENGLISH);
    private static final long SEED = 4_001;

    @Test
    @Tag("million")
    void everyStepAndReasonOfFiftyThousandUnitsCanBeTold() {
        AtomicLong told = new AtomicLong();
        IntStream.range(0, 108).parallel().forEach(batch -> {
            RuleGraph graph = Participatiewet.of(batch % 2 == 0 ? "amsterdam" : "waterstad")
                    .orElseThrow()
                    .graph();
            YearMonth month = YearMonth.of(2018, 1).plusMonths(batch);
            Instant knownAt = batch % 29 == 28 ? Instant.parse("2018-01-01T00:00:00Z") : Units.LATE;
            Explainer explainer = new Explainer(graph);
            for (DrawnUnit unit : new UnitDraw(SEED + batch, month, false).draw(464)) {
                String where = "seed %d, batch %d: %s".formatted(SEED, batch, unit);
                for (String output : List.of("payment", "premium")) {
                    tell(graph.texts(), explainer.explain(output, unit, month, knownAt), where);
                }
                told.incrementAndGet();
            }
        });
        assertThat(told.get()).isGreaterThanOrEqualTo(50_000);
    }

    private static void tell(RuleTexts texts, Line explanation, String where) {
        for (Locale language : LANGUAGES) {
            explanation.forEach(line -> complete(texts.line(line, language, UnaryOperator.identity()), where));
            explanation
                    .because()
                    .forEach(reason -> complete(texts.reason(reason, language, UnaryOperator.identity()), where));
        }
    }

    private static void complete(String text, String where) {
        if (text.isBlank() || text.contains("{") || text.contains("}")) {
            throw new AssertionError("\"" + text + "\" (" + where + ")");
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void titlesFactsAndTablesHaveWholeWords(Locale language) {
        RuleGraph graph = Participatiewet.of("waterstad").orElseThrow().graph();
        for (String rule : graph.ruleKeys()) {
            complete(graph.texts().title(rule, language), rule);
        }
        for (String fact : graph.factKeys()) {
            complete(graph.texts().fact(fact, language), fact);
            complete(graph.texts().factValue(fact, 1, language), fact);
        }
        graph.tables().all().forEach(table -> complete(graph.texts().table(table.key(), language), table.key()));
    }

    /** The load check cannot know which notes the other municipalities use; this can. */
    @Test
    void everyNoteBelongsToAnAmountOfSomeMunicipality() throws IOException {
        Properties texts = new Properties();
        try (var in = Participatiewet.class.getResourceAsStream("texts_nl.properties")) {
            texts.load(Objects.requireNonNull(in));
        }
        Set<String> written = texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("note."))
                .map(key -> key.substring("note.".length()))
                .collect(Collectors.toSet());
        Set<String> used = Stream.concat(Stream.of("none"), Participatiewet.municipalities().stream())
                .flatMap(name -> Participatiewet.of(name).orElseThrow().graph().tables().all().stream())
                .flatMap(table -> table.rows().stream().map(Table.Row::note))
                .filter(note -> !note.isEmpty())
                .collect(Collectors.toSet());
        assertThat(written).isEqualTo(used);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theRuleBookPrintsEveryRuleWithItsArticle(Locale language) {
        RuleGraph graph = Participatiewet.of("amsterdam").orElseThrow().graph();
        String book = new RuleBook(graph).print(LocalDate.parse("2026-07-01"), language);
        assertThat(book).contains(graph.ruleKeys());
        assertThat(book).contains("Participatiewet artikel 22a lid 1", "art31.2.n.maximum", "suspect");
    }

    @Test
    void oneExplanationReadsAsPlainSentences() {
        Determination month = Units.applicantBorn("1980-05-01")
                .coResidentBorn("1990-01-01")
                .earns("applicant", "2024-03", "600.00")
                .disregardFor("applicant", true)
                .in("2024-03");
        RuleTexts texts = Participatiewet.of("none").orElseThrow().graph().texts();
        assertThat(texts.line(find(month, "norm.sharer"), RuleTexts.ENGLISH, _ -> "Ms Jansen"))
                .isEqualTo("Norm for one person who shares costs (40\u00a0percent plus 30\u00a0percent per person,"
                        + " divided by 2)");
        assertThat(texts.line(find(month, "disregard.n"), RuleTexts.DUTCH, _ -> "mevrouw Jansen"))
                .isEqualTo("Van het loon mag mevrouw Jansen 25\u00a0procent houden, hooguit €\u00a0264,00 per maand");
    }

    private static Line find(Determination month, String rule) {
        Line line = month.payment().find(rule);
        if (line == null) {
            throw new AssertionError(rule);
        }
        return line;
    }
}
