package nl.vangnet.conversations;

import java.util.List;
import java.util.Map;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What did this client write, and what do I answer? */
@Controller
class AnswerPages {
    private static final String ADDRESS = "/werk/klanten/{unit:\\d{1,18}}/berichten";

    private final Messages messages;
    private final MessageViews views;
    private final Correspondence correspondence;
    private final Briefs briefs;
    private final AccessLog accessLog;

    AnswerPages(
            Messages messages, MessageViews views, Correspondence correspondence, Briefs briefs, AccessLog accessLog) {
        this.messages = messages;
        this.views = views;
        this.correspondence = correspondence;
        this.briefs = briefs;
        this.accessLog = accessLog;
    }

    @GetMapping(ADDRESS)
    String show(Page page, Model model, @PathVariable long unit) {
        return show(page, model, unit, Map.of(), Map.of());
    }

    private String show(Page page, Model model, long unit, Map<String, String> filled, Map<String, String> errors) {
        List<MessageView> all = accessLog.reading(page.requireViewer(), What.CONVERSATIONS, unit, () -> views.of(unit));
        model.addAttribute("unit", unit);
        model.addAttribute(
                "name", briefs.of(unit, briefs.persons(unit).getFirst()).name());
        model.addAttribute("messages", all);
        model.addAttribute(
                "mayAnswer",
                AccessPolicy.find(page.requireViewer().role(), What.CONVERSATION_HOLD)
                        .isPresent());
        model.addAttribute(
                "language",
                correspondence.needsInterpreter(unit, briefs.persons(unit).getFirst()));
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        return "conversations/messages";
    }

    @PostMapping(ADDRESS + "/{message:\\d{1,18}}")
    String answer(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @PathVariable long message,
            @RequestParam Map<String, String> filled) {
        long staff = accessLog.reading(
                page.requireViewer(), What.CONVERSATION_HOLD, unit, () -> StaffNumber.of(page.requireViewer()));
        String field = "antwoord-" + message;
        String words = filled.getOrDefault(field, "").strip();
        if (words.isEmpty()) {
            return show(page, model, unit, filled, Map.of(field, page.text("bericht.fout.antwoord")));
        }
        try {
            messages.answer(unit, message, words, filled.containsKey("tolk"), staff);
            flash.addFlashAttribute("done", page.text("bericht.beantwoord"));
        } catch (ConversationRefused e) {
            return show(page, model, unit, filled, Map.of(field, RefusedWords.of(page, e)));
        }
        return "redirect:/werk/klanten/" + unit + "/berichten";
    }
}
