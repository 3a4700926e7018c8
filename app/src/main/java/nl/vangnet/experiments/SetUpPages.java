package nl.vangnet.experiments;

import static nl.vangnet.schema.Tables.STAFF;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.access.Access;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.What;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What is the question, who can take part, what is measured and what is compared? While nothing is registered yet. */
@Controller
class SetUpPages {
    private static final String ADDRESS = ExperimentPages.ADDRESS;
    private static final String PART = ExperimentPages.ONE + "/opzet/{part}";

    private final Trials trials;
    private final Drafts drafts;
    private final DSLContext sql;
    private final Clock clock;

    SetUpPages(Trials trials, Drafts drafts, DSLContext sql, Clock clock) {
        this.trials = trials;
        this.drafts = drafts;
        this.sql = sql;
        this.clock = clock;
    }

    @GetMapping(ADDRESS + "/nieuw")
    String begin(Page page, Model model) {
        return begin(page, model, new Filled(), Map.of());
    }

    private String begin(Page page, Model model, Filled filled, Map<String, String> errors) {
        Access.require(page.requireViewer(), What.EXPERIMENT_CONDUCT);
        List<Choice> examples = new ArrayList<>(List.of(new Choice("", page.text("experiment.leeg"))));
        trials.all().forEach(one -> examples.add(new Choice(String.valueOf(one.id()), one.title())));
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        model.addAttribute("examples", examples);
        return "experiments/begin";
    }

    @PostMapping(ADDRESS + "/nieuw")
    String create(Page page, Model model, @RequestParam MultiValueMap<String, String> sent) {
        Access.require(page.requireViewer(), What.EXPERIMENT_CONDUCT);
        Filled filled = new Filled(sent);
        Map<String, String> errors = new LinkedHashMap<>();
        if (filled.one("titel").isEmpty() || filled.one("titel").length() > ArmsForm.LONGEST_TITLE) {
            errors.put("titel", page.text("experiment.fout.titel", page.number(ArmsForm.LONGEST_TITLE)));
        }
        if (!filled.one("code").matches("[a-z][a-z0-9-]{1,30}")) {
            errors.put("code", page.text("experiment.fout.code"));
        }
        if (!errors.isEmpty()) {
            return begin(page, model, filled, errors);
        }
        Protocol protocol = Drafts.empty(filled.one("titel"));
        if (filled.number("van", 1, Integer.MAX_VALUE) > 0) {
            Protocol example = protocolOf(filled.number("van", 1, Integer.MAX_VALUE));
            protocol = example.withArms(
                    filled.one("titel"), example.question(), example.openArms(), example.arms(), example.control());
        }
        try {
            long trial = drafts.create(filled.one("code"), protocol, clock.instant(), Actor.number(page));
            return "redirect:" + ADDRESS + "/" + trial + "/opzet/" + SetUpPart.ARMS.path();
        } catch (TrialRefused e) {
            return begin(page, model, filled, Map.of("code", page.text(e.textKey(), e.arguments())));
        }
    }

    private Protocol protocolOf(long trial) {
        Protocol registered = trials.get(trial).protocol();
        return registered == null ? trials.draft(trial) : registered;
    }

    @GetMapping(PART)
    String show(Page page, Model model, @PathVariable long id, @PathVariable String part) {
        Protocol protocol = draft(page, id);
        SetUpPart asked = part(part);
        Filled filled = switch (asked) {
            case ARMS -> ArmsForm.show(protocol);
            case RULES -> RulesForm.show(protocol);
            case MEASURES -> MeasuresForm.show(protocol);
            case COMPARISON -> ComparisonForm.show(protocol);
        };
        return show(page, model, id, asked, protocol, filled, Map.of());
    }

    @PostMapping(PART)
    String save(
            Page page,
            Model model,
            @PathVariable long id,
            @PathVariable String part,
            @RequestParam MultiValueMap<String, String> sent) {
        Protocol before = draft(page, id);
        SetUpPart asked = part(part);
        Filled filled = new Filled(sent);
        DraftForm form = switch (asked) {
            case ARMS -> ArmsForm.read(page, filled, before, caseManagers().keySet());
            case RULES -> RulesForm.read(page, filled, before);
            case MEASURES -> MeasuresForm.read(page, filled, before);
            case COMPARISON -> ComparisonForm.read(page, filled, before);
        };
        if (form.protocol() == null) {
            return show(page, model, id, asked, before, filled, form.errors());
        }
        drafts.save(id, form.protocol(), clock.instant(), Actor.number(page));
        return "redirect:" + ADDRESS + "/" + id + "/"
                + asked.next().map(next -> "opzet/" + next.path()).orElse("registreren");
    }

    private String show(
            Page page,
            Model model,
            long id,
            SetUpPart part,
            Protocol protocol,
            Filled filled,
            Map<String, String> errors) {
        model.addAttribute("trial", trials.get(id));
        model.addAttribute("part", part);
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        switch (part) {
            case ARMS -> model.addAttribute("caseManagers", caseManagers());
            case RULES ->
                model.addAttribute("districts", sql.fetchValues("select distinct district from area order by 1"));
            case MEASURES -> model.addAttribute("choices", new MeasureChoices(page));
            case COMPARISON -> {
                model.addAttribute("protocol", protocol);
                model.addAttribute(
                        "contrasts",
                        ComparisonForm.possible(protocol).stream()
                                .map(one -> new Choice(
                                        ComparisonForm.value(one),
                                        page.text("experiment.tegen", one.arm(), one.against())))
                                .toList());
            }
        }
        return part.template();
    }

    /** The draft, for who may change it. A trial that is registered has none. */
    private Protocol draft(Page page, long id) {
        Access.require(page.requireViewer(), What.EXPERIMENT_CONDUCT);
        if (trials.get(id).protocol() != null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return trials.draft(id);
    }

    private static SetUpPart part(String path) {
        return SetUpPart.at(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Map<Long, String> caseManagers() {
        Map<Long, String> names = new LinkedHashMap<>();
        sql.select(STAFF.ID, STAFF.NAME)
                .from(STAFF)
                .where(STAFF.ROLE.eq(AccessRole.CASE_MANAGER.name()))
                .orderBy(STAFF.ID)
                .forEach(row -> names.put(row.value1(), row.value2()));
        return names;
    }
}
