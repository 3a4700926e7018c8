package nl.vangnet.conversations;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.STAFF;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What do I want to tell or ask, and when do I get an answer? */
@Controller
class OwnMessagePages {
    private static final int LONGEST = 2_000;

    private final Messages messages;
    private final MessageViews views;
    private final DSLContext sql;
    private final AccessLog accessLog;

    OwnMessagePages(Messages messages, MessageViews views, DSLContext sql, AccessLog accessLog) {
        this.messages = messages;
        this.views = views;
        this.sql = sql;
        this.accessLog = accessLog;
    }

    @GetMapping("/mijn/bericht")
    String show(Page page, Model model) {
        return show(page, model, Map.of(), Map.of());
    }

    private String show(Page page, Model model, Map<String, String> filled, Map<String, String> errors) {
        long unit = OwnUnit.of(page);
        model.addAttribute(
                "messages",
                accessLog.reading(page.requireViewer(), What.OWN_CONVERSATIONS, unit, () -> views.of(unit)));
        var contact = sql.select(STAFF.NAME, STAFF.PHONE)
                .from(BENEFIT_UNIT)
                .join(STAFF)
                .on(STAFF.ID.eq(BENEFIT_UNIT.CASE_MANAGER_ID))
                .where(BENEFIT_UNIT.ID.eq(unit))
                .fetchSingle();
        model.addAttribute("contact", contact.value1());
        model.addAttribute("phone", contact.value2());
        model.addAttribute("kinds", kinds(page));
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        return "conversations/own-message";
    }

    @PostMapping("/mijn/bericht")
    String write(Page page, Model model, RedirectAttributes flash, @RequestParam Map<String, String> filled) {
        long unit = OwnUnit.of(page);
        String words = filled.getOrDefault("bericht", "").strip();
        Optional<ClientMessage.Kind> kind = offered()
                .filter(one -> one.name().equals(filled.getOrDefault("soort", "")))
                .findFirst();
        Map<String, String> errors = new LinkedHashMap<>();
        if (kind.isEmpty()) {
            errors.put("soort", page.text("bericht.fout.soort"));
        }
        if (words.isEmpty()) {
            errors.put("bericht", page.text("bericht.fout.leeg"));
        } else if (words.length() > LONGEST) {
            errors.put("bericht", page.text("bericht.fout.lang", page.number(LONGEST)));
        }
        if (!errors.isEmpty()) {
            return show(page, model, filled, errors);
        }
        accessLog.reading(
                page.requireViewer(),
                What.OWN_CONVERSATIONS,
                unit,
                () -> messages.write(unit, kind.orElseThrow(), words));
        flash.addFlashAttribute("done", page.text("bericht.verstuurd"));
        return "redirect:/mijn/bericht";
    }

    private static Stream<ClientMessage.Kind> offered() {
        return Arrays.stream(ClientMessage.Kind.values()).filter(kind -> kind != ClientMessage.Kind.CORRECTION);
    }

    private static List<Choice> kinds(Page page) {
        return offered()
                .map(kind -> new Choice(kind.name(), page.text(kind.textKey())))
                .toList();
    }
}
