package nl.vangnet.studies;

import java.util.Map;
import nl.vangnet.access.Access;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.experiments.Actor;
import nl.vangnet.experiments.TrialRefused;
import nl.vangnet.studies.DatasetMaker.Made;
import nl.vangnet.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How far is this trial on the way from data to report, and what is the next step? First everything is locked, only then is it opened. */
@Controller
class StudyPages {
    static final String ADDRESS = "/onderzoek/experimenten/{trial:\\d{1,18}}/analyse";
    private static final String REASON = "reden";

    private final Studies studies;
    private final StudyViews views;
    private final DatasetMaker maker;
    private final AccessLog accessLog;

    StudyPages(Studies studies, StudyViews views, DatasetMaker maker, AccessLog accessLog) {
        this.studies = studies;
        this.views = views;
        this.maker = maker;
        this.accessLog = accessLog;
    }

    @GetMapping(ADDRESS)
    String overview(Page page, Model model, @PathVariable long trial) {
        return overview(page, model, trial, Map.of(), Map.of());
    }

    private String overview(
            Page page, Model model, long trial, Map<String, String> filled, Map<String, String> errors) {
        Access.require(page.requireViewer(), What.STUDY);
        model.addAttribute("study", views.of(trial));
        model.addAttribute("mayStep", may(page, What.STUDY_STEP));
        model.addAttribute("mayOpen", may(page, What.UNBLINDING_CONFIRM));
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        return "studies/overview";
    }

    @PostMapping(ADDRESS + "/gegevens")
    String lockData(Page page, RedirectAttributes flash, @PathVariable long trial) {
        Access.require(page.requireViewer(), What.STUDY_STEP);
        return act(page, flash, trial, page.text("analyse.gedaan.gegevens"), () -> {
            Made made = accessLog.listing(
                    page.requireViewer(), What.STUDY_STEP, "onderzoek " + trial, _ -> maker.make(trial), Made::units);
            studies.lockData(trial, made.data(), Actor.of(page));
        });
    }

    @PostMapping(ADDRESS + "/oefenen")
    String rehearse(Page page, RedirectAttributes flash, @PathVariable long trial) {
        Access.require(page.requireViewer(), What.STUDY_STEP);
        return act(
                page,
                flash,
                trial,
                page.text("analyse.gedaan.geoefend"),
                () -> studies.rehearse(trial, Actor.of(page)));
    }

    @GetMapping(ADDRESS + "/plan")
    String plan(Page page, Model model, RedirectAttributes flash, @PathVariable long trial) {
        Access.require(page.requireViewer(), What.STUDY);
        try {
            Dataset data = studies.lockedData(trial);
            model.addAttribute("plan", PlanView.of(page, Plan.of(data), data.wording()));
        } catch (TrialRefused e) {
            flash.addFlashAttribute("refused", page.text(e.textKey(), e.arguments()));
            return "redirect:" + address(trial);
        }
        model.addAttribute("study", views.of(trial));
        model.addAttribute("mayStep", may(page, What.STUDY_STEP));
        return "studies/plan";
    }

    @PostMapping(ADDRESS + "/plan")
    String lockPlan(Page page, RedirectAttributes flash, @PathVariable long trial) {
        Access.require(page.requireViewer(), What.STUDY_STEP);
        return act(page, flash, trial, page.text("analyse.gedaan.plan"), () -> studies.lockPlan(trial, Actor.of(page)));
    }

    @PostMapping(ADDRESS + "/voorstel")
    String propose(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long trial,
            @RequestParam(name = REASON, defaultValue = "") String reason) {
        Access.require(page.requireViewer(), What.STUDY_STEP);
        if (reason.isBlank()) {
            return overview(
                    page, model, trial, Map.of(REASON, reason), Map.of(REASON, page.text("analyse.fout.reden")));
        }
        try {
            studies.propose(trial, reason.strip(), Actor.of(page));
        } catch (TrialRefused e) {
            model.addAttribute("refused", page.text(e.textKey(), e.arguments()));
            return overview(page, model, trial, Map.of(REASON, reason), Map.of());
        }
        flash.addFlashAttribute("done", page.text("analyse.gedaan.voorgesteld"));
        return "redirect:" + address(trial);
    }

    @PostMapping(ADDRESS + "/openen")
    String open(Page page, RedirectAttributes flash, @PathVariable long trial) {
        Access.require(page.requireViewer(), What.UNBLINDING_CONFIRM);
        return act(page, flash, trial, page.text("analyse.gedaan.geopend"), () -> studies.open(trial, Actor.of(page)));
    }

    @PostMapping(ADDRESS + "/berekenen")
    String analyse(Page page, RedirectAttributes flash, @PathVariable long trial) {
        Access.require(page.requireViewer(), What.STUDY_STEP);
        return act(
                page, flash, trial, page.text("analyse.gedaan.berekend"), () -> studies.analyse(trial, Actor.of(page)));
    }

    @PostMapping(ADDRESS + "/publiceren")
    String publish(Page page, RedirectAttributes flash, @PathVariable long trial) {
        Access.require(page.requireViewer(), What.STUDY_STEP);
        return act(
                page,
                flash,
                trial,
                page.text("analyse.gedaan.gepubliceerd"),
                () -> studies.publish(trial, Actor.of(page)));
    }

    private static String act(Page page, RedirectAttributes flash, long trial, String done, Runnable step) {
        try {
            step.run();
            flash.addFlashAttribute("done", done);
        } catch (TrialRefused e) {
            flash.addFlashAttribute("refused", page.text(e.textKey(), e.arguments()));
        }
        return "redirect:" + address(trial);
    }

    static String address(long trial) {
        return "/onderzoek/experimenten/" + trial + "/analyse";
    }

    private static boolean may(Page page, What what) {
        return AccessPolicy.find(page.requireViewer().role(), what).isPresent();
    }
}
