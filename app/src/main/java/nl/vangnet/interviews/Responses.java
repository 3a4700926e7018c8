package nl.vangnet.interviews;

import static nl.vangnet.schema.Tables.INTERVIEW;
import static nl.vangnet.schema.Tables.INTERVIEW_ANSWER;
import static nl.vangnet.schema.Tables.INTERVIEW_ATTEMPT;
import static nl.vangnet.schema.Tables.VOUCHER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.tables.records.InterviewRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is answered while an interview is held. Every answer is kept at once: an interview that breaks off is not lost. */
@Component
class Responses {
    private final DSLContext sql;
    private final Attempts attempts;
    private final Clock clock;

    Responses(DSLContext sql, Attempts attempts, Clock clock) {
        this.sql = sql;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Begins an interview, with the version of the questionnaire of that day.
     *
     * @param reason why on this day; null where the rules of the wave are kept
     */
    void begin(
            long trial,
            Slot slot,
            LocalDate day,
            Channel channel,
            String language,
            @Nullable String reason,
            long interviewer) {
        InterviewRecord row = sql.newRecord(INTERVIEW);
        row.setTrialId(trial);
        row.setPid(slot.pid());
        row.setWave(slot.wave().code());
        row.setDay(day);
        row.setChannel(channel.name());
        row.setLanguage(language);
        row.setQuestionnaire(Questionnaire.on(day).version());
        row.setReason(slot.broken(day).isEmpty() ? null : reason);
        row.setInterviewerId(interviewer);
        row.setAt(now());
        row.insert();
    }

    /** The interview that was begun last and not finished. */
    Optional<Begun> begun(long trial, Slot slot) {
        return sql.selectFrom(INTERVIEW)
                .where(
                        INTERVIEW.TRIAL_ID.eq(trial),
                        INTERVIEW.PID.eq(slot.pid()),
                        INTERVIEW.WAVE.eq(slot.wave().code()))
                .orderBy(INTERVIEW.ID.desc())
                .limit(1)
                .fetchOptional()
                .filter(_ -> slot.outcome() != Outcome.INTERVIEWED)
                .map(row -> new Begun(
                        row.getId(),
                        row.getDay(),
                        Channel.valueOf(row.getChannel()),
                        row.getLanguage(),
                        Questionnaire.of(row.getQuestionnaire()),
                        answers(row.getId())));
    }

    private Map<String, String> answers(long interview) {
        Map<String, String> answers = new HashMap<>();
        sql.selectFrom(INTERVIEW_ANSWER)
                .where(INTERVIEW_ANSWER.INTERVIEW_ID.eq(interview))
                .orderBy(INTERVIEW_ANSWER.ID)
                .forEach(row -> answers.put(row.getItem(), row.getAnswer()));
        return answers;
    }

    /** Keeps the answers that are new or became others. */
    void answer(Begun begun, Map<String, String> given) {
        given.forEach((item, answer) -> {
            if (!answer.equals(begun.answers().get(item))) {
                sql.insertInto(INTERVIEW_ANSWER)
                        .set(INTERVIEW_ANSWER.INTERVIEW_ID, begun.id())
                        .set(INTERVIEW_ANSWER.ITEM, item)
                        .set(INTERVIEW_ANSWER.ANSWER, answer)
                        .set(INTERVIEW_ANSWER.AT, now())
                        .execute();
            }
        });
    }

    /** Whether a voucher with this number was handed out before. */
    boolean handedOut(String number) {
        return sql.fetchExists(VOUCHER, VOUCHER.NUMBER.eq(number));
    }

    /**
     * Finishes an interview in which every question was put. A second time nothing happens.
     *
     * @param voucher number of the voucher that was handed out; null where there was none
     */
    @Transactional
    void finish(long trial, Slot slot, Begun begun, @Nullable String voucher, String words, Interviewer interviewer) {
        sql.selectFrom(INTERVIEW).where(INTERVIEW.ID.eq(begun.id())).forUpdate().fetchSingle();
        if (sql.fetchExists(INTERVIEW_ATTEMPT, INTERVIEW_ATTEMPT.INTERVIEW_ID.eq(begun.id()))) {
            return;
        }
        attempts.held(
                trial,
                slot.pid(),
                slot.wave().code(),
                new Attempt(begun.day(), begun.channel(), Outcome.INTERVIEWED, null, null, words, interviewer.name()),
                begun.id(),
                interviewer.staff());
        Money amount = slot.wave().voucher();
        if (amount != null && voucher != null) {
            sql.insertInto(VOUCHER)
                    .set(VOUCHER.INTERVIEW_ID, begun.id())
                    .set(VOUCHER.AMOUNT, amount.cents())
                    .set(VOUCHER.NUMBER, voucher)
                    .set(VOUCHER.AT, now())
                    .execute();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
