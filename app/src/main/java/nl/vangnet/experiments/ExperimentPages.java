package nl.vangnet.experiments;

import java.util.List;
import nl.vangnet.access.Access;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.What;
import nl.vangnet.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Which trials are there, how far is each, and what comes next? */
@Controller
class ExperimentPages {
    static final String ADDRESS = "/onderzoek/experimenten";
    static final String ONE = ADDRESS + "/{id:\\d{1,18}}";

    private final Trials trials;
    private final TrialViews views;

    ExperimentPages(Trials trials, TrialViews views) {
        this.trials = trials;
        this.views = views;
    }

    @GetMapping(ADDRESS)
    String list(Page page, Model model) {
        Access.require(page.requireViewer(), What.EXPERIMENTS);
        List<TrialLine> lines = trials.all().stream()
                .map(trial -> new TrialLine(
                        trial.id(),
                        trial.title(),
                        trial.code(),
                        page.text(trials.phase(trial.id()).textKey())))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("mayConduct", may(page, What.EXPERIMENT_CONDUCT));
        return "experiments/list";
    }

    @GetMapping(ONE)
    String one(Page page, Model model, @PathVariable long id) {
        Access.require(page.requireViewer(), What.EXPERIMENTS);
        model.addAttribute("view", views.of(page, id));
        model.addAttribute("mayConduct", may(page, What.EXPERIMENT_CONDUCT));
        model.addAttribute("mayKeep", may(page, What.EXPERIMENT_KEY));
        return "experiments/one";
    }

    @GetMapping(ONE + "/protocol")
    String protocol(Page page, Model model, @PathVariable long id) {
        Access.require(page.requireViewer(), What.EXPERIMENTS);
        Trial trial = trials.get(id);
        Protocol protocol = trial.protocol();
        model.addAttribute("trial", trial);
        model.addAttribute("protocol", ProtocolView.of(page, protocol == null ? trials.draft(id) : protocol));
        model.addAttribute("registered", protocol != null);
        model.addAttribute("amendments", AmendmentLine.of(page, trials.ledger(id)));
        return "experiments/protocol";
    }

    static boolean may(Page page, What what) {
        return AccessPolicy.find(page.requireViewer().role(), what).isPresent();
    }
}
