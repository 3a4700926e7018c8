package nl.vangnet.experiments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.experiments.Consents.Way;
import nl.vangnet.web.Choice;
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

/** Do I take part in a trial, in which group, what did I agree to, and how do I stop? */
@Controller
class OwnResearchPages {
    private static final String ADDRESS = "/mijn/onderzoek";
    private static final String ONE = ADDRESS + "/{trial:\\d{1,18}}/{person:\\d{1,18}}";

    private final OwnTrials own;
    private final Consents consents;
    private final AccessLog accessLog;
    private final Clock clock;

    OwnResearchPages(OwnTrials own, Consents consents, AccessLog accessLog, Clock clock) {
        this.own = own;
        this.consents = consents;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(Page page, Model model) {
        model.addAttribute("own", read(page));
        model.addAttribute(
                "purposes",
                Stream.of(Purpose.values())
                        .filter(purpose -> purpose != Purpose.PARTICIPATION)
                        .map(purpose -> new Choice(purpose.name(), page.text(asked(purpose))))
                        .toList());
        return "experiments/own";
    }

    private static String asked(Purpose purpose) {
        return switch (purpose) {
            case PARTICIPATION -> "mijnonderzoek.vraag.deelname";
            case INTERVIEW -> "mijnonderzoek.vraag.interview";
            case REGISTER -> "mijnonderzoek.vraag.register";
            case REUSE -> "mijnonderzoek.vraag.hergebruik";
        };
    }

    private List<OwnTrial> read(Page page) {
        long unit = Objects.requireNonNullElse(page.requireViewer().unitId(), -1L);
        return accessLog.reading(page.requireViewer(), What.OWN_RESEARCH, unit, () -> own.of(unit));
    }

    @PostMapping(ONE + "/ja")
    String agree(
            Page page,
            RedirectAttributes flash,
            @PathVariable long trial,
            @PathVariable long person,
            @RequestParam(defaultValue = "") List<String> doel) {
        List<Purpose> given = Stream.of(Purpose.values())
                .filter(purpose -> purpose == Purpose.PARTICIPATION || doel.contains(purpose.name()))
                .toList();
        return change(
                page,
                flash,
                trial,
                person,
                page.text("mijnonderzoek.gedaan.ja"),
                today -> consents.answer(trial, person, given, today, Way.OWN_PAGE, clock.instant(), null));
    }

    @PostMapping(ONE + "/nee")
    String refuse(Page page, RedirectAttributes flash, @PathVariable long trial, @PathVariable long person) {
        return change(
                page,
                flash,
                trial,
                person,
                page.text("mijnonderzoek.gedaan.nee"),
                today -> consents.answer(trial, person, List.of(), today, Way.OWN_PAGE, clock.instant(), null));
    }

    /** Interviews again, after something else was asked. */
    @PostMapping(ONE + "/opnieuw")
    String renew(Page page, RedirectAttributes flash, @PathVariable long trial, @PathVariable long person) {
        return change(
                page,
                flash,
                trial,
                person,
                page.text("mijnonderzoek.gedaan.opnieuw"),
                today -> consents.renew(trial, person, today, Way.OWN_PAGE, clock.instant(), null));
    }

    /** One click: without a reason, and without being asked whether it is sure. */
    @PostMapping(ONE + "/stop")
    String stop(
            Page page,
            RedirectAttributes flash,
            @PathVariable long trial,
            @PathVariable long person,
            @RequestParam(defaultValue = "PARTICIPATION") Purpose doel) {
        String done = doel == Purpose.PARTICIPATION
                ? page.text("mijnonderzoek.gedaan.gestopt")
                : page.text("mijnonderzoek.gedaan.ingetrokken");
        return change(
                page,
                flash,
                trial,
                person,
                done,
                today -> consents.withdraw(trial, person, doel, today, Way.OWN_PAGE, clock.instant(), null));
    }

    private String change(
            Page page, RedirectAttributes flash, long trial, long person, String done, Consumer<LocalDate> change) {
        if (read(page).stream().noneMatch(one -> one.trial() == trial && one.person() == person)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            change.accept(LocalDate.now(clock));
            flash.addFlashAttribute("done", done);
        } catch (TrialRefused e) {
            flash.addFlashAttribute("refused", page.text(e.textKey(), e.arguments()));
        }
        return "redirect:" + ADDRESS;
    }
}
