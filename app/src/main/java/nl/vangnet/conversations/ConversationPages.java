package nl.vangnet.conversations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.Viewer;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import nl.vangnet.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was said with this client, what was agreed, and may I begin now? */
@Controller
class ConversationPages {
    static final String ADDRESS = "/werk/klanten/{unit:\\d{1,18}}/gesprek";
    private static final String PERSON = "persoon";
    private static final String PLACE = "plek";
    private static final String DAY = "dag";
    private static final String TIME = "tijd";

    private final Conversations conversations;
    private final ConversationReader reader;
    private final Correspondence correspondence;
    private final Requests requests;
    private final Tasks tasks;
    private final Briefs briefs;
    private final AccessLog accessLog;
    private final Clock clock;

    ConversationPages(
            Conversations conversations,
            ConversationReader reader,
            Correspondence correspondence,
            Requests requests,
            Tasks tasks,
            Briefs briefs,
            AccessLog accessLog,
            Clock clock) {
        this.conversations = conversations;
        this.reader = reader;
        this.correspondence = correspondence;
        this.requests = requests;
        this.tasks = tasks;
        this.briefs = briefs;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(Page page, Model model, @PathVariable long unit) {
        return show(page, model, unit, Map.of(), Map.of());
    }

    private String show(Page page, Model model, long unit, Map<String, String> filled, Map<String, String> errors) {
        return accessLog.reading(page.requireViewer(), What.CONVERSATIONS, unit, () -> {
            Viewer viewer = page.requireViewer();
            boolean mayHold =
                    AccessPolicy.find(viewer.role(), What.CONVERSATION_HOLD).isPresent();
            List<Partner> partners = partners(page, unit, viewer);
            model.addAttribute("unit", unit);
            model.addAttribute("partners", partners);
            model.addAttribute("people", people(partners));
            model.addAttribute("places", Places.choices(page));
            model.addAttribute("conversations", conversations.of(unit));
            model.addAttribute("requests", reader.requests(unit));
            model.addAttribute("tasks", tasks.of(unit));
            model.addAttribute("today", LocalDate.now(clock));
            model.addAttribute("mayHold", mayHold);
            model.addAttribute("filled", filled);
            model.addAttribute("errors", errors);
            return "conversations/client";
        });
    }

    private List<Partner> partners(Page page, long unit, Viewer viewer) {
        long staff = Objects.requireNonNullElse(viewer.staffId(), -1L);
        return briefs.persons(unit).stream()
                .map(person -> new Partner(
                        person,
                        briefs.of(unit, person).name(),
                        correspondence.needsInterpreter(unit, person),
                        Refused.of(
                                page,
                                conversations.mayStart(unit, person, staff).refusals())))
                .toList();
    }

    private static List<Choice> people(List<Partner> partners) {
        return partners.stream()
                .map(partner -> new Choice(String.valueOf(partner.person()), partner.name()))
                .toList();
    }

    /** Somebody calls or stands at the desk. */
    @PostMapping(ADDRESS + "/begin")
    String startNow(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @RequestParam Map<String, String> filled) {
        long staff = holder(page, unit);
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Channel> place = Places.of(filled.getOrDefault(PLACE, ""));
        if (place.isEmpty()) {
            errors.put(PLACE, page.text("gesprek.fout.plek"));
        }
        Long person = person(page, unit, filled, PERSON, errors);
        if (person == null || place.isEmpty()) {
            return show(page, model, unit, filled, errors);
        }
        try {
            return "redirect:" + address(unit) + "/" + conversations.startNow(unit, person, place.get(), staff);
        } catch (ConversationRefused e) {
            return refused(page, flash, unit, e);
        }
    }

    @PostMapping(ADDRESS + "/afspraak")
    String plan(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @RequestParam Map<String, String> filled) {
        long staff = holder(page, unit);
        Map<String, String> errors = new LinkedHashMap<>();
        Long person = person(page, unit, filled, "persoon-later", errors);
        Optional<LocalDate> day = Entered.day(filled.getOrDefault(DAY, ""));
        if (day.isEmpty() || day.get().isBefore(LocalDate.now(clock))) {
            errors.put(DAY, page.text("gesprek.fout.dag"));
        }
        Optional<LocalTime> time = time(filled.getOrDefault(TIME, ""));
        if (time.isEmpty()) {
            errors.put(TIME, page.text("gesprek.fout.tijd"));
        }
        Optional<Channel> place = Places.of(filled.getOrDefault("waar", ""));
        if (place.isEmpty()) {
            errors.put("waar", page.text("gesprek.fout.plek"));
        }
        if (person == null || !errors.isEmpty()) {
            return show(page, model, unit, filled, errors);
        }
        conversations.plan(unit, person, day.orElseThrow(), time.orElseThrow(), place.orElseThrow(), staff);
        return done(page, flash, unit, "gesprek.afspraak_gemaakt");
    }

    @PostMapping(ADDRESS + "/{id:\\d{1,18}}/begin")
    String start(Page page, RedirectAttributes flash, @PathVariable long unit, @PathVariable long id) {
        long staff = holder(page, unit);
        try {
            conversations.start(unit, id, staff);
            return "redirect:" + address(unit) + "/" + id;
        } catch (ConversationRefused e) {
            return refused(page, flash, unit, e);
        }
    }

    @PostMapping(ADDRESS + "/{id:\\d{1,18}}/niet-gehouden")
    String notHeld(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @PathVariable long id,
            @RequestParam Map<String, String> filled) {
        long staff = holder(page, unit);
        String field = "reden-" + id;
        String reason = filled.getOrDefault(field, "").strip();
        if (reason.isEmpty()) {
            return show(page, model, unit, filled, Map.of(field, page.text("gesprek.fout.reden")));
        }
        try {
            conversations.notHeld(unit, id, reason, staff);
            return done(page, flash, unit, "gesprek.niet_gehouden_bewaard");
        } catch (ConversationRefused e) {
            return refused(page, flash, unit, e);
        }
    }

    @PostMapping(ADDRESS + "/{id:\\d{1,18}}/versturen")
    String send(
            Page page,
            RedirectAttributes flash,
            @PathVariable long unit,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String tolk) {
        long staff = holder(page, unit);
        try {
            conversations.sendSummary(unit, id, tolk.equals("ja"), staff);
            return done(page, flash, unit, "gesprek.verstuurd");
        } catch (ConversationRefused e) {
            return refused(page, flash, unit, e);
        }
    }

    @PostMapping(ADDRESS + "/{id:\\d{1,18}}/bekeken")
    String nextStepDone(Page page, RedirectAttributes flash, @PathVariable long unit, @PathVariable long id) {
        conversations.nextStepDone(unit, id, holder(page, unit));
        return done(page, flash, unit, "gesprek.afspraak_bekeken");
    }

    /** Decides on what the client asked for. */
    @PostMapping(ADDRESS + "/verzoek/{request:\\d{1,18}}")
    String decide(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @PathVariable long request,
            @RequestParam Map<String, String> filled) {
        long staff = holder(page, unit);
        String choice = filled.getOrDefault("besluit-" + request, "");
        String reason = filled.getOrDefault("waarom-" + request, "").strip();
        Map<String, String> errors = new LinkedHashMap<>();
        if (!choice.equals("ja") && !choice.equals("nee")) {
            errors.put("besluit-" + request, page.text("verzoek.fout.besluit"));
        }
        if (reason.isEmpty()) {
            errors.put("waarom-" + request, page.text("verzoek.fout.waarom"));
        }
        if (!errors.isEmpty()) {
            return show(page, model, unit, filled, errors);
        }
        try {
            requests.decide(unit, request, choice.equals("ja"), reason, filled.containsKey("tolk"), staff);
            return done(page, flash, unit, "verzoek.besloten");
        } catch (ConversationRefused e) {
            return show(page, model, unit, filled, Map.of("waarom-" + request, RefusedWords.of(page, e)));
        }
    }

    private @Nullable Long person(
            Page page, long unit, Map<String, String> filled, String field, Map<String, String> errors) {
        List<Long> persons = briefs.persons(unit);
        if (persons.size() == 1) {
            return persons.getFirst();
        }
        String chosen = filled.getOrDefault(field, "");
        return persons.stream()
                .filter(one -> chosen.equals(String.valueOf(one)))
                .findFirst()
                .orElseGet(() -> {
                    errors.put(field, page.text("gesprek.fout.persoon"));
                    return null;
                });
    }

    private static Optional<LocalTime> time(String text) {
        String time = text.strip().replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(time.length() == 4 ? "0" + time : time));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private long holder(Page page, long unit) {
        return accessLog.reading(
                page.requireViewer(), What.CONVERSATION_HOLD, unit, () -> StaffNumber.of(page.requireViewer()));
    }

    private static String done(Page page, RedirectAttributes flash, long unit, String key) {
        flash.addFlashAttribute("done", page.text(key));
        return "redirect:" + address(unit);
    }

    static String refused(Page page, RedirectAttributes flash, long unit, ConversationRefused refused) {
        flash.addFlashAttribute("refused", RefusedWords.of(page, refused));
        return "redirect:" + address(unit);
    }

    static String address(long unit) {
        return "/werk/klanten/" + unit + "/gesprek";
    }
}
