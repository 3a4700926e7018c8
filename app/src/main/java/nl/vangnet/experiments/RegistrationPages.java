package nl.vangnet.experiments;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.vangnet.access.Access;
import nl.vangnet.access.What;
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

/** Is the protocol complete, would its result be clear, and do we register it? */
@Controller
class RegistrationPages {
    private static final String REGISTER = ExperimentPages.ONE + "/registreren";

    private final Trials trials;
    private final ProtocolCheck check;
    private final Conduct conduct;
    private final Clock clock;

    RegistrationPages(Trials trials, ProtocolCheck check, Conduct conduct, Clock clock) {
        this.trials = trials;
        this.check = check;
        this.conduct = conduct;
        this.clock = clock;
    }

    @GetMapping(REGISTER)
    String show(Page page, Model model, @PathVariable long id) {
        return show(page, model, id, "", Map.of());
    }

    private String show(Page page, Model model, long id, String reason, Map<String, String> errors) {
        Access.require(page.requireViewer(), What.EXPERIMENT_CONDUCT);
        Trial trial = trials.get(id);
        if (trial.protocol() != null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Protocol protocol = trials.draft(id);
        List<String> missing = check.missing(protocol).stream().map(page::text).toList();
        model.addAttribute("trial", trial);
        model.addAttribute("protocol", ProtocolView.of(page, protocol));
        model.addAttribute("missing", missing);
        model.addAttribute(
                "findings",
                check.findings(protocol).stream()
                        .map(finding -> FindingLine.of(page, finding))
                        .toList());
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "experiments/register";
    }

    @PostMapping(REGISTER)
    String register(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reden) {
        Access.require(page.requireViewer(), What.EXPERIMENT_CONDUCT);
        try {
            conduct.register(id, reden, Actor.of(page), clock.instant());
        } catch (TrialRefused e) {
            return show(page, model, id, reden, Map.of("reden", page.text(e.textKey(), e.arguments())));
        }
        flash.addFlashAttribute("done", page.text("experiment.gedaan.geregistreerd"));
        return "redirect:" + ExperimentPages.ADDRESS + "/" + id;
    }
}
