package nl.vangnet.managers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vangnet.access.Access;
import nl.vangnet.access.What;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.managers.Indicator;
import nl.vangnet.guidance.managers.Target;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import nl.vangnet.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What do we measure our work by? */
@Controller
class TargetPages {
    private static final String ADDRESS = "/werk/team/doelen";
    private static final int LONGEST = 400;

    private final Targets targets;

    TargetPages(Targets targets) {
        this.targets = targets;
    }

    @GetMapping(ADDRESS)
    String list(Page page, Model model) {
        return show(page, model, Map.of(), Map.of(), List.of());
    }

    private String show(
            Page page, Model model, Map<String, String> filled, Map<String, String> errors, List<Refusal> refusals) {
        Access.require(page.requireViewer(), What.TEAM);
        model.addAttribute("targets", targets.all());
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        model.addAttribute("refusals", Refused.of(page, refusals));
        model.addAttribute(
                "indicators",
                Arrays.stream(Indicator.values())
                        .filter(indicator -> !indicator.countsExits())
                        .map(indicator -> new Choice(indicator.name(), page.text(Targets.key(indicator))))
                        .toList());
        model.addAttribute(
                "levels",
                Arrays.stream(Target.Level.values())
                        .map(level -> new Choice(level.name(), page.text(Targets.key(level))))
                        .toList());
        return "managers/targets";
    }

    @PostMapping(ADDRESS)
    String set(Page page, Model model, RedirectAttributes flash, @RequestParam Map<String, String> filled) {
        Access.require(page.requireViewer(), What.TEAM);
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Indicator> indicator = Arrays.stream(Indicator.values())
                .filter(one -> one.name().equals(filled.getOrDefault("maat", "")))
                .findFirst();
        Optional<Target.Level> level = Arrays.stream(Target.Level.values())
                .filter(one -> one.name().equals(filled.getOrDefault("voor", "")))
                .findFirst();
        String goal = filled.getOrDefault("doel", "").strip();
        if (indicator.isEmpty()) {
            errors.put("maat", page.text("doelen.fout.maat"));
        }
        if (level.isEmpty()) {
            errors.put("voor", page.text("doelen.fout.voor"));
        }
        if (goal.isEmpty() || goal.length() > LONGEST) {
            errors.put("doel", page.text("doelen.fout.doel", page.number(LONGEST)));
        }
        if (!errors.isEmpty() || indicator.isEmpty() || level.isEmpty()) {
            return show(page, model, filled, errors, List.of());
        }
        try {
            targets.set(
                    indicator.get(),
                    level.get(),
                    goal,
                    Objects.requireNonNull(page.requireViewer().staffId(), "staff have a number"));
        } catch (StepRefused e) {
            return show(page, model, filled, errors, e.refusals());
        }
        flash.addFlashAttribute("done", page.text("doelen.gedaan"));
        return "redirect:" + ADDRESS;
    }
}
