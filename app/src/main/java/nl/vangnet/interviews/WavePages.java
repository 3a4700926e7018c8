package nl.vangnet.interviews;

import static nl.vangnet.schema.Tables.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.vangnet.access.Access;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.experiments.Trial;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import nl.vangnet.web.Paging;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom do I approach now? In the order in which everybody is interviewed in every wave. */
@Controller
class WavePages {
    static final String STATE = "stand";
    private static final int PAGE_SIZE = 25;

    private final Desk desk;
    private final Slots slots;
    private final InventedInterviews invented;
    private final DSLContext sql;
    private final AccessLog accessLog;
    private final Clock clock;

    WavePages(Desk desk, Slots slots, InventedInterviews invented, DSLContext sql, AccessLog accessLog, Clock clock) {
        this.desk = desk;
        this.slots = slots;
        this.invented = invented;
        this.sql = sql;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping(Desk.WAVE)
    String list(
            Page page,
            Model model,
            @PathVariable long trial,
            @PathVariable String wave,
            @RequestParam(name = STATE, defaultValue = "") String asked,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") String pagina) {
        LocalDate today = LocalDate.now(clock);
        Trial found = desk.trial(trial);
        PlannedWave planned = desk.wave(found, wave);
        List<Slot> all = slots.of(found, planned);
        List<Slot> wanted = all.stream()
                .filter(slot -> asked.isEmpty() || slot.state(today).name().equals(asked))
                .toList();
        Paging paging = Paging.of(pagina, PAGE_SIZE, wanted.size());
        model.addAttribute(
                "rows",
                accessLog.listing(
                        page.requireViewer(),
                        What.INTERVIEW_LIST,
                        found.code() + " " + wave,
                        _ -> rows(found, all, shown(wanted, paging), today),
                        rows -> rows.stream().map(row -> row.slot().unit()).toList()));
        model.addAttribute("trial", found.title());
        model.addAttribute("wave", planned);
        model.addAttribute("address", Desk.address(trial, wave));
        model.addAttribute("states", states(page));
        model.addAttribute("state", asked);
        model.addAttribute("paging", paging);
        model.addAttribute("mayInvent", invented.possible() && desk.open(trial));
        return "interviews/list";
    }

    /** In a demonstration: everybody whose turn has not come answers by themselves. */
    @PostMapping(Desk.WAVE + "/verzonnen")
    String invent(Page page, RedirectAttributes flash, @PathVariable long trial, @PathVariable String wave) {
        Access.require(page.requireViewer(), What.INTERVIEW_LIST);
        desk.wave(desk.trial(trial), wave);
        if (desk.open(trial)) {
            invented.give(
                    trial,
                    wave,
                    100,
                    _ -> 0,
                    Interviewer.of(page.requireViewer()).staff());
            flash.addFlashAttribute("done", page.text("interview.gedaan.verzonnen"));
        }
        return "redirect:" + Desk.address(trial, wave);
    }

    private static List<Slot> shown(List<Slot> wanted, Paging paging) {
        return wanted.subList(Math.toIntExact(paging.offset()), Math.toIntExact(paging.last()));
    }

    private List<Row> rows(Trial trial, List<Slot> all, List<Slot> shown, LocalDate today) {
        Map<Long, String> names = sql.select(PERSON.ID, PERSON.NAME)
                .from(PERSON)
                .where(PERSON.ID.in(shown.stream().map(Slot::person).toList()))
                .fetchMap(PERSON.ID, PERSON.NAME);
        List<Row> rows = new ArrayList<>();
        for (Slot slot : shown) {
            rows.add(new Row(
                    all.indexOf(slot) + 1,
                    names.getOrDefault(slot.person(), slot.pid()),
                    Desk.address(trial.id(), slot.wave().code()) + "/" + slot.pid(),
                    slot,
                    slot.state(today)));
        }
        return rows;
    }

    private static List<Choice> states(Page page) {
        List<Choice> states = new ArrayList<>();
        states.add(new Choice("", page.text("interview.stand.alle")));
        Arrays.stream(Slot.State.values())
                .forEach(state -> states.add(new Choice(state.name(), page.text(state.textKey()))));
        return states;
    }
}
