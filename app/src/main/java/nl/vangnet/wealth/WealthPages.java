package nl.vangnet.wealth;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.PERSON;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.law.Wealth;
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

/** What does this household have, and is there a right with it? One sees what the law says of it before it is kept. */
@Controller
class WealthPages {
    private static final String ADDRESS = "/werk/klanten/{unit:\\d{1,18}}/vermogen";
    /** A fact that no test has: of one that is looked at for the first time. */
    private static final long NO_FACT = Long.MAX_VALUE;

    private final WealthStore store;
    private final Households households;
    private final DSLContext sql;
    private final AccessLog accessLog;
    private final Participatiewet law;
    private final Clock clock;

    WealthPages(
            WealthStore store,
            Households households,
            DSLContext sql,
            AccessLog accessLog,
            Participatiewet law,
            Clock clock) {
        this.store = store;
        this.households = households;
        this.sql = sql;
        this.accessLog = accessLog;
        this.law = law;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(Page page, Model model, @PathVariable long unit) {
        return accessLog.reading(page.requireViewer(), What.WEALTH, unit, () -> {
            LocalDate today = lastDay();
            WealthForm empty = WealthForm.of(Map.of(
                    WealthForm.DAY,
                    today.toString(),
                    WealthForm.HOUSEHOLD,
                    households.of(unit, today, clock.instant()).name()));
            return show(page, model, unit, empty, Map.of());
        });
    }

    /** What was kept, in the form, to correct it. */
    @GetMapping(ADDRESS + "/{fact:\\d{1,18}}")
    String correct(Page page, Model model, @PathVariable long unit, @PathVariable long fact) {
        return accessLog.reading(
                page.requireViewer(),
                What.WEALTH_ENTER,
                unit,
                () -> show(page, model, unit, WealthForm.of(find(unit, fact)), Map.of()));
    }

    private String show(Page page, Model model, long unit, WealthForm filled, Map<String, String> errors) {
        List<Judged> now = store.of(unit, clock.instant()).reversed();
        model.addAttribute("now", now);
        model.addAttribute(
                "before",
                store.history(unit).stream()
                        .filter(version ->
                                now.stream().noneMatch(one -> one.kept().equals(version.kept())))
                        .toList());
        model.addAttribute(
                "mayEnter",
                AccessPolicy.find(page.requireViewer().role(), What.WEALTH_ENTER)
                        .isPresent());
        model.addAttribute(
                "households",
                Stream.of(Wealth.Household.values())
                        .map(one -> new Choice(one.name(), WealthWords.household(page, one)))
                        .toList());
        model.addAttribute(
                "kinds",
                Stream.of(Wealth.Kind.values())
                        .map(kind -> new Choice(kind.name(), WealthWords.kind(page, kind)))
                        .toList());
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        named(model, unit);
        return "wealth/client";
    }

    /** The first time the test is shown; only the second time it is kept. */
    @PostMapping(ADDRESS)
    String enter(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @RequestParam String stap,
            @RequestParam Map<String, String> parameters) {
        WealthForm filled = WealthForm.of(parameters);
        return accessLog.reading(page.requireViewer(), What.WEALTH_ENTER, unit, () -> {
            if (stap.equals("meer")) {
                return show(page, model, unit, filled.withMoreLines(), Map.of());
            }
            Map<String, String> errors = filled.errors(page, lastDay());
            if (!errors.isEmpty() || stap.equals("anders")) {
                return show(page, model, unit, filled, errors);
            }
            if (!stap.equals("vast")) {
                return check(page, model, unit, filled);
            }
            keep(unit, filled.kept(filled.fact().orElseThrow(WealthPages::notFound), clock.instant(), staff(page)));
            flash.addFlashAttribute("done", page.text("vermogen.vastgelegd"));
            return "redirect:/werk/klanten/" + unit + "/vermogen";
        });
    }

    private String check(Page page, Model model, long unit, WealthForm filled) {
        Instant now = clock.instant();
        long fact = filled.fact().orElse(NO_FACT);
        Judged judged = store.preview(unit, filled.kept(fact, now, staff(page)));
        Wealth.Household known = households.of(unit, judged.kept().on(), now);
        model.addAttribute("judged", judged);
        model.addAttribute("otherHousehold", known == judged.kept().household() ? null : known);
        // The number is given here, so that a button that is pressed twice keeps one test.
        model.addAttribute(
                "filled", fact == NO_FACT ? filled.with(WealthForm.FACT, String.valueOf(store.newFact())) : filled);
        named(model, unit);
        return "wealth/check";
    }

    @PostMapping(ADDRESS + "/{fact:\\d{1,18}}/intrekken")
    String withdraw(Page page, RedirectAttributes flash, @PathVariable long unit, @PathVariable long fact) {
        return accessLog.reading(page.requireViewer(), What.WEALTH_ENTER, unit, () -> {
            keep(unit, find(unit, fact).withdrawn(clock.instant(), staff(page)));
            flash.addFlashAttribute("done", page.text("vermogen.ingetrokken"));
            return "redirect:/werk/klanten/" + unit + "/vermogen";
        });
    }

    /** Today; or the last day with amounts, when the clock has passed them. */
    private LocalDate lastDay() {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = law.graph().tables().last().atEndOfMonth();
        return today.isAfter(last) ? last : today;
    }

    private void keep(long unit, KeptWealth kept) {
        try {
            store.keep(unit, kept);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private KeptWealth find(long unit, long fact) {
        return store.find(unit, fact, clock.instant()).orElseThrow(WealthPages::notFound);
    }

    private void named(Model model, long unit) {
        model.addAttribute("unit", unit);
        model.addAttribute(
                "name",
                sql.select(PERSON.NAME)
                        .from(BENEFIT_UNIT)
                        .join(PERSON)
                        .on(PERSON.ID.eq(BENEFIT_UNIT.APPLICANT_ID))
                        .where(BENEFIT_UNIT.ID.eq(unit))
                        .fetchSingle(row -> row.value1()));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static long staff(Page page) {
        return Objects.requireNonNull(page.requireViewer().staffId(), "who enters wealth has a staff number");
    }
}
