package nl.vangnet.cohorts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.access.Access;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import nl.vangnet.web.Paging;
import nl.vangnet.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom do we invite, whom not, and why not? Before any letter; and how does it go? */
@Controller
class CohortPages {
    private static final String ADDRESS = "/werk/cohorten";
    private static final String ONE = ADDRESS + "/{id:\\d{1,18}}";
    private static final int PAGE_SIZE = 25;
    private static final int LONGEST = 2000;
    private static final String SHOW = "toon";
    private static final String NOT = "niet";

    private final Rounds rounds;
    private final RoundChecks checks;
    private final RoundViews views;
    private final RoundPost post;
    private final AccessLog accessLog;

    CohortPages(Rounds rounds, RoundChecks checks, RoundViews views, RoundPost post, AccessLog accessLog) {
        this.rounds = rounds;
        this.checks = checks;
        this.views = views;
        this.post = post;
        this.accessLog = accessLog;
    }

    @GetMapping(ADDRESS)
    String overview(Page page, Model model) {
        Access.require(page.requireViewer(), What.COHORTS);
        model.addAttribute("areas", views.areas());
        model.addAttribute("citywide", views.citywide());
        model.addAttribute("mayStart", mayStart(page));
        return "cohorts/overview";
    }

    @GetMapping(ADDRESS + "/nieuw")
    String form(Page page, Model model, @RequestParam(defaultValue = "") String gebied) {
        Map<String, String> filled = new LinkedHashMap<>();
        filled.put("wie", "AREA");
        filled.put("gebied", gebied);
        filled.put("volgorde", "AREA");
        filled.put("doel", "HOW_ARE_YOU");
        filled.put("tempo", "30");
        return form(page, model, filled, Map.of(), List.of());
    }

    private String form(
            Page page, Model model, Map<String, String> filled, Map<String, String> errors, List<Refusal> refusals) {
        Access.require(page.requireViewer(), What.COHORT_START);
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        model.addAttribute("refusals", Refused.of(page, refusals));
        model.addAttribute(
                "areas",
                views.areas().stream()
                        .map(area -> new Choice(String.valueOf(area.id()), area.name()))
                        .toList());
        model.addAttribute(
                "who",
                List.of(
                        new Choice("AREA", page.text("cohort.kies.gebied")),
                        new Choice("MONTHS_ON_ASSISTANCE", page.text("cohort.kies.bijstand")),
                        new Choice("MONTHS_WITHOUT_CONVERSATION", page.text("cohort.kies.gesprek"))));
        model.addAttribute(
                "orders",
                List.of(
                        new Choice("AREA", page.text("cohort.kies_volgorde.gebied")),
                        new Choice("LONGEST_ON_ASSISTANCE", page.text("cohort.kies_volgorde.bijstand")),
                        new Choice("LONGEST_WITHOUT_CONVERSATION", page.text("cohort.kies_volgorde.gesprek")),
                        new Choice("LOT", page.text("cohort.kies_volgorde.loting"))));
        model.addAttribute(
                "purposes",
                List.of(
                        new Choice("HOW_ARE_YOU", page.text("purpose.HOW_ARE_YOU")),
                        new Choice("WORK", page.text("purpose.WORK"))));
        return "cohorts/form";
    }

    /** The dry run: kept, and nothing leaves. */
    @PostMapping(ADDRESS)
    String prepare(Page page, Model model, RedirectAttributes flash, @RequestParam Map<String, String> filled) {
        Access.require(page.requireViewer(), What.COHORT_START);
        RoundForm read = RoundForm.read(page, filled);
        RoundPlan plan = read.plan();
        if (plan == null) {
            return form(page, model, filled, read.errors(), List.of());
        }
        try {
            return goOn(page, flash, rounds.begin(plan, staff(page)));
        } catch (RoundRefused e) {
            return form(page, model, filled, Map.of("wie", page.text(e.textKey())), e.refusals());
        }
    }

    private String goOn(Page page, RedirectAttributes flash, long round) {
        checks.goOn(round);
        flash.addFlashAttribute(
                "done",
                checks.progress(round).complete()
                        ? page.text("cohort.gedaan.voorbereid")
                        : page.text("cohort.gedaan.bezig"));
        return "redirect:" + ADDRESS + "/" + round;
    }

    /** Goes on with a dry run that was broken off. */
    @PostMapping(ONE + "/verder")
    String goOnWith(Page page, RedirectAttributes flash, @PathVariable long id) {
        Access.require(page.requireViewer(), What.COHORT_START);
        views.round(page, id);
        return goOn(page, flash, id);
    }

    @GetMapping(ONE)
    String round(
            Page page,
            Model model,
            @PathVariable long id,
            @RequestParam(name = SHOW, defaultValue = "") String show,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") String pagina) {
        boolean invited = !show.equals(NOT);
        Access.require(page.requireViewer(), What.COHORTS);
        model.addAttribute("round", views.round(page, id));
        Paging paging = Paging.of(pagina, PAGE_SIZE, views.size(id, invited));
        model.addAttribute(
                "rows",
                accessLog.listing(
                        page.requireViewer(),
                        What.COHORTS,
                        "ronde " + id + (invited ? " uitgenodigd" : " niet uitgenodigd"),
                        _ -> views.rows(page, id, invited, PAGE_SIZE, paging.offset()),
                        rows -> rows.stream()
                                .map(RoundView.Row::unit)
                                .distinct()
                                .toList()));
        model.addAttribute("invited", invited);
        model.addAttribute("paging", paging);
        model.addAttribute("mayStart", mayStart(page));
        return "cohorts/round";
    }

    @PostMapping(ONE + "/start")
    String start(Page page, RedirectAttributes flash, @PathVariable long id) {
        Access.require(page.requireViewer(), What.COHORT_START);
        views.round(page, id);
        try {
            rounds.start(id, staff(page));
            int sent = post.send(id);
            flash.addFlashAttribute("done", page.plural("cohort.gedaan.gestart", sent));
        } catch (RoundRefused e) {
            flash.addFlashAttribute("refused", page.text(e.textKey()));
        }
        return "redirect:" + ADDRESS + "/" + id;
    }

    /** What did we learn? Asked once nobody of the round is being reached any more. */
    @PostMapping(ONE + "/evaluatie")
    String evaluate(
            Page page,
            RedirectAttributes flash,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String geleerd) {
        Access.require(page.requireViewer(), What.COHORT_START);
        String words = geleerd.strip();
        if (!views.round(page, id).canBeEvaluated()) {
            flash.addFlashAttribute("refused", page.text("cohort.geweigerd.nog_niet"));
        } else if (words.isEmpty() || words.length() > LONGEST) {
            flash.addFlashAttribute("refused", page.text("cohort.fout.geleerd", page.number(LONGEST)));
            flash.addFlashAttribute("learned", words);
        } else {
            rounds.evaluate(id, words, staff(page));
            flash.addFlashAttribute("done", page.text("cohort.gedaan.geleerd"));
        }
        return "redirect:" + ADDRESS + "/" + id;
    }

    private static boolean mayStart(Page page) {
        return AccessPolicy.find(page.requireViewer().role(), What.COHORT_START).isPresent();
    }

    private static long staff(Page page) {
        return Objects.requireNonNull(page.requireViewer().staffId(), "staff have a number");
    }
}
