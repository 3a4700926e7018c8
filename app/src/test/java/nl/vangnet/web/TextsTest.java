package nl.vangnet.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern ASKED = Pattern.compile("(?:text|texts\\(\\)\\.get)\\(\"([^\"]+)\"");
    private static final Pattern ASKED_BY_NUMBER = Pattern.compile("plural\\(\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9_.]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private final Texts nl = Texts.of(Language.NL);
    private final Texts en = Texts.of(Language.EN);

    @Test
    void bothLanguagesHaveTheSameKeysInTheSameOrderEachOnce() throws IOException {
        assertThat(keysInOrder("nl")).doesNotHaveDuplicates();
        assertThat(keysInOrder("en")).containsExactlyElementsOf(keysInOrder("nl"));
    }

    @Test
    void aTextAsksForTheSameArgumentsInBothLanguages() throws IOException {
        assertThat(placeholders("en")).isEqualTo(placeholders("nl"));
    }

    @Test
    void everyTextAskedForIsThere() throws IOException {
        assertThat(nl.keys()).containsAll(askedFor(sources().values()));
    }

    @Test
    void everyTextIsUsedSomewhere() throws IOException {
        Set<String> used = new HashSet<>(askedFor(sources().values()));
        for (String source : sources().values()) {
            LITERAL.matcher(source).results().map(found -> found.group(1)).forEach(used::add);
        }
        Set<String> unused = new TreeSet<>(keysInOrder("nl"));
        unused.removeAll(used);
        assertThat(unused).isEmpty();
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() throws IOException {
        Map<String, List<String>> words = new TreeMap<>();
        sources().forEach((file, text) -> {
            if (file.endsWith(".jte") && !TextLint.wordsIn(text).isEmpty()) {
                words.put(file, TextLint.wordsIn(text));
            }
        });
        assertThat(words).isEmpty();
    }

    @Test
    void dutchTextsAreInPlainLanguage() throws IOException {
        Map<String, List<String>> complaints = new TreeMap<>();
        for (String line : linesOfScreensAndSafeguards()) {
            List<String> found = TextLint.complaintsAboutDutch(line.substring(line.indexOf('=') + 1));
            if (!found.isEmpty()) {
                complaints.put(line, found);
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void theEditorSeesLongSentencesAndJargon() {
        assertThat(TextLint.complaintsAboutDutch("Indien u vragen heeft, bel ons. Wij helpen u graag."))
                .containsExactly("jargon: indien");
        String sixteen =
                "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien";
        assertThat(TextLint.complaintsAboutDutch(sixteen + "."))
                .singleElement()
                .asString()
                .contains("on average");
        assertThat(TextLint.complaintsAboutDutch(sixteen + ". Dat is kort.")).isEmpty();
        assertThat(TextLint.complaintsAboutDutch(sixteen + " 17 18 19 20 21. Kort. Kort."))
                .singleElement()
                .asString()
                .contains("21 words");
    }

    @Test
    void theEditorSeesWordsInATemplate() {
        assertThat(TextLint.wordsIn("@param Page page\n<p title=\"Uitleg\">Hallo ${page.text(\"a.b\")}</p>"))
                .containsExactly("Uitleg", "Hallo");
        assertThat(TextLint.wordsIn("@template.layout.plain(title = x, content = @`<b>Dag</b>@if(a(b))${c}@endif`)"))
                .containsExactly("Dag");
        assertThat(TextLint.wordsIn("@for(var a : b)<p class=\"c\">${a.d()}</p>@endfor <%-- a note --%>"))
                .isEmpty();
    }

    @Test
    void anUnknownKeyOrAForgottenArgumentThrows() {
        assertThatThrownBy(() -> en.get("geen.tekst"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("geen.tekst")
                .hasMessageContaining("messages_en");
        assertThatThrownBy(() -> nl.get("bladeren.stand", 1)).hasMessageContaining("2 placeholders");
        assertThat(nl.get("bladeren.stand", "$1", "{0}")).isEqualTo("Pagina $1 van {0}");
    }

    private static Set<String> askedFor(Collection<String> sources) {
        Set<String> keys = new TreeSet<>();
        for (String source : sources) {
            ASKED.matcher(source).results().map(found -> found.group(1)).forEach(keys::add);
            ASKED_BY_NUMBER
                    .matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .flatMap(key -> Stream.of(key + ".een", key + ".meer"))
                    .forEach(keys::add);
        }
        return keys;
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(jte|java)"))
                    .toList()) {
                sources.put(file.toString(), Files.readString(file));
            }
        }
        assertThat(sources).isNotEmpty();
        return sources;
    }

    private static List<String> linesOfScreensAndSafeguards() throws IOException {
        return Stream.concat(
                        lines("nl").stream(),
                        lines(Path.of("../guidance/src/main/resources/nl/vangnet/guidance/texts_nl.properties"))
                                .stream())
                .toList();
    }

    private static List<String> lines(String language) throws IOException {
        return lines(Path.of("src/main/resources/messages_" + language + ".properties"));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static List<String> keysInOrder(String language) throws IOException {
        return lines(language).stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static Map<String, Set<String>> placeholders(String language) throws IOException {
        return lines(language).stream()
                .collect(toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> PLACEHOLDER
                                .matcher(line)
                                .results()
                                .map(found -> found.group())
                                .collect(Collectors.toCollection(TreeSet::new))));
    }
}
