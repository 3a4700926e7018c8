package nl.vangnet.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.contact.Partner;
import nl.vangnet.guidance.contact.Partners;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import nl.vangnet.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** May this partner hear of this client, and what exactly would it hear? */
@Controller
class PartnerPages {
    private static final String ADDRESS = "/werk/klanten/{unit:\\d{1,18}}/contact/partner";
    private static final String PERSON = "persoon";

    private final Briefs briefs;
    private final PartnerEvents events;
    private final PartnerConsents consents;
    private final Post post;
    private final AccessLog accessLog;
    private final Clock clock;

    PartnerPages(
            Briefs briefs,
            PartnerEvents events,
            PartnerConsents consents,
            Post post,
            AccessLog accessLog,
            Clock clock) {
        this.briefs = briefs;
        this.events = events;
        this.consents = consents;
        this.post = post;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String begin(
            Page page,
            Model model,
            @PathVariable long unit,
            @RequestParam(PERSON) long person,
            @RequestParam Map<String, String> filled) {
        return form(page, model, brief(page, unit, person), filled, Map.of());
    }

    private String form(Page page, Model model, Brief brief, Map<String, String> filled, Map<String, String> errors) {
        model.addAttribute("brief", brief);
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        model.addAttribute(
                "partners",
                Partners.all().listed(LocalDate.now(clock)).stream()
                        .map(partner -> new Choice(
                                partner.code(),
                                page.text(
                                        "partner.met_onderwerp",
                                        partner.name(),
                                        page.text(Keys.subject(partner.subject().name())))))
                        .toList());
        model.addAttribute(
                "said",
                consents.of(brief.person()).stream()
                        .map(given -> said(page, given))
                        .toList());
        model.addAttribute("told", events.of(brief.unit(), brief.person()));
        return "contact/partner";
    }

    private static String said(Page page, PartnerConsents.Given given) {
        String partner = Partners.all().get(given.partner()).name();
        String day = page.date(given.said().day());
        String what = given.said().yes()
                ? page.text("partner.zei_ja", partner, day)
                : page.text("partner.zei_nee", partner, day);
        return given.who() == null
                ? what + " " + page.text("contact.zelf_ingevuld") + "."
                : what + " " + page.text("partner.blijkt", given.proof());
    }

    /** Keeps what the client said about one partner. */
    @PostMapping(ADDRESS + "/antwoord")
    String answer(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @RequestParam(PERSON) long person,
            @RequestParam Map<String, String> filled) {
        Brief brief = brief(page, unit, person);
        PartnerForm read = PartnerForm.consent(page, filled);
        Partner partner = read.partner();
        if (partner == null || !read.errors().isEmpty()) {
            return form(page, model, brief, filled, read.errors());
        }
        long author = StepPages.staff(page);
        boolean done = true;
        if (read.yes()) {
            consents.said(unit, person, partner.code(), true, read.proof(), author);
        } else {
            done = events.declined(unit, person, partner, read.proof(), author);
        }
        flash.addFlashAttribute(
                "done",
                done ? page.text("partner.antwoord_bewaard") : page.text("partner.niet_gewist", partner.name()));
        return "redirect:" + address(brief) + "?" + PERSON + "=" + person;
    }

    /** Shows what the partner would hear, in its exact words, and every reason why it may not. Nothing is kept. */
    @PostMapping(ADDRESS)
    String look(
            Page page,
            Model model,
            @PathVariable long unit,
            @RequestParam(PERSON) long person,
            @RequestParam Map<String, String> filled) {
        return reading(page, unit, () -> {
            Brief brief = briefs.of(unit, person);
            PartnerForm read = PartnerForm.telling(page, filled);
            Partner partner = read.partner();
            if (partner == null || !read.errors().isEmpty()) {
                return form(page, model, brief, filled, read.errors());
            }
            Draft draft = events.draft(unit, person, partner, read.asks());
            return preview(page, model, brief, partner, filled, post.preview(draft, page.requireViewer()));
        });
    }

    /** Tells it, if it still may: what changed since the preview is seen. */
    @PostMapping(ADDRESS + "/verstuur")
    String tell(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @RequestParam(PERSON) long person,
            @RequestParam Map<String, String> filled) {
        Brief brief = brief(page, unit, person);
        PartnerForm read = PartnerForm.telling(page, filled);
        Partner partner = read.partner();
        if (partner == null || !read.errors().isEmpty()) {
            return form(page, model, brief, filled, read.errors());
        }
        try {
            post.send(events.draft(unit, person, partner, read.asks()), page.requireViewer());
            flash.addFlashAttribute("done", page.text("partner.verteld", partner.name(), brief.name()));
            return "redirect:" + address(brief) + "?" + PERSON + "=" + person;
        } catch (NotSent stopped) {
            return preview(page, model, brief, partner, filled, stopped.preview());
        }
    }

    private static String preview(
            Page page, Model model, Brief brief, Partner partner, Map<String, String> filled, Preview preview) {
        model.addAttribute("brief", brief);
        model.addAttribute("partner", partner);
        model.addAttribute("what", Objects.requireNonNull(filled.get(PartnerForm.WHAT), "it was read"));
        model.addAttribute("preview", preview);
        model.addAttribute("refusals", Refused.of(page, preview.verdict().refusals()));
        return "contact/partner-preview";
    }

    private static String address(Brief brief) {
        return "/werk/klanten/" + brief.unit() + "/contact/partner";
    }

    private Brief brief(Page page, long unit, long person) {
        return reading(page, unit, () -> briefs.of(unit, person));
    }

    private <T> T reading(Page page, long unit, Supplier<T> read) {
        return accessLog.reading(page.requireViewer(), What.PARTNER_EVENT, unit, read);
    }
}
