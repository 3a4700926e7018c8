package nl.vangnet.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.guidance.Verdict;
import nl.vangnet.guidance.contact.Answer;
import nl.vangnet.guidance.contact.Attempt;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import nl.vangnet.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How do I reach this client, what was tried already, and what may I do now? */
@Controller
class StepPages {
    private static final String ADDRESS = "/werk/klanten/{unit:\\d{1,18}}/contact";
    private static final String PERSON = "persoon";
    private static final String NOT_NEEDED = "niet_nodig";
    private static final String ATTEMPT = "/{attempt:\\d{1,18}}";

    private final ContactViews views;
    private final Replies replies;
    private final NextSteps nextSteps;
    private final AccessLog accessLog;
    private final Clock clock;

    StepPages(ContactViews views, Replies replies, NextSteps nextSteps, AccessLog accessLog, Clock clock) {
        this.views = views;
        this.replies = replies;
        this.nextSteps = nextSteps;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(
            Page page,
            Model model,
            @PathVariable long unit,
            @RequestParam(name = PERSON, defaultValue = "0") long person) {
        return show(page, model, unit, person, Map.of(), Map.of());
    }

    private String show(
            Page page, Model model, long unit, long person, Map<String, String> filled, Map<String, String> errors) {
        model.addAttribute("view", reading(page, What.CONTACT, unit, () -> views.of(page, unit, person)));
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "mayDecide",
                AccessPolicy.find(page.requireViewer().role(), What.AGREEMENT_EXCEPTION)
                        .isPresent());
        model.addAttribute(
                "mayAct",
                AccessPolicy.find(page.requireViewer().role(), What.CONTACT_STEP)
                        .isPresent());
        return "contact/client";
    }

    /** Keeps what the client let us know on whatever channel. */
    @PostMapping(ADDRESS + "/antwoord")
    String answer(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @RequestParam(PERSON) long person,
            @RequestParam Map<String, String> filled) {
        Map<String, String> errors = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(clock);
        String writtenDay = filled.getOrDefault("antwoord_dag", "");
        Optional<LocalDate> day = writtenDay.isBlank()
                ? Optional.of(today)
                : Entered.day(writtenDay).filter(entered -> !entered.isAfter(today));
        Optional<Channel> channel = direct(filled.get("antwoord_manier"));
        Optional<Answer.Kind> kind = named(Answer.Kind.values(), filled.get("antwoord_wat"));
        if (day.isEmpty()) {
            errors.put("antwoord_dag", page.text("contact.fout.antwoord_dag"));
        }
        if (channel.isEmpty()) {
            errors.put("antwoord_manier", page.text("contact.fout.manier"));
        }
        if (kind.isEmpty()) {
            errors.put("antwoord_wat", page.text("contact.fout.wat"));
        }
        if (!errors.isEmpty()) {
            return show(page, model, unit, person, filled, errors);
        }
        Answer answer = new Answer(
                day.orElseThrow(),
                channel.orElseThrow(),
                kind.orElseThrow(),
                filled.getOrDefault("antwoord_woorden", "").strip());
        reading(page, What.CONTACT_STEP, unit, () -> {
            views.of(page, unit, person);
            replies.answered(unit, person, answer, staff(page));
            return unit;
        });
        flash.addFlashAttribute("done", page.text("contact.antwoord_bewaard"));
        return back(unit, person);
    }

    /** Keeps how an attempt went, and by what it can be shown. */
    @PostMapping(ADDRESS + ATTEMPT + "/resultaat")
    String result(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @PathVariable long attempt,
            @RequestParam(PERSON) long person,
            @RequestParam Map<String, String> filled) {
        String field = "bewijs-" + attempt;
        String proof = filled.getOrDefault(field, "").strip();
        Optional<Attempt.Result> result = named(Attempt.Result.values(), filled.get("resultaat-" + attempt))
                .filter(one -> one != Attempt.Result.SENT);
        if (proof.isEmpty() || result.isEmpty()) {
            return show(page, model, unit, person, filled, Map.of(field, page.text("contact.fout.bewijs")));
        }
        reading(page, What.CONTACT_STEP, unit, () -> {
            replies.went(unit, attempt, result.orElseThrow(), proof, staff(page));
            return unit;
        });
        flash.addFlashAttribute("done", page.text("contact.resultaat_bewaard"));
        return back(unit, person);
    }

    /** What waits does not need to be done, and why. */
    @PostMapping(ADDRESS + "/niet-nodig")
    String notNeeded(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @RequestParam(PERSON) long person,
            @RequestParam Map<String, String> filled) {
        String why = filled.getOrDefault(NOT_NEEDED, "").strip();
        if (why.isEmpty()) {
            return show(page, model, unit, person, filled, Map.of(NOT_NEEDED, page.text("contact.fout.niet_nodig")));
        }
        reading(page, What.CONTACT_STEP, unit, () -> {
            long known = views.of(page, unit, person).brief().person();
            nextSteps.taken(List.of(known), "niet nodig: " + why, staff(page));
            return unit;
        });
        flash.addFlashAttribute("done", page.text("contact.niet_nodig_bewaard"));
        return back(unit, person);
    }

    /** Puts down that the client stayed away, where that may be said. */
    @PostMapping(ADDRESS + ATTEMPT + "/weggebleven")
    String stayedAway(
            Page page,
            RedirectAttributes flash,
            @PathVariable long unit,
            @PathVariable long attempt,
            @RequestParam(PERSON) long person) {
        Verdict verdict = reading(page, What.CONTACT_STEP, unit, () -> replies.noShow(unit, attempt, staff(page)));
        if (verdict.permits()) {
            flash.addFlashAttribute("done", page.text("contact.weggebleven_bewaard"));
        } else {
            flash.addFlashAttribute("refusals", Refused.of(page, verdict.refusals()));
        }
        return back(unit, person);
    }

    private static String back(long unit, long person) {
        return "redirect:/werk/klanten/" + unit + "/contact?" + PERSON + "=" + person;
    }

    private <T> T reading(Page page, What what, long unit, Supplier<T> read) {
        return accessLog.reading(page.requireViewer(), what, unit, read);
    }

    static long staff(Page page) {
        return Objects.requireNonNull(page.requireViewer().staffId(), "who takes a step has a staff number");
    }

    /** The way between the person and ourselves with this name. */
    static Optional<Channel> direct(@org.jspecify.annotations.Nullable String name) {
        return named(Channel.values(), name).filter(Channel.direct()::contains);
    }

    static <E extends Enum<E>> Optional<E> named(E[] all, @org.jspecify.annotations.Nullable String name) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
