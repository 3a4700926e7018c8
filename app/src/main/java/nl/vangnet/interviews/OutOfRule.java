package nl.vangnet.interviews;

import static nl.vangnet.schema.Tables.INTERVIEW;
import static nl.vangnet.schema.Tables.INTERVIEW_ATTEMPT;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/** An interview that was held on a day on which the rules of the waves did not allow it, with why. */
public record OutOfRule(String pid, String wave, LocalDate day, String reason) {
    static List<OutOfRule> of(long trial, DSLContext sql) {
        return sql.select(INTERVIEW.PID, INTERVIEW.WAVE, INTERVIEW.DAY, INTERVIEW.REASON)
                .from(INTERVIEW)
                .join(INTERVIEW_ATTEMPT)
                .on(INTERVIEW_ATTEMPT.INTERVIEW_ID.eq(INTERVIEW.ID))
                .where(INTERVIEW.TRIAL_ID.eq(trial), INTERVIEW.REASON.isNotNull())
                .orderBy(INTERVIEW.WAVE, INTERVIEW.PID)
                .fetch(row -> new OutOfRule(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
