package nl.vangnet.interviews;

import java.util.ArrayList;
import java.util.List;
import nl.vangnet.access.Access;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.What;
import nl.vangnet.experiments.Trial;
import nl.vangnet.experiments.Trials;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** How many were interviewed in each wave, and why the others were not? What is asked? Numbers only: nobody is named. */
@Controller
class ProgressPages {
    private final Trials trials;
    private final Waves waves;
    private final Slots slots;
    private final DSLContext sql;

    ProgressPages(Trials trials, Waves waves, Slots slots, DSLContext sql) {
        this.trials = trials;
        this.waves = waves;
        this.slots = slots;
        this.sql = sql;
    }

    @GetMapping(Desk.ADDRESS)
    String overview(Page page, Model model) {
        Access.require(page.requireViewer(), What.INTERVIEW_PROGRESS);
        List<TrialProgress> progress = new ArrayList<>();
        for (Trial trial : trials.all()) {
            List<WaveProgress> done = waves.of(trial).stream()
                    .map(wave -> WaveProgress.of(wave, slots.of(trial, wave)))
                    .toList();
            if (!done.isEmpty()) {
                progress.add(new TrialProgress(trial, done, OutOfRule.of(trial.id(), sql)));
            }
        }
        model.addAttribute("progress", progress);
        model.addAttribute("questionnaires", Questionnaire.all());
        model.addAttribute(
                "mayInterview",
                AccessPolicy.find(page.requireViewer().role(), What.INTERVIEW_LIST)
                        .isPresent());
        return "interviews/overview";
    }

    /** A version as it is read out, to be printed as well: when nobody can come on line, paper does. */
    @GetMapping(Desk.ADDRESS + "/vragenlijst/{version:\\d{1,4}}/{language:[a-z]{2,3}}")
    String questionnaire(Page page, Model model, @PathVariable int version, @PathVariable String language) {
        Access.require(page.requireViewer(), What.INTERVIEW_PROGRESS);
        Questionnaire found = Questionnaire.all().stream()
                .filter(one -> one.version() == version && one.languages().contains(language))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("questionnaire", found);
        model.addAttribute("language", language);
        model.addAttribute(
                "others",
                found.languages().stream().filter(one -> !one.equals(language)).toList());
        return "interviews/questionnaire";
    }
}
