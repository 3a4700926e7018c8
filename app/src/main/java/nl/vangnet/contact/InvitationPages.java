package nl.vangnet.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.guidance.contact.Answer;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Why am I asked, do I have to, and what if I cannot? */
@Controller
class InvitationPages {
    private static final String ADDRESS = "/mijn/uitnodigingen";
    private static final int LONGEST = 2000;

    private final Invitations invitations;
    private final Replies replies;
    private final AccessLog accessLog;
    private final Clock clock;

    InvitationPages(Invitations invitations, Replies replies, AccessLog accessLog, Clock clock) {
        this.invitations = invitations;
        this.replies = replies;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(Page page, Model model) {
        return show(page, model, Map.of(), Map.of());
    }

    private String show(Page page, Model model, Map<String, String> filled, Map<String, String> errors) {
        long unit = unit(page);
        List<Invitation> all =
                accessLog.reading(page.requireViewer(), What.OWN_INVITATIONS, unit, () -> invitations.of(unit));
        model.addAttribute("invitations", all);
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        return "contact/invitations";
    }

    /** Keeps the answer: from now on nothing further leaves but a reply. */
    @PostMapping(ADDRESS + "/antwoord")
    String answer(Page page, Model model, RedirectAttributes flash, @RequestParam Map<String, String> filled) {
        long unit = unit(page);
        Optional<Invitation> asked =
                accessLog.reading(page.requireViewer(), What.OWN_INVITATIONS, unit, () -> invitations.of(unit)).stream()
                        .filter(one -> String.valueOf(one.message().id()).equals(filled.get("bericht")))
                        .findFirst();
        if (asked.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String field = "antwoord-" + asked.get().message().id();
        String wordsField = "woorden-" + asked.get().message().id();
        Optional<Answer.Kind> kind = StepPages.named(Answer.Kind.values(), filled.get(field));
        String words = filled.getOrDefault(wordsField, "").strip();
        if (kind.isEmpty()) {
            return show(page, model, filled, Map.of(field, page.text("uitnodiging.fout.antwoord")));
        }
        if (kind.get() == Answer.Kind.QUESTION && words.isEmpty()) {
            return show(page, model, filled, Map.of(wordsField, page.text("uitnodiging.fout.vraag")));
        }
        if (words.length() > LONGEST) {
            return show(
                    page, model, filled, Map.of(wordsField, page.text("uitnodiging.fout.lang", page.number(LONGEST))));
        }
        replies.answered(
                unit,
                asked.get().message().person(),
                new Answer(LocalDate.now(clock), Channel.PORTAL, kind.get(), words),
                null);
        flash.addFlashAttribute("done", page.text("uitnodiging.bewaard"));
        return "redirect:" + ADDRESS;
    }

    private static long unit(Page page) {
        Long unit = page.requireViewer().unitId();
        if (unit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return unit;
    }
}
