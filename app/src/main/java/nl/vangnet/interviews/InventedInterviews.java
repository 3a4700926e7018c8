package nl.vangnet.interviews;

import static nl.vangnet.schema.Tables.INTERVIEW;
import static nl.vangnet.schema.Tables.INTERVIEW_ANSWER;
import static nl.vangnet.schema.Tables.INTERVIEW_ATTEMPT;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.vangnet.experiments.Participant;
import nl.vangnet.experiments.Participants;
import nl.vangnet.experiments.Trial;
import nl.vangnet.experiments.Trials;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.schema.tables.records.InterviewAnswerRecord;
import nl.vangnet.schema.tables.records.InterviewAttemptRecord;
import nl.vangnet.schema.tables.records.InterviewRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the invented people of a demonstration answer a wave. What they say follows from their pseudonyms, so that it is the same every
 * time. Their days lie in the window of the wave, also where that is yet to come.
 */
@Component
public class InventedInterviews {
    private static final LocalTime NOON = LocalTime.NOON;

    private final Trials trials;
    private final Participants participants;
    private final Waves waves;
    private final Slots slots;
    private final DSLContext sql;
    private final boolean demonstration;

    InventedInterviews(
            Trials trials,
            Participants participants,
            Waves waves,
            Slots slots,
            DSLContext sql,
            @Value("#{'${vangnet.demo}' != 'off'}") boolean demonstration) {
        this.trials = trials;
        this.participants = participants;
        this.waves = waves;
        this.slots = slots;
        this.sql = sql;
        this.demonstration = demonstration;
    }

    /** Whether there are invented people here. */
    boolean possible() {
        return demonstration;
    }

    /**
     * Holds the interviews of everybody with whom nobody tried yet.
     *
     * @param percent of whose turn it is, the first ones in order
     * @param lift percentage points by which somebody has work more often than otherwise, by pseudonym
     * @param interviewer staff number
     * @return how many were tried
     * @throws IllegalStateException outside of a demonstration
     */
    @Transactional
    public int give(long trial, String wave, int percent, ToIntFunction<String> lift, long interviewer) {
        if (!demonstration) {
            throw new IllegalStateException("Only the people of a demonstration answer by themselves");
        }
        Trial found = trials.get(trial);
        PlannedWave planned = waves.of(found).stream()
                .filter(one -> one.code().equals(wave))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Trial " + trial + " has no wave " + wave));
        Map<String, Participant> known =
                participants.of(trial).stream().collect(Collectors.toMap(Participant::pid, Function.identity()));
        List<Slot> order = slots.of(found, planned);
        List<InterviewAnswerRecord> answers = new ArrayList<>();
        List<InterviewAttemptRecord> attempts = new ArrayList<>();
        int wanted = order.size() * percent / 100;
        for (int place = 0; place < wanted; place++) {
            Slot slot = order.get(place);
            LocalDate day = day(slot, place, order.size());
            if (!slot.attempts().isEmpty() || slot.begun() || day.isAfter(slot.last())) {
                continue;
            }
            Participant person = Objects.requireNonNull(known.get(slot.pid()));
            InventedPerson invented = new InventedPerson(found.code(), person, planned, lift.applyAsInt(slot.pid()));
            if (invented.wasOutBefore() && day.isAfter(slot.earliest())) {
                attempts.add(attempt(trial, slot, day.minusDays(1), Outcome.NO_ANSWER, null, interviewer));
            }
            Outcome outcome = invented.outcome();
            Long interview = null;
            if (outcome == Outcome.INTERVIEWED) {
                Questionnaire questionnaire = Questionnaire.on(day);
                interview = begin(trial, slot, day, questionnaire, interviewer);
                for (Map.Entry<String, String> answer :
                        invented.answers(questionnaire).entrySet()) {
                    InterviewAnswerRecord row = sql.newRecord(INTERVIEW_ANSWER);
                    row.setInterviewId(interview);
                    row.setItem(answer.getKey());
                    row.setAnswer(answer.getValue());
                    row.setAt(noon(day));
                    answers.add(row);
                }
            }
            attempts.add(attempt(trial, slot, day, outcome, interview, interviewer));
        }
        sql.batchInsert(answers).execute();
        sql.batchInsert(attempts).execute();
        return wanted;
    }

    /**
     * Holds the interviews of which the days have come: every wave that is over whole, and the one that goes on in part.
     *
     * @see #give
     */
    public void giveUntil(long trial, LocalDate today, ToIntFunction<String> lift, long interviewer) {
        for (PlannedWave wave : waves.of(trials.get(trial))) {
            long days =
                    ChronoUnit.DAYS.between(wave.window().first(), wave.window().last());
            long gone = ChronoUnit.DAYS.between(wave.window().first(), today);
            if (gone > 0) {
                give(trial, wave.code(), Math.toIntExact(Math.min(100, 100 * gone / days)), lift, interviewer);
            }
        }
    }

    /** Evenly over the window, in order; never before the first day allowed. */
    private static LocalDate day(Slot slot, int place, int of) {
        long days = ChronoUnit.DAYS.between(slot.wave().window().first(), slot.last());
        LocalDate spread = slot.wave().window().first().plusDays(days * place / of);
        return spread.isBefore(slot.earliest()) ? slot.earliest() : spread;
    }

    private long begin(long trial, Slot slot, LocalDate day, Questionnaire questionnaire, long interviewer) {
        InterviewRecord row = sql.newRecord(INTERVIEW);
        row.setTrialId(trial);
        row.setPid(slot.pid());
        row.setWave(slot.wave().code());
        row.setDay(day);
        row.setChannel(Channel.PHONE.name());
        row.setLanguage("nl");
        row.setQuestionnaire(questionnaire.version());
        row.setInterviewerId(interviewer);
        row.setAt(noon(day));
        row.insert();
        return row.getId();
    }

    private InterviewAttemptRecord attempt(
            long trial, Slot slot, LocalDate day, Outcome outcome, @Nullable Long interview, long interviewer) {
        InterviewAttemptRecord row = sql.newRecord(INTERVIEW_ATTEMPT);
        row.setTrialId(trial);
        row.setPid(slot.pid());
        row.setWave(slot.wave().code());
        row.setDay(day);
        row.setChannel(Channel.PHONE.name());
        row.setOutcome(outcome.name());
        row.setWords("");
        row.setInterviewId(interview);
        row.setInterviewerId(interviewer);
        row.setAt(noon(day));
        return row;
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(NOON).atOffset(ZoneOffset.UTC);
    }
}
