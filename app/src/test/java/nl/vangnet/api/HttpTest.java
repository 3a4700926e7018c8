package nl.vangnet.api;

import static nl.vangnet.api.Requests.FULL;
import static nl.vangnet.api.Requests.MAPPER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.vangnet.database.TestDatabase;
import nl.vangnet.rulegraph.RuleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** The interface over real HTTP, beside the command line. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vangnet.demo=off")
@ContextConfiguration(initializers = TestDatabase.class)
class HttpTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Charset ONE_SIGN_A_BYTE = StandardCharsets.ISO_8859_1;
    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;

    @Value("${local.server.port}")
    private int port;

    @TempDir
    private Path folder;

    static Stream<String> requests() {
        return Stream.concat(Stream.of(FULL), BadRequest.all().map(BadRequest::request));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theWebAndTheCommandGiveTheSameBytes(String request) throws Exception {
        for (String language : List.of("nl", "en")) {
            HttpResponse<String> web = CLIENT.send(
                    post("application/json", request)
                            .header("Accept-Language", language)
                            .build(),
                    BodyHandlers.ofString(ONE_SIGN_A_BYTE));
            Path file = Files.writeString(folder.resolve("vraag.json"), request);
            Printed command = Printed.run(file.toString(), "--taal", language);

            assertThat(web.body()).isEqualTo(command.out());
            assertThat(command.exit()).isEqualTo(web.statusCode() == 200 ? 0 : 2);
            assertThat(command.err().isEmpty()).isEqualTo(web.statusCode() == 200);
            assertThat(web.headers().firstValue("Content-Type"))
                    .contains(web.statusCode() == 200 ? "application/json" : "application/problem+json");
        }
    }

    @Test
    void anAnswerNeedsNoLogInStartsNoSessionAndIsNotKept() throws Exception {
        HttpResponse<String> answer = send(post("application/json", FULL));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .get()
                .asString()
                .contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("API-Version")).contains(VersionHeader.VERSION);
    }

    @Test
    void theLanguageIsTheOneAskedForOfTheTwoThereAreAndOtherwiseDutch() throws Exception {
        assertThat(language("en-GB,en;q=0.9")).isEqualTo("en");
        assertThat(language("fr, en;q=0.5, nl;q=0.4")).isEqualTo("en");
        assertThat(language("nl, en;q=0.9")).isEqualTo("nl");
        assertThat(language("fr")).isEqualTo("nl");
        assertThat(language("*")).isEqualTo("nl");
        assertThat(language("!!")).isEqualTo("nl");
        assertThat(send(post("application/json", FULL)).headers().firstValue("Content-Language"))
                .contains("nl");
    }

    @Test
    void twoMegabytesAreRefusedBeforeTheyAreSent() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            String head = "POST /v1/berekeningen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: " + TWO_MEGABYTES + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(10_000);
            byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
            assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void twoMegabytesOfUntoldLengthAreRefusedToo() throws Exception {
        byte[] body = " ".repeat(TWO_MEGABYTES).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address("/v1/berekeningen"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        isProblem(answer, 413, "De vraag is te groot");
    }

    @Test
    void whatIsNotSentAsJsonIsRefusedWithTheWayToMendIt() throws Exception {
        HttpResponse<String> answer = send(post("text/plain", FULL));

        isProblem(answer, 415, "De vraag is geen JSON");
        assertThat(answer.body()).contains("Content-Type: application/json. Nu staat er: text/plain.");
        isProblem(send(post("application/x-www-form-urlencoded", "a=b")), 415, "De vraag is geen JSON");
        isProblem(send(post("nonsense", FULL)), 415, "De vraag is geen JSON");
        isProblem(
                send(HttpRequest.newBuilder(address("/v1/berekeningen")).POST(BodyPublishers.ofString(FULL))),
                415,
                "De vraag is geen JSON");
        assertThat(send(post("application/json; charset=utf-8", FULL)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theOtherQuestionsAreAnsweredAtTheirOwnAddresses() throws Exception {
        String work = FULL.replaceFirst(
                "\\{", Requests.json("{'persoon': 'a', 'uurloonNetto': '13.50', 'uren': [8, 16, 24], "));
        String twice = "{\"eerder\": " + FULL + ", \"nu\": " + FULL + "}";

        assertThat(send(postTo("/v1/correcties", "application/json", twice)).body())
                .isEqualTo(Requests.answer(Operation.COMPARE, twice, RuleTexts.DUTCH)
                        .json());
        assertThat(send(postTo("/v1/wat-als", "application/json", work)).body())
                .isEqualTo(Requests.answer(Operation.WHAT_IF, work, RuleTexts.DUTCH)
                        .json());
        isProblem(send(postTo("/v1/wat-als", "application/json", twice)), 400, "De vraag klopt niet");
        isProblem(send(postTo("/v1/correcties", "text/plain", twice)), 415, "De vraag is geen JSON");
        isProblem(get("/v1/correcties"), 405, "Zo werkt dit adres niet");
        isProblem(get("/v1/wat-als"), 405, "Zo werkt dit adres niet");
    }

    @Test
    void otherAddressesAndMethodsAreProblemsToo() throws Exception {
        isProblem(get("/v1/berekeningen/"), 404, "Dit adres bestaat niet");
        isProblem(get("/v1/openapi.json/"), 404, "Dit adres bestaat niet");
        isProblem(get("/v1/"), 404, "Dit adres bestaat niet");
        HttpResponse<String> read = get("/v1/berekeningen");
        isProblem(read, 405, "Zo werkt dit adres niet");
        assertThat(read.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void theDescriptionIsPublicAndForEveryWebsite() throws Exception {
        HttpResponse<String> description = get("/v1/openapi.json");

        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(description.headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
        assertThat(description.headers().firstValue("API-Version")).contains(VersionHeader.VERSION);
        assertThat(MAPPER.readTree(description.body()).path("paths").has("/berekeningen"))
                .isTrue();
    }

    private static void isProblem(HttpResponse<String> answer, int status, String title) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("API-Version")).contains(VersionHeader.VERSION);
        assertThat(MAPPER.readTree(answer.body()).path("status").intValue()).isEqualTo(status);
        assertThat(MAPPER.readTree(answer.body()).path("title").stringValue()).isEqualTo(title);
        assertThat(MAPPER.readTree(answer.body()).path("detail").stringValue()).isNotBlank();
    }

    private String language(String asked) throws Exception {
        HttpResponse<String> answer = send(post("application/json", FULL).header("Accept-Language", asked));
        assertThat(answer.body())
                .contains(asked.contains("en") && !asked.startsWith("nl") ? "stated in" : "opgegeven in");
        return answer.headers().firstValue("Content-Language").orElseThrow();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path)).GET());
    }

    private HttpRequest.Builder post(String contentType, String body) {
        return postTo("/v1/berekeningen", contentType, body);
    }

    private HttpRequest.Builder postTo(String path, String contentType, String body) {
        return HttpRequest.newBuilder(address(path))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** What a command printed. */
    private record Printed(int exit, String out, String err) {
        static Printed run(String... arguments) throws IOException {
            try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                    ByteArrayOutputStream err = new ByteArrayOutputStream()) {
                int exit = CalculateCommand.run(List.of(arguments), new PrintStream(out), new PrintStream(err));
                return new Printed(exit, out.toString(ONE_SIGN_A_BYTE), err.toString(StandardCharsets.UTF_8));
            }
        }
    }
}
