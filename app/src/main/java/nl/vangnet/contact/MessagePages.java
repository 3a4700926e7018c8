package nl.vangnet.contact;

import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.letters.LetterPress;
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

/** What exactly did this person get? Everything that left, on screen and as PDF, for the person and for staff. */
@Controller
class MessagePages {
    private static final String OWN = "/mijn/uitnodigingen";
    private static final String CLIENTS = "/werk/klanten/{unit:\\d{1,18}}/contact";
    private static final String ID = "/{id:\\d{1,18}}";
    private static final String PDF = ".pdf";

    private final Outbox outbox;
    private final LetterPress press;
    private final AccessLog accessLog;

    MessagePages(Outbox outbox, LetterPress press, AccessLog accessLog) {
        this.outbox = outbox;
        this.press = press;
        this.accessLog = accessLog;
    }

    @GetMapping({OWN + ID, CLIENTS + ID})
    String show(Page page, Model model, @PathVariable(required = false) @Nullable Long unit, @PathVariable long id) {
        SentMessage message = message(page, unit, id);
        model.addAttribute("letter", message);
        model.addAttribute("own", unit == null);
        return "contact/message";
    }

    @GetMapping({OWN + ID + PDF, CLIENTS + ID + PDF})
    ResponseEntity<byte[]> pdf(Page page, @PathVariable(required = false) @Nullable Long unit, @PathVariable long id) {
        SentMessage message = message(page, unit, id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(message.fileName() + PDF)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, message.language().code())
                .body(press.pdf("contact/sheet.jte", message, message.sentOn()));
    }

    private SentMessage message(Page page, @Nullable Long unit, long id) {
        Long whose = unit == null ? page.requireViewer().unitId() : unit;
        if (whose == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return accessLog
                .reading(
                        page.requireViewer(),
                        unit == null ? What.OWN_INVITATIONS : What.CONTACT,
                        whose,
                        () -> outbox.find(whose, id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
