package nl.vangnet.managers;

import static nl.vangnet.schema.Tables.ABSENCE_KNOWN;
import static nl.vangnet.schema.Tables.OPEN_HANDOVER;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Relation;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.managers.HandoverEvent;
import nl.vangnet.web.Page;
import nl.vangnet.web.Refused;
import org.jooq.Condition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What must my successor know, did that one read it, and does the client know who comes? */
@Controller
class HandoverPages {
    private static final String CLIENT = "/werk/klanten/{unit:\\d{1,18}}/overdracht";
    private static final String ONE = CLIENT + "/{id:\\d{1,18}}";
    private static final int LONGEST = 4000;
    private static final String YES = "ja";

    private final Handovers handovers;
    private final HandoverFiles files;
    private final HandoverViews views;
    private final HandoverNotice notice;
    private final AccessLog accessLog;
    private final Clock clock;

    HandoverPages(
            Handovers handovers,
            HandoverFiles files,
            HandoverViews views,
            HandoverNotice notice,
            AccessLog accessLog,
            Clock clock) {
        this.handovers = handovers;
        this.files = files;
        this.views = views;
        this.notice = notice;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping("/werk/overdracht")
    String list(Page page, Model model) {
        long viewer = staff(page);
        List<HandoverFile> open = accessLog.listing(
                page.requireViewer(),
                What.HANDOVER_LIST,
                "",
                grant -> files.of(grant.relation() == Relation.ANY ? noCondition() : ofViewer(viewer)),
                found -> found.stream().map(HandoverFile::unit).toList());
        model.addAttribute("rows", views.rows(open, viewer));
        return "managers/handovers";
    }

    private Condition ofViewer(long viewer) {
        LocalDate today = LocalDate.now(clock);
        return OPEN_HANDOVER
                .TO_STAFF_ID
                .eq(viewer)
                .or(OPEN_HANDOVER.FROM_STAFF_ID.eq(viewer))
                .or(OPEN_HANDOVER.FROM_STAFF_ID.in(select(ABSENCE_KNOWN.STAFF_ID)
                        .from(ABSENCE_KNOWN)
                        .where(
                                ABSENCE_KNOWN.SUBSTITUTE_ID.eq(viewer),
                                ABSENCE_KNOWN.FROM_DAY.le(today),
                                ABSENCE_KNOWN.TO_DAY.ge(today))));
    }

    @GetMapping(CLIENT)
    String client(Page page, Model model, @PathVariable long unit) {
        return reading(page, What.HANDOVER, unit, () -> show(page, model, unit, Map.of(), Map.of(), List.of()));
    }

    private String show(
            Page page,
            Model model,
            long unit,
            Map<String, String> filled,
            Map<String, String> errors,
            List<Refusal> refusals) {
        boolean mayAct = AccessPolicy.find(page.requireViewer().role(), What.HANDOVER_STEP)
                .isPresent();
        model.addAttribute("file", views.client(page, unit, staff(page)));
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        model.addAttribute("refusals", Refused.of(page, refusals));
        model.addAttribute("mayAct", mayAct);
        model.addAttribute("lead", isLead(page));
        model.addAttribute("reasons", Reasons.choices(page));
        return "managers/handover";
    }

    /** Starts a handover. */
    @PostMapping(CLIENT)
    String propose(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @RequestParam Map<String, String> filled) {
        ProposalForm form = reading(
                page,
                What.HANDOVER_STEP,
                unit,
                () -> ProposalForm.read(
                        page, unit, filled, views.colleagues(page, unit), isLead(page), LocalDate.now(clock)));
        Handovers.Plan plan = form.plan();
        if (plan == null) {
            return again(page, model, unit, filled, form.errors(), List.of());
        }
        try {
            handovers.propose(plan, staff(page));
        } catch (StepRefused e) {
            return again(page, model, unit, filled, Map.of(), e.refusals());
        } catch (HandoverInTheWay e) {
            return again(
                    page, model, unit, filled, Map.of("opvolger", page.text("overdracht.fout.loopt_al")), List.of());
        }
        return done(page, flash, unit, "overdracht.gedaan.voorgesteld");
    }

    @PostMapping(ONE + "/notitie")
    String note(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @PathVariable long id,
            @RequestParam Map<String, String> filled) {
        return withWords(page, model, flash, unit, id, HandoverEvent.Kind.NOTED, "notitie", filled);
    }

    @PostMapping(ONE + "/intrekken")
    String withdraw(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @PathVariable long id,
            @RequestParam Map<String, String> filled) {
        return withWords(page, model, flash, unit, id, HandoverEvent.Kind.WITHDRAWN, "intrekken", filled);
    }

    private String withWords(
            Page page,
            Model model,
            RedirectAttributes flash,
            long unit,
            long id,
            HandoverEvent.Kind kind,
            String field,
            Map<String, String> filled) {
        String words = filled.getOrDefault(field, "").strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            String error = words.isEmpty()
                    ? page.text("overdracht.fout.schrijf")
                    : page.text("overdracht.fout.te_lang", page.number(LONGEST));
            return again(page, model, unit, filled, Map.of(field, error), List.of());
        }
        return step(page, model, flash, unit, id, kind, words, filled);
    }

