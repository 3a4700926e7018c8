package nl.vangnet.premiums;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How much premium was built up, and when does it come? For the client, and for staff just as the client sees it. An income consultant also
 * enters here what a person decides: fill in, look at what it does, enter.
 */
@Controller
class PremiumPages {
    private static final String STAFF = "/werk/klanten/{unit:\\d{1,18}}/premie";

    private final PremiumViews views;
    private final PremiumItems items;
    private final AccessLog accessLog;
    private final Clock clock;

    PremiumPages(PremiumViews views, PremiumItems items, AccessLog accessLog, Clock clock) {
        this.views = views;
        this.items = items;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping("/mijn/premie")
    String own(Page page, Model model) {
        Long unit = page.requireViewer().unitId();
        if (unit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute(
                "view",
                found(accessLog.reading(page.requireViewer(), What.OWN_BENEFIT, unit, () -> views.view(unit, page))));
        return "premiums/own";
    }

    @GetMapping(STAFF)
    String asClient(Page page, Model model, @PathVariable long unit) {
        return form(page, model, unit, What.CLIENTS_OWN_VIEW, NewPremium.of(Map.of()), Map.of());
    }

    private String form(Page page, Model model, long unit, What what, NewPremium filled, Map<String, String> errors) {
        accessLog.reading(page.requireViewer(), what, unit, () -> {
            model.addAttribute("view", found(views.view(unit, page)));
            model.addAttribute(
                    "people",
                    views.people(unit).entrySet().stream()
                            .map(person -> new Choice(person.getKey().toString(), person.getValue()))
                            .toList());
            return model;
        });
        model.addAttribute(
                "mayEnter",
                AccessPolicy.find(page.requireViewer().role(), What.PREMIUM_ENTER)
                        .isPresent());
        model.addAttribute("kinds", kinds(page));
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        return "premiums/as-client";
    }

    /** The second step shows what the first would do; only the third files it. */
    @PostMapping(STAFF)
    String enter(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @RequestParam String stap,
            @RequestParam Map<String, String> parameters) {
        NewPremium filled = NewPremium.of(parameters);
        NewPremium.Outcome outcome = accessLog.reading(page.requireViewer(), What.PREMIUM_ENTER, unit, () -> {
            NewPremium.Outcome judged = filled.check(
                    page,
                    unit,
                    views.people(unit),
                    items.known(unit, clock.instant()),
                    views.premiums(),
                    LocalDate.now(clock));
            if (judged.premium() != null && stap.equals("vast")) {
                items.file(judged.premium(), staff(page), clock.instant());
            }
            return judged;
        });
        if (outcome.premium() == null || stap.equals("anders")) {
            return form(page, model, unit, What.PREMIUM_ENTER, filled, outcome.errors());
        }
        if (stap.equals("vast")) {
            flash.addFlashAttribute("done", page.text("premie.vastgelegd"));
            return "redirect:/werk/klanten/" + unit + "/premie";
        }
        return check(page, model, unit, filled, outcome.premium());
    }

    private String check(Page page, Model model, long unit, NewPremium filled, NewPremium.Checked premium) {
        accessLog.reading(page.requireViewer(), What.PREMIUM_ENTER, unit, () -> {
            model.addAttribute("now", found(views.view(unit, page)));
            model.addAttribute("then", found(views.view(unit, page, premium)));
            return model;
        });
        model.addAttribute("premium", premium);
        model.addAttribute("kind", page.text(Kinds.textKey(premium.item().kind())));
        model.addAttribute("filled", filled);
        return "premiums/check";
    }

    @PostMapping(STAFF + "/intrekken")
    String withdraw(Page page, RedirectAttributes flash, @PathVariable long unit, @RequestParam long premie) {
        accessLog.reading(page.requireViewer(), What.PREMIUM_ENTER, unit, () -> {
            items.withdraw(unit, premie, staff(page), clock.instant());
            return unit;
        });
        flash.addFlashAttribute("done", page.text("premie.ingetrokken"));
        return "redirect:/werk/klanten/" + unit + "/premie";
    }

    private static List<Choice> kinds(Page page) {
        return Kinds.DECIDED.stream()
                .map(kind -> new Choice(kind.name(), page.text(Kinds.textKey(kind))))
                .toList();
    }

    private static long staff(Page page) {
        return Objects.requireNonNull(page.requireViewer().staffId(), "who decides on premiums has a staff number");
    }

    private static PremiumView found(Optional<PremiumView> view) {
        return view.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
