package nl.vangnet.contact;

import static nl.vangnet.schema.Tables.OUTGOING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vangnet.access.Access;
import nl.vangnet.access.What;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Can people meet in one place, and if not: since when, why, and what does that do? */
@Controller
class EmergencyPages {
    private static final String ADDRESS = "/werk/noodsituatie";
    private static final int LONGEST = 300;

    private final Policies policies;
    private final Deadlines deadlines;
    private final DSLContext sql;
    private final Clock clock;

    EmergencyPages(Policies policies, Deadlines deadlines, DSLContext sql, Clock clock) {
        this.policies = policies;
        this.deadlines = deadlines;
        this.sql = sql;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(Page page, Model model) {
        return show(page, model, Map.of(), Map.of());
    }

    private String show(Page page, Model model, Map<String, String> filled, Map<String, String> errors) {
        Access.require(page.requireViewer(), What.EMERGENCY);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("emergency", policies.on(today).emergency());
        model.addAttribute("begins", beginsNext());
        model.addAttribute("all", policies.emergencies());
        model.addAttribute("clocks", deadlines.all().size());
        model.addAttribute("meetings", meetings(today));
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        return "contact/emergency";
    }

    /** Whether the next thing to say is that it begins, and not that it is over. */
    private boolean beginsNext() {
        return policies.emergencies().stream()
                .findFirst()
                .map(last -> !last.begins())
                .orElse(true);
    }

    /** How many people were asked to meet in one place from this day on. */
    private int meetings(LocalDate from) {
        String[] physical = Stream.of(Channel.values())
                .filter(Channel::isPhysical)
                .map(Enum::name)
                .toArray(String[]::new);
        return sql.fetchCount(OUTGOING, OUTGOING.DAY.ge(from).and(OUTGOING.PLACE.in(physical)));
    }

    @PostMapping(ADDRESS)
    String say(Page page, Model model, RedirectAttributes flash, @RequestParam Map<String, String> filled) {
        Access.require(page.requireViewer(), What.EMERGENCY);
        Map<String, String> errors = new LinkedHashMap<>();
        LocalDate earliest = earliest();
        Optional<LocalDate> day =
                Entered.day(filled.getOrDefault("dag", "")).filter(entered -> !entered.isBefore(earliest));
        String why = filled.getOrDefault("waarom", "").strip();
        if (day.isEmpty()) {
            errors.put("dag", page.text("nood.fout.dag", page.date(earliest)));
        }
        if (why.isEmpty() || why.length() > LONGEST) {
            errors.put("waarom", page.text("nood.fout.waarom", page.number(LONGEST)));
        }
        boolean begins = beginsNext();
        if (!filled.getOrDefault("begint", "").equals(String.valueOf(begins))) {
            errors.put("dag", page.text("nood.fout.intussen"));
        }
        if (!errors.isEmpty()) {
            return show(page, model, filled, errors);
        }
        policies.emergency(day.orElseThrow(), begins, why, StepPages.staff(page));
        flash.addFlashAttribute("done", begins ? page.text("nood.begonnen") : page.text("nood.geeindigd"));
        return "redirect:" + ADDRESS;
    }

    /** Today, or the day of what was said last when that is still to come: what was, stays as it was. */
    private LocalDate earliest() {
        LocalDate today = LocalDate.now(clock);
        return policies.emergencies().stream()
                .map(Emergency::from)
                .filter(from -> from.isAfter(today))
                .findFirst()
                .orElse(today);
    }
}
