package nl.vangnet.studies;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vangnet.experiments.Participant;
import nl.vangnet.experiments.Protocol.IfLeaving;
import nl.vangnet.experiments.Protocol.Outcome;
import nl.vangnet.experiments.RegisterMeasure;
import nl.vangnet.interviews.Interview;
import nl.vangnet.interviews.Item;
import nl.vangnet.interviews.Questionnaire;
import nl.vangnet.interviews.Route;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.design.TrialDesign.Source;

/** What an outcome is of a person, as the text of a cell; empty where it is not known. */
final class OutcomeValues {
    private static final Set<String> GONE = Set.of(Assistance.MOVED, Assistance.DIED);

    private final Gathered known;

    OutcomeValues(Gathered known) {
        this.known = known;
    }

    String of(Outcome outcome, Participant person) {
        return outcome.source() == Source.REGISTER
                ? inRegister(outcome, person)
                : answer(outcome.measure(), outcome.wave(), outcome.onlyAmong().isEmpty(), person);
    }

    /** Read at the end of the month in which the wave begins; of a wave that has not begun nothing is known. */
    private String inRegister(Outcome outcome, Participant person) {
        LocalDate begins = known.firstDay(known.wave(outcome.wave()));
        LocalDate month = YearMonth.from(begins).atEndOfMonth();
        LocalDate day = month.isAfter(known.today()) ? known.today() : month;
        if (begins.isAfter(known.today()) || known.knownUntil(person).isBefore(day)) {
            return "";
        }
        boolean gone = GONE.contains(known.assistance(person).leftFor(day));
        if (gone && outcome.ifLeaving() != IfLeaving.AS_FOUND) {
            return outcome.ifLeaving() == IfLeaving.UNTIL_LEAVING ? "" : "0";
        }
        return holds(measure(outcome), person, day) ? "1" : "0";
    }

    private boolean holds(RegisterMeasure measure, Participant person, LocalDate day) {
        Assistance assistance = known.assistance(person);
        boolean toWork = assistance.leftFor(day).equals(Assistance.WORK);
        return switch (measure) {
            case OUTFLOW -> !assistance.on(day);
            case OUTFLOW_TO_WORK -> toWork;
            case PAID_WORK ->
                toWork
                        || known.jobs().getOrDefault(person.person(), List.of()).stream()
                                .anyMatch(job -> job.in(YearMonth.from(day)));
        };
    }

    private static RegisterMeasure measure(Outcome outcome) {
        try {
            return RegisterMeasure.valueOf(outcome.measure());
        } catch (IllegalArgumentException e) {
            throw new BadInput("Outcome " + outcome.name() + ": the register has no measure " + outcome.measure()
                    + "; there are " + List.of(RegisterMeasure.values()));
        }
    }

    /**
     * An answer.
     *
     * @param noneIsZero whether a question that was not put because of an earlier answer counts as no, or as 0
     */
    String answer(String item, String wave, boolean noneIsZero, Participant person) {
        Optional<Interview> held = known.held(person, wave);
        if (held.isEmpty()) {
            return "";
        }
        Interview interview = held.get();
        String answer = interview.answers().get(item);
        if (answer == null) {
            return noneIsZero && isSkipped(item, interview) ? "0" : "";
        }
        return switch (item(item).type()) {
            case BINARY -> answer.equals("yes") ? "1" : "0";
            case NUMERIC -> answer;
            case CHOICE -> throw new BadInput("Item " + item + " is a choice; an outcome is yes or no, or a number");
        };
    }

    private static boolean isSkipped(String item, Interview interview) {
        Questionnaire questionnaire = Questionnaire.of(interview.questionnaire());
        for (Item one : questionnaire.items()) {
            Route route = one.route();
            if (one.id().equals(item) && route != null) {
                return interview.answers().containsKey(route.item())
                        && !questionnaire.asked(interview.answers()).contains(one);
            }
        }
        return false;
    }

    /** The question with this id, in the last version of the questionnaire that has it. */
    static Item item(String id) {
        return Questionnaire.all().stream()
                .flatMap(questionnaire -> questionnaire.items().stream())
                .filter(item -> item.id().equals(id))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new BadInput("The questionnaire has no item " + id));
    }
}
