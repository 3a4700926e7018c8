package nl.vangnet.recovery;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.Viewer;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.law.RecoveryGround;
import nl.vangnet.letters.ObjectionTerm;
import nl.vangnet.payments.PaymentRefused;
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

/** What happens with what this client was paid too much? One person decides and sees the plan first; a second person agrees or not. */
@Controller
class RecoveryPages {
    private static final String ADDRESS = "/werk/klanten/{unit:\\d{1,18}}/terugvordering";
    private static final String READER_REASON = "tegenreden";

    private final Debts debts;
    private final Decisions decisions;
    private final Rooms rooms;
    private final DSLContext sql;
    private final AccessLog accessLog;
    private final Clock clock;

    RecoveryPages(Debts debts, Decisions decisions, Rooms rooms, DSLContext sql, AccessLog accessLog, Clock clock) {
        this.debts = debts;
        this.decisions = decisions;
        this.rooms = rooms;
        this.sql = sql;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(Page page, Model model, @PathVariable long unit, @RequestParam(defaultValue = "") String maand) {
        return reading(
                page, What.RECOVERY, unit, () -> show(page, model, unit, Map.of(DecisionForm.MONTH, maand), Map.of()));
    }

    private String show(Page page, Model model, long unit, Map<String, String> filled, Map<String, String> errors) {
        LocalDate today = LocalDate.now(clock);
        List<Debt> all = debts.of(unit, today);
        List<Debt> decidable = all.stream().filter(Debt::decidable).toList();
        Map<String, String> values = new LinkedHashMap<>(filled);
        if (!decidable.isEmpty()) {
            values.merge(
                    DecisionForm.MONTH,
                    decidable.getLast().month().toString(),
                    (given, otherwise) -> given.isEmpty() ? otherwise : given);
        }
        model.addAttribute("unit", unit);
        model.addAttribute("name", name(unit));
        model.addAttribute("debts", all);
        model.addAttribute("errors", errors);
        model.addAttribute("filled", values);
        model.addAttribute(
                "viewer", Objects.requireNonNullElse(page.requireViewer().staffId(), -1L));
        model.addAttribute("mayDecide", !decidable.isEmpty() && may(page, What.RECOVERY_DECIDE));
        model.addAttribute("maySecond", may(page, What.RECOVERY_SECOND_READER));
        model.addAttribute("months", months(page, decidable));
        model.addAttribute("grounds", Grounds.choices(page));
        model.addAttribute("kinds", Options.choices(page, decidable, today));
        model.addAttribute(
                "impossible",
                decidable.stream()
                        .filter(debt -> debt.month().toString().equals(values.get(DecisionForm.MONTH)))
                        .findFirst()
                        .map(debt -> Options.impossible(page, debt, today))
                        .orElse(List.of()));
        model.addAttribute(
                "room",
                decidable.isEmpty()
                        ? null
                        : rooms.of(unit, decidable.getLast().month(), RecoveryGround.TOO_HIGH, today));
        return "recovery/client";
    }

    /** Shows what the decision would do. Nothing is kept. */
    @PostMapping(ADDRESS)
    String look(Page page, Model model, @PathVariable long unit, @RequestParam Map<String, String> filled) {
        return reading(page, What.RECOVERY_DECIDE, unit, () -> {
            if (filled.containsKey("wijzig")) {
                return show(page, model, unit, filled, Map.of());
            }
            LocalDate today = LocalDate.now(clock);
            DecisionForm.Outcome outcome = read(page, unit, filled, today);
            Proposal proposal = outcome.proposal();
            return proposal == null
                    ? show(page, model, unit, filled, outcome.errors())
                    : check(model, unit, filled, proposal, today);
        });
    }

    private String check(Model model, long unit, Map<String, String> filled, Proposal proposal, LocalDate today) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String field : List.of(
                DecisionForm.MONTH,
                DecisionForm.GROUND,
                DecisionForm.KIND,
                DecisionForm.AMOUNT,
                DecisionForm.PER_MONTH,
                DecisionForm.PROTECTION,
                DecisionForm.HEARD,
                DecisionForm.REASON)) {
            kept.put(field, filled.getOrDefault(field, ""));
        }
        kept.put(DecisionForm.SEEN, String.valueOf(proposal.debt().open().cents()));
        model.addAttribute("unit", unit);
        model.addAttribute("name", name(unit));
        model.addAttribute("filled", kept);
        model.addAttribute("proposal", proposal);
        model.addAttribute("plan", proposal.plan(today));
        model.addAttribute("term", ObjectionTerm.ofSent(today));
        return "recovery/check";
    }

    /** Keeps the decision for a second reader; what was seen must still be so. */
    @PostMapping(ADDRESS + "/vastleggen")
    String propose(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @RequestParam Map<String, String> filled) {
        DecisionForm.Outcome outcome =
                reading(page, What.RECOVERY_DECIDE, unit, () -> read(page, unit, filled, LocalDate.now(clock)));
        Proposal proposal = outcome.proposal();
        if (proposal == null) {
            return again(page, model, unit, filled, outcome.errors());
        }
        if (!filled.getOrDefault(DecisionForm.SEEN, "")
                .equals(String.valueOf(proposal.debt().open().cents()))) {
            return again(page, model, unit, filled, Map.of(DecisionForm.MONTH, page.text("terug.geweigerd.veranderd")));
        }
        return act(
                page,
                flash,
                unit,
                page.text("terug.vastgelegd"),
                () -> decisions.propose(proposal, staff(page), clock.instant()));
    }

    @PostMapping(ADDRESS + "/{decision:\\d{1,18}}/akkoord")
    String agree(Page page, RedirectAttributes flash, @PathVariable long unit, @PathVariable long decision) {
        long reader = secondReader(page, unit);
        return act(
                page,
                flash,
                unit,
                page.text("terug.telt"),
                () -> decisions.agree(unit, decision, reader, clock.instant()));
    }

    @PostMapping(ADDRESS + "/{decision:\\d{1,18}}/niet-akkoord")
    String disagree(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @PathVariable long decision,
            @RequestParam(READER_REASON) String reason) {
        long reader = secondReader(page, unit);
        if (reason.isBlank()) {
            return again(page, model, unit, Map.of(), Map.of(READER_REASON, page.text("terug.fout.tegenreden")));
        }
        return act(
                page,
                flash,
                unit,
                page.text("terug.teruggelegd"),
                () -> decisions.disagree(unit, decision, reader, reason.strip(), clock.instant()));
    }

    private long secondReader(Page page, long unit) {
        return reading(page, What.RECOVERY_SECOND_READER, unit, () -> staff(page));
    }

    private String again(Page page, Model model, long unit, Map<String, String> filled, Map<String, String> errors) {
        return reading(page, What.RECOVERY, unit, () -> show(page, model, unit, filled, errors));
    }

    /** Outside of the reading: what is refused rolls back no more than itself. */
    private static String act(Page page, RedirectAttributes flash, long unit, String done, Runnable work) {
        try {
            work.run();
            flash.addFlashAttribute("done", done);
        } catch (RecoveryRefused e) {
            flash.addFlashAttribute("refused", page.text(e.textKey()));
        } catch (PaymentRefused e) {
            flash.addFlashAttribute("refused", page.text("terug.geweigerd.veranderd"));
        }
        return "redirect:/werk/klanten/" + unit + "/terugvordering";
    }

    private DecisionForm.Outcome read(Page page, long unit, Map<String, String> filled, LocalDate today) {
        return DecisionForm.read(
                page, filled, debts.of(unit, today), today, (month, ground) -> rooms.of(unit, month, ground, today));
    }

    private static List<Choice> months(Page page, List<Debt> decidable) {
        return decidable.stream()
                .map(debt -> new Choice(
                        debt.month().toString(),
                        page.text("terug.maand_bedrag", page.month(debt.month()), page.money(debt.open()))))
                .toList();
    }

    private String name(long unit) {
        return sql.select(PERSON.NAME)
                .from(BENEFIT_UNIT)
                .join(PERSON)
                .on(PERSON.ID.eq(BENEFIT_UNIT.APPLICANT_ID))
                .where(BENEFIT_UNIT.ID.eq(unit))
                .fetchSingle(row -> row.value1());
    }

    private <T> T reading(Page page, What what, long unit, Supplier<T> read) {
        return accessLog.reading(page.requireViewer(), what, unit, read);
    }

    private static boolean may(Page page, What what) {
        return AccessPolicy.find(page.requireViewer().role(), what).isPresent();
    }

    private static long staff(Page page) {
        Viewer viewer = page.requireViewer();
        return Objects.requireNonNull(viewer.staffId(), "who decides has a staff number");
    }
}
