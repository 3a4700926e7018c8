package nl.vangnet.experiments;

import static nl.vangnet.schema.Tables.TRIAL_SCREENING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vangnet.access.Access;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.experiments.Consents.Answer;
import nl.vangnet.experiments.Consents.Way;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import nl.vangnet.web.Paging;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who takes part, by pseudonym, and what did each agree to? With what came in on paper or by phone. */
@Controller
class ParticipantPages {
    private static final String PEOPLE = ExperimentPages.ONE + "/deelnemers";
    private static final int PAGE_SIZE = 50;

    private final Trials trials;
    private final Participants participants;
    private final Consents consents;
    private final AccessLog accessLog;
    private final DSLContext sql;
    private final Clock clock;

    ParticipantPages(
            Trials trials,
            Participants participants,
            Consents consents,
            AccessLog accessLog,
            DSLContext sql,
            Clock clock) {
        this.trials = trials;
        this.participants = participants;
        this.consents = consents;
        this.accessLog = accessLog;
        this.sql = sql;
        this.clock = clock;
    }

    @GetMapping(PEOPLE)
    String show(
            Page page,
            Model model,
            @PathVariable long id,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") String pagina) {
        Trial trial = trials.get(id);
        List<ParticipantLine> lines = accessLog.listing(
                page.requireViewer(),
                What.EXPERIMENT_PEOPLE,
                "onderzoek " + trial.code(),
                _ -> lines(id),
                listed -> listed.stream()
                        .map(line -> line.who().unit())
                        .distinct()
                        .toList());
        Paging paging = Paging.of(pagina, PAGE_SIZE, lines.size());
        model.addAttribute("trial", trial);
        model.addAttribute(
                "lines", lines.stream().skip(paging.offset()).limit(PAGE_SIZE).toList());
        model.addAttribute("paging", paging);
        model.addAttribute(
                "purposes",
                Stream.of(Purpose.values())
                        .map(one -> new Choice(one.name(), page.text(one.textKey())))
                        .toList());
        List<Choice> said = new ArrayList<>();
        if (trials.phase(id) == Phase.ENROLLING) {
            said.add(new Choice("ja", page.text("experiment.zegt_ja")));
        }
        if (!consents.askedAgain(id).isEmpty()) {
            said.add(new Choice("opnieuw", page.text("experiment.zegt_opnieuw_ja")));
        }
        said.add(new Choice("nee", page.text("experiment.trekt_in")));
        model.addAttribute("said", said);
        return "experiments/participants";
    }

    private List<ParticipantLine> lines(long trial) {
        Map<Long, List<Answer>> answers = consents.answers(trial);
        return participants.of(trial).stream()
                .map(one -> {
                    Map<Purpose, Answer> last = Consents.last(answers.getOrDefault(one.person(), List.of()));
                    return new ParticipantLine(
                            one,
                            Stream.of(Purpose.values())
                                    .map(purpose -> {
                                        Answer answer = last.get(purpose);
                                        return answer != null && answer.given();
                                    })
                                    .toList());
                })
                .toList();
    }

    /** What somebody wrote on paper or said: agreeing, or taking back. */
    @PostMapping(PEOPLE)
    String enter(
            Page page,
            RedirectAttributes flash,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent) {
        Filled filled = new Filled(sent);
        Access.require(page.requireViewer(), What.EXPERIMENT_PEOPLE);
        try {
            enter(page, id, filled);
            flash.addFlashAttribute("done", page.text("experiment.gedaan.antwoord", filled.one("nummer")));
        } catch (TrialRefused e) {
            flash.addFlashAttribute("refused", page.text(e.textKey(), e.arguments()));
            flash.addFlashAttribute("filled", filled);
        }
        return "redirect:" + ExperimentPages.ADDRESS + "/" + id + "/deelnemers";
    }

    private void enter(Page page, long id, Filled filled) {
        long person = sql.select(TRIAL_SCREENING.PERSON_ID)
                .from(TRIAL_SCREENING)
                .where(TRIAL_SCREENING.TRIAL_ID.eq(id), TRIAL_SCREENING.PID.eq(filled.one("nummer")))
                .fetchOptional(TRIAL_SCREENING.PERSON_ID)
                .orElseThrow(() -> new TrialRefused("experiment.geweigerd.nummer"));
        LocalDate day = Entered.day(filled.one("dag"))
                .filter(one -> !one.isAfter(LocalDate.now(clock)))
                .orElseThrow(() -> new TrialRefused("experiment.geweigerd.dag"));
        Way way = filled.one("hoe").equals(Way.PAPER.name()) ? Way.PAPER : Way.SPOKEN;
        List<Purpose> purposes = Stream.of(Purpose.values())
                .filter(one -> filled.all("doel").contains(one.name()))
                .toList();
        if (filled.one("wat").equals("opnieuw")) {
            consents.renew(id, person, day, way, clock.instant(), Actor.number(page));
        } else if (filled.one("wat").equals("ja")) {
            consents.answer(id, person, purposes, day, way, clock.instant(), Actor.number(page));
        } else {
            Optional<Purpose> first = purposes.stream().findFirst();
            if (first.isEmpty()) {
                throw new TrialRefused("experiment.geweigerd.geen_doel");
            }
            if (first.get() == Purpose.PARTICIPATION) {
                purposes = List.of(Purpose.PARTICIPATION);
            }
            for (Purpose purpose : purposes) {
                consents.withdraw(id, person, purpose, day, way, clock.instant(), Actor.number(page));
            }
        }
    }
}
