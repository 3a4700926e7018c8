package nl.vangnet.payments;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.law.Advance;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody asked for assistance and the right is not known yet: which advances does the law want, and which were given? */
@Controller
class AdvancePages {
    private static final String ADDRESS = "/werk/klanten/{unit:\\d{1,18}}/voorschot";
    private static final String NO_RIGHT_REASON = "waarom-";

    private final Advances advances;
    private final DSLContext sql;
    private final AccessLog accessLog;
    private final Participatiewet law;
    private final Clock clock;

    AdvancePages(Advances advances, DSLContext sql, AccessLog accessLog, Participatiewet law, Clock clock) {
        this.advances = advances;
        this.sql = sql;
        this.accessLog = accessLog;
        this.law = law;
        this.clock = clock;
    }

    @GetMapping("/mijn/voorschot")
    String own(Page page, Model model) {
        Long unit = page.requireViewer().unitId();
        if (unit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute(
                "advances", accessLog.reading(page.requireViewer(), What.OWN_BENEFIT, unit, () -> advances.of(unit)));
        return "payments/own-advances";
    }

    @GetMapping(ADDRESS)
    String show(Page page, Model model, @PathVariable long unit) {
        return accessLog.reading(page.requireViewer(), What.ADVANCE, unit, () -> {
            Map<String, String> known = advances.norm(unit)
                    .map(norm -> Map.of(AdvanceForm.NORM, norm.toString().replace('.', ',')))
                    .orElse(Map.of());
            return show(page, model, unit, AdvanceForm.of(known), List.of(), Map.of());
        });
    }

    /** @param open what the law wants and was not given; empty as long as nobody filled in the application */
    private String show(
            Page page, Model model, long unit, AdvanceForm filled, List<Advance> open, Map<String, String> errors) {
        model.addAttribute("unit", unit);
        model.addAttribute("name", name(unit));
        model.addAttribute("advances", advances.of(unit));
        model.addAttribute(
                "mayAward",
                AccessPolicy.find(page.requireViewer().role(), What.ADVANCE_AWARD)
                        .isPresent());
        model.addAttribute("open", open);
        model.addAttribute(
                "days",
                open.stream()
                        .filter(advance -> advance.least() != null)
                        .map(advance -> new Choice(
                                advance.on().toString(),
                                page.text(
                                        "voorschot.uiterlijk",
                                        page.date(advance.on()),
                                        page.money(Objects.requireNonNull(advance.least())),
                                        advance.article())))
                        .toList());
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        return "payments/advances";
    }

    /** First what the law wants is shown, then what is filled in is read back, and only the third time it is given. */
    @PostMapping(ADDRESS)
    String award(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @RequestParam String stap,
            @RequestParam Map<String, String> parameters) {
        AdvanceForm filled = AdvanceForm.of(parameters);
        return accessLog.reading(page.requireViewer(), What.ADVANCE_AWARD, unit, () -> {
            Map<String, String> errors = filled.errorsOfApplication(page, lastDay());
            if (!errors.isEmpty()) {
                return show(page, model, unit, filled, List.of(), errors);
            }
            List<Advance> open = open(unit, filled);
            if (stap.equals("reken") || stap.equals("anders")) {
                return show(page, model, unit, filled, open, Map.of());
            }
            errors = filled.errors(page, open);
            if (!errors.isEmpty()) {
                return show(page, model, unit, filled, open, errors);
            }
            Advances.Wish wish =
                    filled.wish(unit, filled.chosen(open).orElseThrow(), LocalDate.now(clock), staff(page));
            if (!stap.equals("vast")) {
                model.addAttribute("unit", unit);
                model.addAttribute("name", name(unit));
                model.addAttribute("filled", filled);
                model.addAttribute("appliedOn", wish.appliedOn());
                model.addAttribute("due", wish.due());
                model.addAttribute("norm", wish.norm());
                model.addAttribute("amount", wish.amount());
                return "payments/advance-check";
            }
            try {
                advances.award(wish, clock.instant());
                flash.addFlashAttribute("done", page.text("voorschot.gegeven"));
            } catch (PaymentRefused e) {
                flash.addFlashAttribute("refused", page.text(e.textKey(), e.arguments()));
            }
            return "redirect:/werk/klanten/" + unit + "/voorschot";
        });
    }

    @PostMapping(ADDRESS + "/{advance:\\d{1,18}}/geen-recht")
    String noRight(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @PathVariable long advance,
            @RequestParam Map<String, String> filled) {
        String field = NO_RIGHT_REASON + advance;
        String reason = filled.getOrDefault(field, "");
        if (reason.isBlank()) {
            return accessLog.reading(
                    page.requireViewer(),
                    What.ADVANCE_AWARD,
                    unit,
                    () -> show(
                            page,
                            model,
                            unit,
                            AdvanceForm.of(Map.of()),
                            List.of(),
                            Map.of(field, page.text("voorschot.fout.waarom"))));
        }
        long author = accessLog.reading(page.requireViewer(), What.ADVANCE_AWARD, unit, () -> staff(page));
        try {
            advances.noRight(unit, advance, reason.strip(), author, clock.instant());
            flash.addFlashAttribute("done", page.text("voorschot.beeindigd"));
        } catch (PaymentRefused e) {
            flash.addFlashAttribute("refused", page.text(e.textKey(), e.arguments()));
        }
        return "redirect:/werk/klanten/" + unit + "/voorschot";
    }

    /** The advances of the law up to the next one from today, without those that were given. */
    private List<Advance> open(long unit, AdvanceForm filled) {
        LocalDate application = filled.appliedOn().orElseThrow();
        Money norm = AdvanceForm.norm(filled.norm()).orElseThrow();
        LocalDate end = law.graph().tables().last().atEndOfMonth().plusDays(1);
        LocalDate horizon = LocalDate.now(clock).plusWeeks(4).plusDays(1);
        List<LocalDate> given = advances.of(unit).stream()
                .filter(advance -> advance.appliedOn().equals(application))
                .map(KeptAdvance::dueOn)
                .toList();
        return Advance.due(application, horizon.isAfter(end) ? end : horizon, norm, clock.instant()).stream()
                .filter(advance -> !given.contains(advance.on()))
                .toList();
    }

    /** Today; or the last day with amounts, when the clock has passed them. */
    private LocalDate lastDay() {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = law.graph().tables().last().atEndOfMonth();
        return today.isAfter(last) ? last : today;
    }

    private String name(long unit) {
        return sql.select(PERSON.NAME)
                .from(BENEFIT_UNIT)
                .join(PERSON)
                .on(PERSON.ID.eq(BENEFIT_UNIT.APPLICANT_ID))
                .where(BENEFIT_UNIT.ID.eq(unit))
                .fetchSingle(row -> row.value1());
    }

    private static long staff(Page page) {
        return Objects.requireNonNull(page.requireViewer().staffId(), "who gives an advance has a staff number");
    }
}
