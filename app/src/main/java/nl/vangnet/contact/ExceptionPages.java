package nl.vangnet.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.contact.LadderState;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import nl.vangnet.web.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** May one message go otherwise than we agreed, and why? A team lead decides, and the client reads it in that message. */
@Controller
class ExceptionPages {
    private static final String ADDRESS = "/werk/klanten/{unit:\\d{1,18}}/contact/anders";
    private static final String CHANNEL = "manier";
    private static final String REASON = "reden";
    private static final int LONGEST = 300;

    private final Briefs briefs;
    private final AgreementExceptions exceptions;
    private final Post post;
    private final AccessLog accessLog;
    private final Clock clock;

    ExceptionPages(Briefs briefs, AgreementExceptions exceptions, Post post, AccessLog accessLog, Clock clock) {
        this.briefs = briefs;
        this.exceptions = exceptions;
        this.post = post;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(Page page, Model model, @PathVariable long unit, @RequestParam(name = "persoon") long person) {
        return show(page, model, unit, person, Map.of(), Map.of(), List.of());
    }

    private String show(
            Page page,
            Model model,
            long unit,
            long person,
            Map<String, String> filled,
            Map<String, String> errors,
            List<Refusal> refusals) {
        Brief brief = agreed(page, unit, person);
        model.addAttribute("brief", brief);
        model.addAttribute(
                "decided",
                exceptions.of(List.of(person)).reversed().stream()
                        .map(one -> ExceptionLine.of(one, LocalDate.now(clock)))
                        .toList());
        model.addAttribute(
                "channels",
                Channel.direct().stream()
                        .map(one -> new Choice(one.name(), page.text(Keys.channel(one))))
                        .toList());
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        model.addAttribute("refusals", Refused.of(page, refusals));
        return "contact/exception";
    }

    private Brief agreed(Page page, long unit, long person) {
        Brief brief =
                accessLog.reading(page.requireViewer(), What.AGREEMENT_EXCEPTION, unit, () -> briefs.of(unit, person));
        if (brief.agreement() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return brief;
    }

    @PostMapping(ADDRESS)
    String decide(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @RequestParam(name = "persoon") long person,
            @RequestParam Map<String, String> filled) {
        Brief brief = agreed(page, unit, person);
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Channel> channel = StepPages.direct(filled.get(CHANNEL));
        String reason = filled.getOrDefault(REASON, "").strip();
        if (channel.isEmpty()) {
            errors.put(CHANNEL, page.text("contact.fout.manier"));
        }
        if (reason.isEmpty() || reason.length() > LONGEST) {
            errors.put(REASON, page.text("contact.anders.fout.reden", page.number(LONGEST)));
        }
        if (!errors.isEmpty()) {
            return show(page, model, unit, person, filled, errors, List.of());
        }
        List<Refusal> lawful = inTheWay(page, brief, channel.orElseThrow(), reason);
        if (!lawful.isEmpty()) {
            return show(page, model, unit, person, filled, Map.of(), lawful);
        }
        LocalDate lastDay = exceptions.decide(unit, person, channel.orElseThrow(), reason, StepPages.staff(page));
        flash.addFlashAttribute("done", page.text("contact.anders.besloten", page.date(lastDay)));
        return "redirect:/werk/klanten/" + unit + "/contact?persoon=" + person;
    }

    /** What the law has against writing to this person, or against these words: no team lead can set that aside. */
    private List<Refusal> inTheWay(Page page, Brief brief, Channel channel, String reason) {
        LocalDate today = LocalDate.now(clock);
        Draft usual = Suggestions.draft(brief, Purpose.HOW_ARE_YOU, channel, new LadderState.NotTried(), today);
        Draft once = usual.setAside(
                brief, new AgreementExceptions.Decided(0, brief.person(), channel, reason, today, "-", null));
        return post.preview(once, page.requireViewer()).verdict().refusals().stream()
                .filter(refusal -> !refusal.lawful())
                .toList();
    }
}
