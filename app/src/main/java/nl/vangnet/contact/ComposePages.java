package nl.vangnet.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.contact.Clause;
import nl.vangnet.guidance.contact.Clauses;
import nl.vangnet.guidance.contact.ContactLadder;
import nl.vangnet.guidance.contact.LadderState;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import nl.vangnet.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Is this allowed with this client, and what exactly would leave? */
@Controller
class ComposePages {
    private static final String ADDRESS = "/werk/klanten/{unit:\\d{1,18}}/contact/nieuw";
    private static final String PERSON = "persoon";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT);

    private final Briefs briefs;
    private final History history;
    private final Policies policies;
    private final Post post;
    private final AccessLog accessLog;
    private final Clock clock;

    ComposePages(Briefs briefs, History history, Policies policies, Post post, AccessLog accessLog, Clock clock) {
        this.briefs = briefs;
        this.history = history;
        this.policies = policies;
        this.post = post;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Begins with what is usual for this purpose and way. */
    @GetMapping(ADDRESS)
    String begin(
            Page page,
            Model model,
            @PathVariable long unit,
            @RequestParam(PERSON) long person,
            @RequestParam(name = ComposeForm.PURPOSE, defaultValue = "HOW_ARE_YOU") String purpose,
            @RequestParam(name = ComposeForm.CHANNEL, defaultValue = "LETTER") String channel) {
        return reading(page, unit, () -> {
            Brief brief = briefs.of(unit, person);
            Draft draft = usual(
                    brief,
                    StepPages.named(Purpose.values(), purpose).orElse(Purpose.HOW_ARE_YOU),
                    StepPages.direct(channel).orElse(Channel.LETTER));
            return form(page, model, brief, filled(draft), Map.of());
        });
    }

    private Draft usual(Brief brief, Purpose purpose, Channel channel) {
        LocalDate today = LocalDate.now(clock);
        LadderState state = ContactLadder.state(
                purpose, brief, history.of(brief.unit(), brief.person()), policies.on(today), today);
        return Suggestions.draft(brief, purpose, channel, state, today);
    }

    private static MultiValueMap<String, String> filled(Draft draft) {
        MultiValueMap<String, String> filled = new LinkedMultiValueMap<>();
        filled.set(ComposeForm.PURPOSE, draft.purpose().name());
        filled.set(ComposeForm.CHANNEL, draft.channel().name());
        filled.set(ComposeForm.PLACE, draft.place() == null ? "" : draft.place().name());
        filled.set(ComposeForm.DAY, draft.day() == null ? "" : DAY.format(draft.day()));
        filled.set(
                ComposeForm.TIME,
                draft.time() == null ? "" : draft.time().toString().replace(':', '.'));
        draft.clauses().forEach(clause -> filled.add(ComposeForm.CLAUSE, clause));
        return filled;
    }

    /** Shows what would leave, in its exact words, and every reason why it may not. Nothing is kept. */
    @PostMapping(ADDRESS)
    String look(
            Page page,
            Model model,
            @PathVariable long unit,
            @RequestParam(PERSON) long person,
            @RequestParam MultiValueMap<String, String> filled) {
        return reading(page, unit, () -> {
            Brief brief = briefs.of(unit, person);
            if (filled.containsKey("wijzig")) {
                return form(page, model, brief, filled, Map.of());
            }
            if (filled.containsKey("ander_doel")) {
                Purpose purpose = StepPages.named(Purpose.values(), filled.getFirst(ComposeForm.PURPOSE))
                        .orElse(Purpose.HOW_ARE_YOU);
                Channel channel =
                        StepPages.direct(filled.getFirst(ComposeForm.CHANNEL)).orElse(Channel.LETTER);
                return form(page, model, brief, filled(usual(brief, purpose, channel)), Map.of());
            }
            ComposeForm.Outcome read = ComposeForm.read(page, unit, person, filled);
            Draft draft = read.draft();
            return draft == null
                    ? form(page, model, brief, filled, read.errors())
                    : preview(page, model, brief, filled, post.preview(draft, page.requireViewer()));
        });
    }

    /** Sends it, if it still may: what changed since the preview is seen. */
    @PostMapping(ADDRESS + "/verstuur")
    String send(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @RequestParam(PERSON) long person,
            @RequestParam MultiValueMap<String, String> filled) {
        Brief brief = reading(page, unit, () -> briefs.of(unit, person));
        ComposeForm.Outcome read = ComposeForm.read(page, unit, person, filled);
        Draft draft = read.draft();
        if (draft == null) {
            return form(page, model, brief, filled, read.errors());
        }
        try {
            Sent sent = post.send(draft, page.requireViewer());
            flash.addFlashAttribute(
                    "done",
                    page.text(
                            "contact.verstuurd", page.text(Keys.channel(draft.channel())), String.valueOf(sent.id())));
            return "redirect:/werk/klanten/" + unit + "/contact?" + PERSON + "=" + person;
        } catch (NotSent stopped) {
            return preview(page, model, brief, filled, stopped.preview());
        }
    }

    private static String preview(
            Page page, Model model, Brief brief, MultiValueMap<String, String> filled, Preview preview) {
        model.addAttribute("brief", brief);
        model.addAttribute("preview", preview);
        model.addAttribute("filled", filled);
        model.addAttribute("refusals", Refused.of(page, preview.verdict().refusals()));
        return "contact/preview";
    }

    private static String form(
            Page page, Model model, Brief brief, MultiValueMap<String, String> filled, Map<String, String> errors) {
        Purpose purpose = StepPages.named(Purpose.values(), filled.getFirst(ComposeForm.PURPOSE))
                .orElse(Purpose.HOW_ARE_YOU);
        model.addAttribute("brief", brief);
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        model.addAttribute(
                "purposes",
                Stream.of(Purpose.values())
                        .filter(Purpose::seeksContact)
                        .map(one -> new Choice(one.name(), page.text(Keys.purpose(one))))
                        .toList());
        model.addAttribute("channels", channels(page, Channel.direct().toArray(Channel[]::new)));
        model.addAttribute(
                "places",
                Stream.concat(
                                Stream.of(new Choice("", page.text("contact.geen_afspraak"))),
                                channels(
                                        page,
                                        Channel.OFFICE,
                                        Channel.ELSEWHERE,
                                        Channel.PHONE,
                                        Channel.VIDEO,
                                        Channel.HOME_VISIT)
                                        .stream())
                        .toList());
        model.addAttribute(
                "clauses",
                Clauses.all().fitting(purpose).stream()
                        .map(clause -> choice(page, clause))
                        .toList());
        return "contact/compose";
    }

    private static List<Choice> channels(Page page, Channel... channels) {
        return Stream.of(channels)
                .map(one -> new Choice(one.name(), page.text(Keys.channel(one))))
                .toList();
    }

    /** The words of the clause, with dots where something is filled in. */
    private static Choice choice(Page page, Clause clause) {
        String key = "clause." + clause.name();
        return new Choice(
                clause.name(),
                page.text(key, clause.fields().stream().map(_ -> "…").toArray()));
    }

    private <T> T reading(Page page, long unit, Supplier<T> read) {
        return accessLog.reading(page.requireViewer(), What.CONTACT_STEP, unit, read);
    }
}
