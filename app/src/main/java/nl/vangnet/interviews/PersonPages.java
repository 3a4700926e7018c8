package nl.vangnet.interviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.interviews.Desk.Seat;
import nl.vangnet.web.LanguageNames;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How do I reach this participant, what was tried before, and how did it go now? */
@Controller
class PersonPages {
    private final Desk desk;
    private final Attempts attempts;
    private final Responses responses;
    private final Briefs briefs;
    private final DSLContext sql;
    private final AccessLog accessLog;
    private final Clock clock;

    PersonPages(
            Desk desk,
            Attempts attempts,
            Responses responses,
            Briefs briefs,
            DSLContext sql,
            AccessLog accessLog,
            Clock clock) {
        this.desk = desk;
        this.attempts = attempts;
        this.responses = responses;
        this.briefs = briefs;
        this.sql = sql;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping(Desk.PERSON)
    String show(Page page, Model model, @PathVariable long trial, @PathVariable String wave, @PathVariable String pid) {
        Seat seat = desk.seat(trial, wave, pid);
        return reading(page, seat, () -> show(page, model, seat, Map.of(), Map.of()));
    }

    private String show(Page page, Model model, Seat seat, Map<String, String> filled, Map<String, String> errors) {
        LocalDate today = LocalDate.now(clock);
        Approach approach = Approach.of(seat.slot().unit(), seat.slot().person(), briefs, sql);
        Map<String, String> values = new LinkedHashMap<>(filled);
        String asTyped = today.getDayOfMonth() + "-" + today.getMonthValue() + "-" + today.getYear();
        values.putIfAbsent(AttemptForm.DAY, asTyped);
        values.putIfAbsent(BeginForm.DAY, asTyped);
        values.putIfAbsent(
                BeginForm.LANGUAGE,
                Questionnaire.on(today).languages().contains(approach.language()) ? approach.language() : "nl");
        model.addAttribute("seat", new Place(seat));
        model.addAttribute("slot", seat.slot());
        model.addAttribute("open", seat.open());
        model.addAttribute("approach", approach);
        model.addAttribute("language", LanguageNames.of(page, approach.language()));
        model.addAttribute("today", today);
        model.addAttribute(
                "begun", responses.begun(seat.trial().id(), seat.slot()).isPresent());
        model.addAttribute("broken", seat.slot().broken(today));
        model.addAttribute("channels", AttemptForm.channels(page));
        model.addAttribute("outcomes", AttemptForm.outcomes(page));
        model.addAttribute("ways", BeginForm.channels(page));
        model.addAttribute("languages", BeginForm.languages(page, today));
        model.addAttribute("filled", values);
        model.addAttribute("errors", errors);
        return "interviews/person";
    }

    @PostMapping(Desk.PERSON)
    String attempt(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long trial,
            @PathVariable String wave,
            @PathVariable String pid,
            @RequestParam Map<String, String> filled) {
        Seat seat = desk.seat(trial, wave, pid);
        return reading(page, seat, () -> {
            Interviewer interviewer = Interviewer.of(page.requireViewer());
            AttemptForm.Read read = AttemptForm.read(page, filled, LocalDate.now(clock), interviewer.name());
            Attempt attempt = read.attempt();
            if (attempt == null || closed(seat)) {
                return show(page, model, seat, filled, read.errors());
            }
            attempts.keep(trial, seat.slot(), attempt, interviewer.staff());
            flash.addFlashAttribute("done", page.text("interview.gedaan.poging"));
            return "redirect:" + seat.waveAddress();
        });
    }

    @PostMapping(Desk.PERSON + "/begin")
    String begin(
            Page page,
            Model model,
            @PathVariable long trial,
            @PathVariable String wave,
            @PathVariable String pid,
            @RequestParam Map<String, String> filled) {
        Seat seat = desk.seat(trial, wave, pid);
        return reading(page, seat, () -> {
            BeginForm.Read read = BeginForm.read(page, filled, seat.slot(), LocalDate.now(clock));
            BeginForm.Start start = read.start();
            if (start == null || closed(seat)) {
                return show(page, model, seat, filled, read.errors());
            }
            responses.begin(
                    trial,
                    seat.slot(),
                    start.day(),
                    start.channel(),
                    start.language(),
                    start.reason(),
                    Interviewer.of(page.requireViewer()).staff());
            return "redirect:" + seat.address() + "/vragen";
        });
    }

    private static boolean closed(Seat seat) {
        return !seat.open() || seat.slot().outcome() == Outcome.INTERVIEWED;
    }

    private <T> T reading(Page page, Seat seat, Supplier<T> work) {
        return accessLog.reading(
                page.requireViewer(), What.INTERVIEW, seat.slot().unit(), work);
    }
}
