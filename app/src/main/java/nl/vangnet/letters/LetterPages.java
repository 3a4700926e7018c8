package nl.vangnet.letters;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What was decided, and until when may I object? Every letter on screen and as PDF, for the client and for staff just as the client reads it. */
@Controller
class LetterPages {
    private static final String OWN = "/mijn/brieven";
    private static final String CLIENTS = "/werk/klanten/{unit:\\d{1,18}}/brieven";
    private static final String MONTH = "/{month:\\d{4}-\\d{2}}";
    private static final String YEAR = "/jaar/{year:\\d{4}}";
    private static final String PDF = ".pdf";

    private final Letters letters;
    private final LetterPress press;
    private final AccessLog accessLog;
    private final Clock clock;

    LetterPages(Letters letters, LetterPress press, AccessLog accessLog, Clock clock) {
        this.letters = letters;
        this.press = press;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping({OWN, CLIENTS})
    String list(Page page, Model model, @PathVariable(required = false) @Nullable Long unit) {
        List<LetterLine> lines = reading(page, unit, () -> letters.list(unitOf(page, unit)));
        model.addAttribute("lines", lines);
        model.addAttribute(
                "years",
                lines.stream().map(line -> Year.from(line.month())).distinct().toList());
        model.addAttribute("today", LocalDate.now(clock));
        frame(page, model, unit);
        return "letters/list";
    }

    @GetMapping({OWN + MONTH, CLIENTS + MONTH})
    String month(
            Page page, Model model, @PathVariable(required = false) @Nullable Long unit, @PathVariable String month) {
        return show(page, model, unit, ofMonth(page, unit, month));
    }

    @GetMapping({OWN + YEAR, CLIENTS + YEAR})
    String year(Page page, Model model, @PathVariable(required = false) @Nullable Long unit, @PathVariable int year) {
        return show(page, model, unit, ofYear(page, unit, year));
    }

    @GetMapping({OWN + MONTH + PDF, CLIENTS + MONTH + PDF})
    ResponseEntity<byte[]> monthPdf(
            Page page, @PathVariable(required = false) @Nullable Long unit, @PathVariable String month) {
        return pdf(ofMonth(page, unit, month));
    }

    @GetMapping({OWN + YEAR + PDF, CLIENTS + YEAR + PDF})
    ResponseEntity<byte[]> yearPdf(
            Page page, @PathVariable(required = false) @Nullable Long unit, @PathVariable int year) {
        return pdf(ofYear(page, unit, year));
    }

    private Letter ofMonth(Page page, @Nullable Long unit, String asked) {
        YearMonth month = month(asked);
        return found(reading(page, unit, () -> letters.ofMonth(unitOf(page, unit), month, page.language())));
    }

    private Letter ofYear(Page page, @Nullable Long unit, int year) {
        return found(reading(page, unit, () -> letters.ofYear(unitOf(page, unit), year, page.language())));
    }

    private static Letter found(Optional<Letter> letter) {
        return letter.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String show(Page page, Model model, @Nullable Long unit, Letter letter) {
        model.addAttribute("letter", letter);
        frame(page, model, unit);
        return "letters/letter";
    }

    /** @param unit whose letters these are, for staff; null for the client's own */
    private static void frame(Page page, Model model, @Nullable Long unit) {
        model.addAttribute("unit", unitOf(page, unit));
        model.addAttribute("own", unit == null);
        model.addAttribute("base", unit == null ? OWN : "/werk/klanten/" + unit + "/brieven");
    }

    private ResponseEntity<byte[]> pdf(Letter letter) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(letter.fileName() + PDF)
                                .build()
                                .toString())
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        letter.head().words().language().code())
                .body(press.pdf(letter));
    }

    private <T> T reading(Page page, @Nullable Long unit, Supplier<T> read) {
        What what = unit == null ? What.OWN_BENEFIT : What.CLIENTS_OWN_VIEW;
        return accessLog.reading(page.requireViewer(), what, unitOf(page, unit), read);
    }

    private static long unitOf(Page page, @Nullable Long unit) {
        Long whose = unit == null ? page.requireViewer().unitId() : unit;
        if (whose == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return whose;
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no month " + text, e);
        }
    }
}
