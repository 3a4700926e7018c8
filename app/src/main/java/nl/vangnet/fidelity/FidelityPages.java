package nl.vangnet.fidelity;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.access.Access;
import nl.vangnet.access.What;
import nl.vangnet.experiments.Trial;
import nl.vangnet.experiments.Trials;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Is what the arms promise also done? Numbers per arm, without names and without outcomes. */
@Controller
class FidelityPages {
    private static final String ADDRESS = "/onderzoek/uitvoering";

    private final Trials trials;
    private final Fidelity fidelity;

    FidelityPages(Trials trials, Fidelity fidelity) {
        this.trials = trials;
        this.fidelity = fidelity;
    }

    @GetMapping(ADDRESS)
    String overview(Page page, Model model) {
        Access.require(page.requireViewer(), What.FIDELITY);
        List<Trial> started = trials.all().stream()
                .filter(trial -> fidelity.started(trial.id()).isPresent())
                .toList();
        model.addAttribute("trials", started);
        return "fidelity/overview";
    }

    @GetMapping(ADDRESS + "/{id:\\d{1,18}}")
    String panel(Page page, Model model, @PathVariable long id, @RequestParam(defaultValue = "") String maand) {
        Access.require(page.requireViewer(), What.FIDELITY);
        Trial trial = trials.get(id);
        Panel panel = fidelity.panel(trial, month(maand))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("trial", trial);
        model.addAttribute("panel", panel);
        model.addAttribute(
                "months",
                panel.months().stream()
                        .map(month -> new Choice(month.toString(), page.month(month)))
                        .toList());
        return "fidelity/panel";
    }

    private static @Nullable YearMonth month(String asked) {
        try {
            return asked.isEmpty() ? null : YearMonth.parse(asked);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
