package nl.vangnet.managers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vangnet.access.Access;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.guidance.managers.HandoverReason;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Is the work of my team to be done, and does everybody keep a fixed face? */
@Controller
class TeamPages {
    private final TeamFigures figures;
    private final Colleagues colleagues;
    private final Distribution distribution;
    private final Differences differences;
    private final AccessLog accessLog;
    private final Clock clock;

    TeamPages(
            TeamFigures figures,
            Colleagues colleagues,
            Distribution distribution,
            Differences differences,
            AccessLog accessLog,
            Clock clock) {
        this.figures = figures;
        this.colleagues = colleagues;
        this.distribution = distribution;
        this.differences = differences;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping("/werk/team")
    String team(Page page, Model model, @RequestParam(defaultValue = "") String team) {
        Access.require(page.requireViewer(), What.TEAM);
        return show(page, model, team, Map.of(), Map.of());
    }

    private String show(Page page, Model model, String asked, Map<String, String> filled, Map<String, String> errors) {
        LocalDate today = LocalDate.now(clock);
        List<Choice> teams = colleagues.teams();
        int team = chosen(page, asked, teams, today);
        TeamFigures.Figures found = figures.of(team, today);
        model.addAttribute("teams", teams);
        model.addAttribute("team", String.valueOf(team));
        model.addAttribute("figures", found);
        model.addAttribute(
                "colleagues",
                found.rows().stream()
                        .map(row -> new Choice(String.valueOf(row.staff()), row.name()))
                        .toList());
        model.addAttribute(
                "differences",
                differences.of(found.rows().stream().map(TeamFigures.Row::staff).toList(), today));
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        return "managers/team";
    }

    /** The team that was asked for; otherwise the viewer's own, or the first. */
    private int chosen(Page page, String asked, List<Choice> teams, LocalDate today) {
        return teams.stream()
                .map(Choice::value)
                .filter(asked::equals)
                .findFirst()
                .map(Integer::valueOf)
                .or(() -> colleagues.teamOf(staff(page), today))
                .orElse(1);
    }

    @PostMapping("/werk/team/afwezig")
    String away(Page page, Model model, RedirectAttributes flash, @RequestParam Map<String, String> filled) {
        Access.require(page.requireViewer(), What.TEAM);
        LocalDate today = LocalDate.now(clock);
        Map<String, String> errors = new LinkedHashMap<>();
        String who = filled.getOrDefault("wie", "");
        String substitute = filled.getOrDefault("vervanger", "");
        List<String> members =
                colleagues
                        .members(chosen(page, filled.getOrDefault("team", ""), colleagues.teams(), today), today)
                        .stream()
                        .map(member -> String.valueOf(member.staff()))
                        .toList();
        if (!members.contains(who)) {
            errors.put("wie", page.text("team.fout.wie"));
        }
        if (!members.contains(substitute) || substitute.equals(who)) {
            errors.put("vervanger", page.text("team.fout.vervanger"));
        }
        Optional<LocalDate> from = Entered.day(filled.getOrDefault("van", ""));
        Optional<LocalDate> to = Entered.day(filled.getOrDefault("tot", ""));
        if (from.isEmpty()) {
            errors.put("van", page.text("team.fout.dag"));
        }
        if (to.isEmpty()
                || to.get().isBefore(today)
                || (from.isPresent() && to.get().isBefore(from.get()))) {
            errors.put("tot", page.text("team.fout.tot"));
        }
        if (!errors.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return show(page, model, filled.getOrDefault("team", ""), filled, errors);
        }
        colleagues.away(
                null,
                Long.parseLong(who),
                Long.parseLong(substitute),
                from.get(),
                to.get(),
                staff(page),
                clock.instant());
        flash.addFlashAttribute("done", page.text("team.gedaan.afwezig"));
        return "redirect:/werk/team?team=" + filled.getOrDefault("team", "");
    }

    /** Who could take over the clients of a colleague? Nothing is kept. */
    @GetMapping("/werk/team/verdeling")
    String distribute(Page page, Model model, @RequestParam(name = "van") long from) {
        Distribution.Outcome outcome = accessLog.listing(
                page.requireViewer(),
                What.TEAM,
                "verdeling van de klanten van medewerker " + from,
                _ -> distribution.of(from, LocalDate.now(clock)),
                found -> found.rows().stream().map(Distribution.Row::unit).toList());
        model.addAttribute("outcome", outcome);
        model.addAttribute("reasons", Reasons.choices(page));
        return "managers/distribution";
    }

    /** Starts a handover for every client for whom somebody has room. */
    @PostMapping("/werk/team/verdeling")
    String start(Page page, RedirectAttributes flash, @RequestParam Map<String, String> filled) {
        LocalDate today = LocalDate.now(clock);
        long from = Long.parseLong(filled.getOrDefault("van", "-1"));
        Optional<LocalDate> day = Entered.day(filled.getOrDefault("dag", "")).filter(one -> one.isAfter(today));
        Optional<HandoverReason> reason = List.of(HandoverReason.values()).stream()
                .filter(one -> one.name().equals(filled.getOrDefault("reden", "")))
                .findFirst();
        String why = filled.getOrDefault("waarom", "").strip();
        if (day.isEmpty() || reason.isEmpty() || why.isEmpty()) {
            flash.addFlashAttribute("fault", page.text("verdeling.fout"));
            flash.addFlashAttribute("filled", filled);
            return "redirect:/werk/team/verdeling?van=" + from;
        }
        int started = accessLog.listing(
                page.requireViewer(),
                What.TEAM,
                "klanten van medewerker " + from + " overdragen",
                _ -> distribution.start(from, day.get(), reason.get(), why, staff(page), today),
                _ -> List.of());
        flash.addFlashAttribute("done", page.plural("verdeling.gedaan", started));
        return "redirect:/werk/overdracht";
    }

    private static long staff(Page page) {
        return Objects.requireNonNull(page.requireViewer().staffId(), "staff have a number");
    }
}
