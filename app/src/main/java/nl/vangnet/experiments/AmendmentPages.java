package nl.vangnet.experiments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vangnet.access.Access;
import nl.vangnet.access.What;
import nl.vangnet.trials.ledger.Amendment.Known;
import nl.vangnet.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What may still be changed of this protocol, to what, and why? */
@Controller
class AmendmentPages {
    private static final String AMEND = ExperimentPages.ONE + "/wijzigen";

    private final Trials trials;
    private final Amendments amendments;
    private final Clock clock;

    AmendmentPages(Trials trials, Amendments amendments, Clock clock) {
        this.trials = trials;
        this.amendments = amendments;
        this.clock = clock;
    }

    @GetMapping(AMEND)
    String show(Page page, Model model, @PathVariable long id) {
        return show(page, model, id, AmendmentForm.show(open(page, id)), Map.of());
    }

    private String show(Page page, Model model, long id, Filled filled, Map<String, String> errors) {
        model.addAttribute("trial", trials.get(id));
        model.addAttribute("open", open(page, id));
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        return "experiments/amend";
    }

    @PostMapping(AMEND)
    String amend(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent) {
        List<Amendable> open = open(page, id);
        Filled filled = new Filled(sent);
        AmendmentForm.Read read = AmendmentForm.read(page, filled, open);
        if (!read.errors().isEmpty()) {
            return show(page, model, id, filled, read.errors());
        }
        try {
            amendments.amend(
                    id, read.changes(), read.known().orElse(Known.SEEN), read.why(), Actor.of(page), clock.instant());
        } catch (TrialRefused e) {
            model.addAttribute("refused", page.text(e.textKey(), e.arguments()));
            return show(page, model, id, filled, Map.of());
        }
        flash.addFlashAttribute("done", page.text("experiment.gedaan.gewijzigd"));
        return "redirect:" + ExperimentPages.ADDRESS + "/" + id;
    }

    /** What may be changed, for who may change it. A trial of which nothing may be changed has no such page. */
    private List<Amendable> open(Page page, long id) {
        Access.require(page.requireViewer(), What.EXPERIMENT_CONDUCT);
        List<Amendable> open = amendments.open(id, LocalDate.now(clock));
        if (open.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return open;
    }
}
