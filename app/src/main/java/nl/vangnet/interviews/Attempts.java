package nl.vangnet.interviews;

import static nl.vangnet.schema.Tables.INTERVIEW_ATTEMPT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.vangnet.experiments.Consents;
import nl.vangnet.experiments.Purpose;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps how attempts went. */
@Component
class Attempts {
    private final DSLContext sql;
    private final Consents consents;
    private final Clock clock;

    Attempts(DSLContext sql, Consents consents, Clock clock) {
        this.sql = sql;
        this.consents = consents;
        this.clock = clock;
    }

    /** Keeps an attempt. Whoever wants no more interviews has no consent to interviews from that day on. */
    void keep(long trial, Slot slot, Attempt attempt, long interviewer) {
        insert(trial, slot.pid(), slot.wave().code(), attempt, null, interviewer);
        if (attempt.outcome() == Outcome.STOPS) {
            consents.withdraw(
                    trial,
                    slot.person(),
                    Purpose.INTERVIEW,
                    LocalDate.now(clock),
                    Consents.Way.SPOKEN,
                    clock.instant(),
                    interviewer);
        }
    }

    /** The attempt that became an interview. */
    void held(long trial, String pid, String wave, Attempt attempt, long interview, long interviewer) {
        insert(trial, pid, wave, attempt, interview, interviewer);
    }

    private void insert(
            long trial, String pid, String wave, Attempt attempt, @Nullable Long interview, long interviewer) {
        sql.insertInto(INTERVIEW_ATTEMPT)
                .set(INTERVIEW_ATTEMPT.TRIAL_ID, trial)
                .set(INTERVIEW_ATTEMPT.PID, pid)
                .set(INTERVIEW_ATTEMPT.WAVE, wave)
                .set(INTERVIEW_ATTEMPT.DAY, attempt.day())
                .set(INTERVIEW_ATTEMPT.CHANNEL, attempt.channel().name())
                .set(INTERVIEW_ATTEMPT.OUTCOME, attempt.outcome().name())
                .set(INTERVIEW_ATTEMPT.APPOINTMENT_DAY, attempt.appointmentDay())
                .set(INTERVIEW_ATTEMPT.APPOINTMENT_TIME, attempt.appointmentTime())
                .set(INTERVIEW_ATTEMPT.WORDS, attempt.words())
                .set(INTERVIEW_ATTEMPT.INTERVIEW_ID, interview)
                .set(INTERVIEW_ATTEMPT.INTERVIEWER_ID, interviewer)
                .set(INTERVIEW_ATTEMPT.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