    @PostMapping(ONE + "/gelezen")
    String read(Page page, Model model, RedirectAttributes flash, @PathVariable long unit, @PathVariable long id) {
        return step(page, model, flash, unit, id, HandoverEvent.Kind.READ, null, Map.of());
    }

    /** The exact words, before they are told. */
    @GetMapping(ONE + "/bericht")
    String preview(
            Page page,
            Model model,
            @PathVariable long unit,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String tolk) {
        return reading(page, What.HANDOVER, unit, () -> {
            HandoverFile file = files.of(unit, id);
            model.addAttribute("file", views.client(page, unit, staff(page)));
            model.addAttribute("handover", file);
            HandoverNotice.Words words = notice.preview(file, staff(page), tolk.equals(YES));
            model.addAttribute("words", words.text());
            model.addAttribute("refusals", Refused.of(page, words.verdict().refusals()));
            model.addAttribute("language", needsInterpreter(words));
            model.addAttribute("tolk", tolk);
            model.addAttribute(
                    "mayAct",
                    AccessPolicy.find(page.requireViewer().role(), What.HANDOVER_STEP)
                            .isPresent());
            return "managers/notice";
        });
    }

    /** Tells the client, if the words are still those that were seen. */
    @PostMapping(ONE + "/vertellen")
    String tell(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String tolk) {
        boolean interpreter = tolk.equals(YES);
        String words = reading(
                page,
                What.HANDOVER_STEP,
                unit,
                () -> notice.preview(files.of(unit, id), staff(page), interpreter)
                        .text());
        if (!onOneLine(words).equals(onOneLine(tekst))) {
            return "redirect:/werk/klanten/" + unit + "/overdracht/" + id + "/bericht";
        }
        try {
            handovers.tell(unit, id, interpreter, staff(page));
        } catch (StepRefused e) {
            return again(page, model, unit, Map.of(), Map.of(), e.refusals());
        }
        return done(page, flash, unit, "overdracht.gedaan.verteld");
    }

    /** What was agreed in a language that we do not write. */
    private static boolean needsInterpreter(HandoverNotice.Words words) {
        return words.verdict().refusals().stream()
                .anyMatch(refusal -> refusal.safeguard().equals("AGREEMENT_LANGUAGE"));
    }

    /** A form may carry the white space of a text otherwise than it was given. */
    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private String step(
            Page page,
            Model model,
            RedirectAttributes flash,
            long unit,
            long id,
            HandoverEvent.Kind kind,
            @org.jspecify.annotations.Nullable String words,
            Map<String, String> filled) {
        long actor = reading(page, What.HANDOVER_STEP, unit, () -> staff(page));
        try {
            handovers.step(unit, id, kind, words, actor);
        } catch (StepRefused e) {
            return again(page, model, unit, filled, Map.of(), e.refusals());
        }
        return done(
                page,
                flash,
                unit,
                switch (kind) {
                    case NOTED -> "overdracht.gedaan.geschreven";
                    case READ -> "overdracht.gedaan.gelezen";
                    case TOLD -> "overdracht.gedaan.verteld";
                    case WITHDRAWN -> "overdracht.gedaan.ingetrokken";
                    case IN_EFFECT -> "overdracht.gedaan.ingegaan";
                });
    }

    private String again(
            Page page,
            Model model,
            long unit,
            Map<String, String> filled,
            Map<String, String> errors,
            List<Refusal> refusals) {
        return reading(
                page,
                What.HANDOVER,
                unit,
                () -> show(page, model, unit, new LinkedHashMap<>(filled), errors, refusals));
    }

    private static String done(Page page, RedirectAttributes flash, long unit, String key) {
        flash.addFlashAttribute("done", page.text(key));
        return "redirect:/werk/klanten/" + unit + "/overdracht";
    }

    private <T> T reading(Page page, What what, long unit, Supplier<T> read) {
        return accessLog.reading(page.requireViewer(), what, unit, read);
    }

    private static boolean isLead(Page page) {
        return page.requireViewer().role() == AccessRole.TEAM_LEAD;
    }

    private static long staff(Page page) {
        return Objects.requireNonNull(page.requireViewer().staffId(), "staff have a number");
    }
}
