package nl.vangnet.blackbook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** {@code docs/black-book.md} tells of every row of the black book what stands in its way and which tests show it. It is made here. */
final class BlackBookTest {
    private static final Path PAGE = Path.of("..", "docs", "black-book.md");
    private static final Path MADE = Path.of("target", "black-book.md");

    private static final String HEAD = """
            # The black book

            In 2021 the union of people on assistance in Amsterdam wrote down what had gone wrong: 62 cases, sorted in `black-book.csv` of the tests.
            Here is what stands in the way of each now. A row is covered when tests drive it through the product's own services and database.
            This page is made from those tests; a row without one is not covered yet, whatever the code may do.

            | row | what went wrong | what stands in the way | shown by |
            |---|---|---|---|
            """;

    private record Row(String id, String what, String safeguard) {}

    private static final Map<String, List<JavaClass>> TESTS = new ClassFileImporter()
            .importPackages("nl.vangnet.blackbook").stream()
                    .filter(type -> type.isAnnotatedWith(BlackBook.class))
                    .sorted(Comparator.comparing(JavaClass::getName))
                    .collect(groupingBy(
                            type -> type.getAnnotationOfType(BlackBook.class).value()));

    @Test
    void thePageTellsWhichRowsAreCoveredAndHow() throws IOException {
        String page = HEAD + rows().stream().map(BlackBookTest::line).collect(joining()) + "\n" + TESTS.size() + " of "
                + rows().size() + " rows are covered.\n";

        Files.writeString(MADE, page);

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/black-book.md is not what the tests say: copy app/target/black-book.md over it")
                .isEqualTo(page);
    }

    @Test
    void noTestOfARowIsSwitchedOffOrEmpty() {
        TESTS.values().stream().flatMap(List::stream).forEach(type -> {
            assertThat(type.isAnnotatedWith(Disabled.class)).as(type.getName()).isFalse();
            assertThat(sentences(type)).as(type.getName()).isNotEmpty();
            assertThat(type.getMethods()).noneMatch(method -> method.isAnnotatedWith(Disabled.class));
        });
    }

    @Test
    void everyTestIsOfARowThatIsThere() throws IOException {
        assertThat(rows()).extracting(Row::id).containsAll(TESTS.keySet()).doesNotHaveDuplicates();
    }

    private static String line(Row row) {
        String shown = TESTS.getOrDefault(row.id(), List.of()).stream()
                .flatMap(type -> sentences(type).stream())
                .collect(joining("<br>"));
        return "| " + row.id() + " | " + row.what() + " | " + row.safeguard() + " | "
                + (shown.isEmpty() ? "not covered yet" : shown) + " |\n";
    }

    private static List<String> sentences(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Test.class))
                .map(JavaMethod::getName)
                .map(name -> name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                        .toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    private static List<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(BlackBookTest.class.getResourceAsStream("/black-book.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .map(cells -> new Row(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }
}
