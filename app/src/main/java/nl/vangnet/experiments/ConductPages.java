package nl.vangnet.experiments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.vangnet.access.Access;
import nl.vangnet.access.What;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons on the page of a trial: each takes one step, or says why it may not be taken. */
@Controller
class ConductPages {
    /** Enough for a trial to look at; the invented city is larger. */
    private static final int MOST_ANSWERS = 600;

    private static final String ONE = ExperimentPages.ONE;

    private final Conduct conduct;
    private final InventedAnswers answers;
    private final Clock clock;

    ConductPages(Conduct conduct, InventedAnswers answers, Clock clock) {
        this.conduct = conduct;
        this.answers = answers;
        this.clock = clock;
    }

    @PostMapping(ONE + "/openen")
    String open(
            Page page,
            RedirectAttributes flash,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String peildag) {
        Optional<LocalDate> day = Entered.day(peildag);
        return step(page, What.EXPERIMENT_CONDUCT, flash, id, page.text("experiment.gedaan.geopend"), () -> {
            conduct.openEnrolment(
                    id,
                    day.orElseThrow(() -> new TrialRefused("experiment.geweigerd.peildag")),
                    Actor.of(page),
                    clock.instant());
        });
    }

    @PostMapping(ONE + "/antwoorden")
    String answer(Page page, RedirectAttributes flash, @PathVariable long id) {
        return step(
                page,
                What.EXPERIMENT_CONDUCT,
                flash,
                id,
                page.text("experiment.gedaan.antwoorden"),
                () -> answers.give(id, MOST_ANSWERS, clock.instant()));
    }

    /** The secret is shown on the page that follows, once. */
    @PostMapping(ONE + "/verzegelen")
    String seal(Page page, RedirectAttributes flash, @PathVariable long id) {
        return step(
                page,
                What.EXPERIMENT_KEY,
                flash,
                id,
                page.text("experiment.gedaan.verzegeld"),
                () -> flash.addFlashAttribute(
                        "secret", conduct.commitToNewSecret(id, Actor.of(page), clock.instant())));
    }

    @PostMapping(ONE + "/toezeggen")
    String commit(
            Page page,
            RedirectAttributes flash,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String toezegging) {
        return step(
                page,
                What.EXPERIMENT_KEY,
                flash,
                id,
                page.text("experiment.gedaan.toegezegd"),
                () -> conduct.commit(id, toezegging.strip(), Actor.of(page), clock.instant()));
    }

    @PostMapping(ONE + "/bevriezen")
    String freeze(Page page, RedirectAttributes flash, @PathVariable long id) {
        return step(
                page,
                What.EXPERIMENT_CONDUCT,
                flash,
                id,
                page.text("experiment.gedaan.bevroren"),
                () -> conduct.freezeList(id, Actor.of(page), clock.instant()));
    }

    @PostMapping(ONE + "/onthullen")
    String reveal(
            Page page,
            RedirectAttributes flash,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String geheim) {
        return step(
                page,
                What.EXPERIMENT_KEY,
                flash,
                id,
                page.text("experiment.gedaan.onthuld"),
                () -> conduct.reveal(id, geheim.strip(), Actor.of(page), clock.instant()));
    }

    @PostMapping(ONE + "/loten")
    String assign(Page page, RedirectAttributes flash, @PathVariable long id) {
        return step(
                page,
                What.EXPERIMENT_CONDUCT,
                flash,
                id,
                page.text("experiment.gedaan.geloot"),
                () -> conduct.assign(id, Actor.of(page), clock.instant()));
    }

    @PostMapping(ONE + "/starten")
    String start(Page page, RedirectAttributes flash, @PathVariable long id) {
        return step(
                page,
                What.EXPERIMENT_CONDUCT,
                flash,
                id,
                page.text("experiment.gedaan.gestart"),
                () -> conduct.start(id, Actor.of(page), clock.instant()));
    }

    @PostMapping(ONE + "/afwijking")
    String deviate(
            Page page,
            RedirectAttributes flash,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String wat,
            @RequestParam(defaultValue = "") String waarom) {
        flash.addFlashAttribute("wat", wat);
        flash.addFlashAttribute("waarom", waarom);
        return step(page, What.EXPERIMENT_CONDUCT, flash, id, page.text("experiment.gedaan.afwijking"), () -> {
            if (wat.isBlank() || waarom.isBlank()) {
                throw new TrialRefused("experiment.geweigerd.afwijking_leeg");
            }
            conduct.deviate(id, wat, waarom, Actor.of(page), clock.instant());
            flash.addFlashAttribute("wat", "");
            flash.addFlashAttribute("waarom", "");
        });
    }

    private static String step(Page page, What what, RedirectAttributes flash, long id, String done, Runnable step) {
        Access.require(page.requireViewer(), what);
        try {
            step.run();
            flash.addFlashAttribute("done", done);
        } catch (TrialRefused e) {
            flash.addFlashAttribute("refused", page.text(e.textKey(), e.arguments()));
        }
        return "redirect:" + ExperimentPages.ADDRESS + "/" + id;
    }
}
