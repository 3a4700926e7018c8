package nl.vangnet.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.vangnet.rulegraph.RuleTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The interface over HTTP. Reads the body itself, so that no limit or fault is answered by somebody else in other words. */
@RestController
class CalculationController {
    private static final String CALCULATIONS = "/v1/berekeningen";
    private static final String CORRECTIONS = "/v1/correcties";
    private static final String WHAT_IF = "/v1/wat-als";
    private static final String DESCRIPTION = "/v1/openapi.json";

    private final Clock clock;
    private final byte[] description;

    CalculationController(Clock clock) {
        this.clock = clock;
        this.description = description();
    }

    @PostMapping(CALCULATIONS)
    ResponseEntity<byte[]> calculate(HttpServletRequest request) throws IOException {
        return answer(Operation.CALCULATE, request);
    }

    @PostMapping(CORRECTIONS)
    ResponseEntity<byte[]> compare(HttpServletRequest request) throws IOException {
        return answer(Operation.COMPARE, request);
    }

    @PostMapping(WHAT_IF)
    ResponseEntity<byte[]> whatIf(HttpServletRequest request) throws IOException {
        return answer(Operation.WHAT_IF, request);
    }

    private ResponseEntity<byte[]> answer(Operation operation, HttpServletRequest request) throws IOException {
        Locale language = language(request);
        if (!isJson(request.getContentType())) {
            String sent = request.getContentType() == null ? Sentence.NOTHING.in(language) : request.getContentType();
            return response(Problem.notJson(language, Faults.quoted(sent)), language);
        }
        if (request.getContentLengthLong() > Calculation.MOST_BYTES) {
            return response(Problem.tooLarge(language), language);
        }
        byte[] body = request.getInputStream().readNBytes(Calculation.MOST_BYTES + 1);
        return response(Calculation.answer(operation, body, language, clock), language);
    }

    @GetMapping(DESCRIPTION)
    ResponseEntity<byte[]> describe() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(description);
    }

    @RequestMapping("/v1/**")
    ResponseEntity<byte[]> elsewhere(HttpServletRequest request) {
        Locale language = language(request);
        String allowed = switch (request.getRequestURI()) {
            case CALCULATIONS, CORRECTIONS, WHAT_IF -> "POST";
            case DESCRIPTION -> "GET";
            default -> null;
        };
        return allowed == null
                ? response(Problem.notFound(language), language)
                : response(Problem.notAllowed(language, allowed), language, HttpHeaders.ALLOW, allowed);
    }

    private static ResponseEntity<byte[]> response(Answer answer, Locale language, String... header) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(answer.status())
                .contentType(answer.calculated() ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (header.length == 2) {
            response.header(header[0], header[1]);
        }
        return response.body(answer.json().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }

    /** The asker's first choice of the two languages; Dutch where neither or nothing readable is asked. */
    private static Locale language(HttpServletRequest request) {
        String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            Locale found = asked == null
                    ? null
                    : Locale.lookup(Locale.LanguageRange.parse(asked), List.of(RuleTexts.DUTCH, RuleTexts.ENGLISH));
            return found == null ? RuleTexts.DUTCH : found;
        } catch (IllegalArgumentException _) {
            return RuleTexts.DUTCH;
        }
    }

    private static byte[] description() {
        try (InputStream file = CalculationController.class.getResourceAsStream("openapi.json")) {
            return file == null ? new byte[0] : file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
