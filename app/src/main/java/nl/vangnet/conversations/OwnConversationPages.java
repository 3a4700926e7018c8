package nl.vangnet.conversations;

import static nl.vangnet.schema.Tables.CONVERSATION_FEEDBACK;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.guidance.conversation.ConversationPolicy;
import nl.vangnet.guidance.conversation.ConversationState;
import nl.vangnet.guidance.conversation.ConversationState.Step;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What did we talk about, what is expected of me, and is it right? */
@Controller
class OwnConversationPages {
    private static final String YES = "ja";
    private static final String NO = "nee";

    private final ConversationReader reader;
    private final Messages messages;
    private final DSLContext sql;
    private final AccessLog accessLog;
    private final Clock clock;

    OwnConversationPages(
            ConversationReader reader, Messages messages, DSLContext sql, AccessLog accessLog, Clock clock) {
        this.reader = reader;
        this.messages = messages;
        this.sql = sql;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping("/mijn/gesprekken")
    String show(Page page, Model model) {
        return show(page, model, Map.of(), Map.of());
    }

    private String show(Page page, Model model, Map<String, String> filled, Map<String, String> errors) {
        long unit = OwnUnit.of(page);
        return reading(page, () -> {
            List<ConversationView> all = reader.of(unit);
            LocalDate today = LocalDate.now(clock);
            model.addAttribute(
                    "appointments",
                    all.reversed().stream()
                            .filter(view -> view.state() instanceof ConversationState.Planned planned
                                    && !planned.day().isBefore(today))
                            .toList());
            model.addAttribute(
                    "summaries",
                    all.stream().filter(view -> view.may(Step.CORRECT)).toList());
            model.addAttribute("requests", reader.requests(unit));
            model.addAttribute(
                    "answers",
                    List.of(new Choice(YES, page.text("gesprek.ja")), new Choice(NO, page.text("gesprek.nee"))));
            model.addAttribute("atLeast", ConversationPolicy.on(today).feedbackAtLeast());
            model.addAttribute("filled", filled);
            model.addAttribute("errors", errors);
            return "conversations/own";
        });
    }

    /** Stands beside the summary from now on, and somebody answers it. */
    @PostMapping("/mijn/gesprekken/{id:\\d{1,18}}/klopt-niet")
    String correct(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long id,
            @RequestParam Map<String, String> filled) {
        String field = "klopt-niet-" + id;
        String words = filled.getOrDefault(field, "").strip();
        if (words.isEmpty()) {
            return show(page, model, filled, Map.of(field, page.text("mijngesprek.fout.klopt_niet")));
        }
        return act(page, flash, "mijngesprek.bewaard", () -> messages.correct(OwnUnit.of(page), id, words));
    }

    @PostMapping("/mijn/gesprekken/{id:\\d{1,18}}/mening")
    String feedback(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long id,
            @RequestParam Map<String, String> filled) {
        String heard = filled.getOrDefault("gehoord-" + id, "");
        String clear = filled.getOrDefault("duidelijk-" + id, "");
        List<String> known = List.of(YES, NO);
        if (!known.contains(heard) || !known.contains(clear)) {
            return show(page, model, filled, Map.of("gehoord-" + id, page.text("mijngesprek.fout.mening")));
        }
        return act(page, flash, "mijngesprek.mening_bewaard", () -> keep(OwnUnit.of(page), id, heard, clear));
    }

    private long keep(long unit, long id, String heard, String clear) {
        if (reader.find(unit, id).filter(view -> view.may(Step.CORRECT)).isEmpty()) {
            throw new ConversationRefused("unit " + unit + " got no summary of " + id, List.of());
        }
        return sql.insertInto(CONVERSATION_FEEDBACK)
                .set(CONVERSATION_FEEDBACK.CONVERSATION_ID, id)
                .set(CONVERSATION_FEEDBACK.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(CONVERSATION_FEEDBACK.HEARD, heard.equals(YES))
                .set(CONVERSATION_FEEDBACK.CLEAR, clear.equals(YES))
                .onConflictDoNothing()
                .execute();
    }

    private String act(Page page, RedirectAttributes flash, String done, Supplier<Long> work) {
        try {
            reading(page, work);
            flash.addFlashAttribute("done", page.text(done));
        } catch (ConversationRefused e) {
            flash.addFlashAttribute("refused", RefusedWords.of(page, e));
        }
        return "redirect:/mijn/gesprekken";
    }

    private <T> T reading(Page page, Supplier<T> read) {
        return accessLog.reading(page.requireViewer(), What.OWN_CONVERSATIONS, OwnUnit.of(page), read);
    }
}
