package nl.vangnet.conversations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.conversation.ConversationRecord;
import nl.vangnet.guidance.conversation.ConversationState.Step;
import nl.vangnet.guidance.dossier.MedicalWords;
import nl.vangnet.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What did the client say, and what did you agree? The text is seen as the client will read it before it is kept. */
@Controller
class RecordPages {
    private static final String ADDRESS = ConversationPages.ADDRESS + "/{id:\\d{1,18}}";

    private final Conversations conversations;
    private final ConversationReader reader;
    private final AccessLog accessLog;
    private final Clock clock;

    RecordPages(Conversations conversations, ConversationReader reader, AccessLog accessLog, Clock clock) {
        this.conversations = conversations;
        this.reader = reader;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String form(Page page, Model model, @PathVariable long unit, @PathVariable long id) {
        return form(page, model, unit, id, Map.of(), Map.of());
    }

    private String form(
            Page page, Model model, long unit, long id, Map<String, String> filled, Map<String, String> errors) {
        Optional<ConversationView> open = open(page, unit, id);
        if (open.isEmpty()) {
            return "redirect:" + ConversationPages.address(unit);
        }
        model.addAttribute("view", open.get());
        model.addAttribute("agreements", RecordForm.agreements(page));
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        return "conversations/record";
    }

    /** Shows the record as the client will read it. Nothing is kept. */
    @PostMapping(ADDRESS)
    String look(
            Page page,
            Model model,
            @PathVariable long unit,
            @PathVariable long id,
            @RequestParam Map<String, String> filled) {
        ConversationRecord record = RecordForm.read(filled);
        Map<String, String> errors = errors(page, unit, id, filled, record);
        if (filled.containsKey("wijzig") || !errors.isEmpty()) {
            return form(page, model, unit, id, filled, filled.containsKey("wijzig") ? Map.of() : errors);
        }
        Optional<ConversationView> open = open(page, unit, id);
        if (open.isEmpty()) {
            return "redirect:" + ConversationPages.address(unit);
        }
        model.addAttribute("view", open.get());
        model.addAttribute("record", record);
        model.addAttribute("filled", RecordForm.kept(filled));
        model.addAttribute("medical", MedicalWords.in(record.text()));
        return "conversations/check";
    }

    @PostMapping(ADDRESS + "/vastleggen")
    String keep(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @PathVariable long id,
            @RequestParam Map<String, String> filled) {
        ConversationRecord record = RecordForm.read(filled);
        Map<String, String> errors = errors(page, unit, id, filled, record);
        if (!errors.isEmpty()) {
            return form(page, model, unit, id, filled, errors);
        }
        open(page, unit, id);
        try {
            conversations.record(unit, id, record, StaffNumber.of(page.requireViewer()));
            flash.addFlashAttribute("done", page.text("gesprek.vastgelegd"));
            return "redirect:" + ConversationPages.address(unit);
        } catch (ConversationRefused e) {
            return ConversationPages.refused(page, flash, unit, e);
        }
    }

    private Map<String, String> errors(
            Page page, long unit, long id, Map<String, String> filled, ConversationRecord record) {
        if (open(page, unit, id).isEmpty()) {
            return Map.of();
        }
        List<Refusal> refusals = conversations
                .mayClose(unit, id, record, StaffNumber.of(page.requireViewer()))
                .refusals();
        return RecordForm.errors(page, filled, refusals, LocalDate.now(clock));
    }

    private Optional<ConversationView> open(Page page, long unit, long id) {
        return accessLog.reading(
                page.requireViewer(),
                What.CONVERSATION_HOLD,
                unit,
                () -> reader.find(unit, id).filter(view -> view.may(Step.RECORD)));
    }
}
