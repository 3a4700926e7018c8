package nl.vangnet.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.junit.jupiter.api.Test;

class StaticFilesTest {
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final int MOST_BYTES_OF_CSS = 90_000;

    @Test
    void vendoredFilesAreTheOnesThatWereDescribed() throws IOException, NoSuchAlgorithmException {
        List<MatchResult> rows = Pattern.compile("\\| (\\S+\\.\\w+) \\| `(\\w{64})` \\|")
                .matcher(Files.readString(STATIC.resolve("VENDORED.md")))
                .results()
                .toList();
        assertThat(rows).hasSize(8);
        for (MatchResult row : rows) {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(STATIC.resolve(row.group(1))));
            assertThat(HexFormat.of().formatHex(sum)).as(row.group(1)).isEqualTo(row.group(2));
        }
    }

    @Test
    void theStyleSheetsStaySmall() throws IOException {
        try (Stream<Path> files = Files.list(STATIC.resolve("css"))) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(MOST_BYTES_OF_CSS);
        }
    }

    @Test
    void ourOwnStyleSheetReadsNoPropertyThatTheThemeLacks() throws IOException {
        String own = Files.readString(STATIC.resolve("css/vangnet.css"));
        String theme = Files.readString(STATIC.resolve("css/theme.css"));
        assertThat(Pattern.compile("var\\((--basis-[\\w-]+)")
                        .matcher(own)
                        .results()
                        .map(found -> found.group(1))
                        .filter(property -> !theme.contains(property + ":"))
                        .distinct())
                .isEmpty();
    }

    @Test
    void everyFileAPageNeedsIsThereAndIsKeptForAYear() {
        try (Visit visit = Browser.visit()) {
            visit.open("/stijl");
            List<?> files = (List<?>)
                    visit.screen().evaluate("() => performance.getEntriesByType('resource').map(entry => entry.name)");
            assertThat(files.toString())
                    .contains(
                            "/css/theme-", "/css/components-", "/css/waterstad-", "/css/vangnet-", ".woff2", "/icons-");
            for (Object file : files) {
                var response = visit.screen().request().get(file.toString());
                assertThat(response.status()).as(file.toString()).isEqualTo(200);
                assertThat(response.headers())
                        .as(file.toString())
                        .containsEntry("cache-control", "max-age=31536000, public, immutable");
            }
        }
    }

    @Test
    void styleSheetsTravelCompressed() {
        try (Visit visit = Browser.visit()) {
            Map<String, String> headers = visit.screen()
                    .waitForResponse(response -> response.url().contains("/css/components-"), () -> visit.open("/over"))
                    .allHeaders();
            assertThat(headers).containsEntry("content-encoding", "gzip");
            assertThat(new String(visit.screen().request().get("/healthz").body(), UTF_8))
                    .isEqualTo("ok\n");
        }
    }
}
