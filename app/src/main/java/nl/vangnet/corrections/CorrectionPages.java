package nl.vangnet.corrections;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.income.HouseholdMonths;
import nl.vangnet.income.Statements;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Why did this month become another one, what did we know and pay on a day, and what would a change do before it is made? */
@Controller
class CorrectionPages {
    static final String WORK = "werk";
    static final String MONTH = "maand";
    static final String NET = "netto";
    static final String CERTAINTY = "zekerheid";
    static final String SOURCE = "bron";
    private static final String ESTIMATE = "schatting";
    private static final int LONGEST_SOURCE = 200;
    private static final Money MOST = Money.parse("20000");

    private final HouseholdMonths months;
    private final PaidMonths paid;
    private final Statements statements;
    private final WageChanges changes;
    private final AccessLog accessLog;
    private final Clock clock;

    CorrectionPages(
            HouseholdMonths months,
            PaidMonths paid,
            Statements statements,
            WageChanges changes,
            AccessLog accessLog,
            Clock clock) {
        this.months = months;
        this.paid = paid;
        this.statements = statements;
        this.changes = changes;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping("/mijn/correcties")
    String own(Page page, Model model) {
        Long unit = page.requireViewer().unitId();
        if (unit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        accessLog.reading(page.requireViewer(), What.OWN_BENEFIT, unit, () -> show(page, model, unit, clock.instant()));
        return "corrections/own";
    }

    @GetMapping("/werk/klanten/{unit:\\d{1,18}}/maanden")
    String all(Page page, Model model, @PathVariable long unit, @RequestParam(required = false) @Nullable String op) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<LocalDate> day = op == null || op.isBlank() ? Optional.empty() : Entered.day(op);
        if (op != null && !op.isBlank() && day.isEmpty()) {
            errors.put("op", page.text("correctie.fout.dag"));
        }
        Instant by = day.map(this::endOf).orElseGet(clock::instant);
        accessLog.reading(page.requireViewer(), What.CLIENT_PAGE, unit, () -> show(page, model, unit, by));
        model.addAttribute("unit", unit);
        model.addAttribute("op", op == null ? "" : op);
        model.addAttribute("errors", errors);
        model.addAttribute("mayChange", mayChange(page));
        return "corrections/months";
    }

    /** One version of a month, with all its reasons. */
    @GetMapping("/werk/klanten/{unit:\\d{1,18}}/maanden/{month}/{version:\\d{1,4}}")
    String version(
            Page page, Model model, @PathVariable long unit, @PathVariable String month, @PathVariable int version) {
        YearMonth asked = month(month).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute(
                "view",
                accessLog.reading(
                        page.requireViewer(),
                        What.CLIENTS_OWN_VIEW,
                        unit,
                        () -> statements
                                .version(unit, asked, version, page.language())
                                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))));
        model.addAttribute("version", version);
        return "corrections/version";
    }

    @GetMapping("/werk/klanten/{unit:\\d{1,18}}/herberekening")
    String ask(Page page, Model model, @PathVariable long unit) {
        return form(page, model, unit, Map.of(), Map.of(), null);
    }

    /** The first time it shows what would change; with the change confirmed it makes it. */
    @PostMapping("/werk/klanten/{unit:\\d{1,18}}/herberekening")
    String change(Page page, Model model, @PathVariable long unit, @RequestParam Map<String, String> filled) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<WageChange> change =
                accessLog.reading(page.requireViewer(), What.CORRECTION, unit, () -> read(page, unit, filled, errors));
        if (change.isPresent() && filled.containsKey("bevestig")) {
            long author = Objects.requireNonNull(page.requireViewer().staffId());
            accessLog.reading(page.requireViewer(), What.CORRECTION, unit, () -> changes.make(change.get(), author));
            return "redirect:/werk/klanten/" + unit + "/maanden";
        }
        return form(page, model, unit, filled, errors, change.orElse(null));
    }

    private String form(
            Page page,
            Model model,
            long unit,
            Map<String, String> filled,
            Map<String, String> errors,
            @Nullable WageChange change) {
        accessLog.reading(page.requireViewer(), What.CORRECTION, unit, () -> {
            List<WageChanges.Job> jobs = changes.jobs(unit);
            model.addAttribute(
                    "jobs",
                    jobs.stream()
                            .map(job -> new Choice(
                                    Long.toString(job.work()),
                                    page.text("correctie.werk_van", job.employer(), job.worker())))
                            .toList());
            model.addAttribute(
                    "months",
                    months.of(unit, clock.instant(), page.language()).stream()
                            .map(month -> new Choice(month.month().toString(), page.month(month.month())))
                            .toList());
            model.addAttribute(
                    "preview", change == null ? null : months.words(unit, changes.preview(change), page.language()));
            model.addAttribute("applicant", months.applicant(unit));
            return unit;
        });
        model.addAttribute("unit", unit);
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        model.addAttribute(
                "certainties",
                List.of(
                        new Choice("zeker", page.text("correctie.zeker")),
                        new Choice(ESTIMATE, page.text("correctie.schatting"))));
        return "corrections/change";
    }

    private Optional<WageChange> read(Page page, long unit, Map<String, String> filled, Map<String, String> errors) {
        Optional<Long> work = changes.jobs(unit).stream()
                .map(WageChanges.Job::work)
                .filter(number -> Long.toString(number).equals(filled.get(WORK)))
                .findFirst();
        Optional<YearMonth> month = months.of(unit, clock.instant(), page.language()).stream()
                .map(HouseholdMonths.Month::month)
                .filter(known -> known.toString().equals(filled.get(MONTH)))
                .findFirst();
        Optional<Money> net = Entered.amount(filled.getOrDefault(NET, ""));
        String source = filled.getOrDefault(SOURCE, "").strip();
        if (work.isEmpty()) {
            errors.put(WORK, page.text("correctie.fout.werk"));
        }
        if (month.isEmpty()) {
            errors.put(MONTH, page.text("correctie.fout.maand"));
        }
        if (net.isEmpty()) {
            errors.put(NET, page.text("correctie.fout.netto"));
        } else if (net.get().compareTo(MOST) > 0) {
            errors.put(NET, page.text("correctie.fout.te_hoog", page.money(MOST)));
        }
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            errors.put(SOURCE, page.text("correctie.fout.bron"));
        }
        return errors.isEmpty()
                ? Optional.of(new WageChange(
                        unit,
                        work.orElseThrow(),
                        month.orElseThrow(),
                        net.orElseThrow(),
                        ESTIMATE.equals(filled.get(CERTAINTY)),
                        source))
                : Optional.empty();
    }

    private long show(Page page, Model model, long unit, Instant by) {
        model.addAttribute("months", months.of(unit, by, page.language()));
        model.addAttribute("paid", paid.of(unit, by));
        model.addAttribute("applicant", months.applicant(unit));
        return unit;
    }

    private static boolean mayChange(Page page) {
        return AccessPolicy.find(page.requireViewer().role(), What.CORRECTION).isPresent();
    }

    private Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.MAX).atZone(clock.getZone()).toInstant();
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
