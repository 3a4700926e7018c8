package nl.vangnet.interviews;

import static nl.vangnet.schema.Tables.INTERVIEW;
import static nl.vangnet.schema.Tables.INTERVIEW_ANSWER;
import static nl.vangnet.schema.Tables.INTERVIEW_ATTEMPT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What participants answered, for who makes the dataset of a trial. It logs no reading and names nobody. */
@Component
public class Interviews {
    private final DSLContext sql;

    Interviews(DSLContext sql) {
        this.sql = sql;
    }

    /** One row per participant and wave in which somebody tried, by wave and pseudonym. */
    public List<Interview> of(long trial) {
        Map<Long, Map<String, String>> answers = answers(trial);
        List<Interview> interviews = new ArrayList<>();
        sql.select(
                        INTERVIEW_ATTEMPT.PID,
                        INTERVIEW_ATTEMPT.WAVE,
                        INTERVIEW_ATTEMPT.DAY,
                        INTERVIEW_ATTEMPT.OUTCOME,
                        INTERVIEW_ATTEMPT.INTERVIEW_ID,
                        INTERVIEW.QUESTIONNAIRE)
                .distinctOn(INTERVIEW_ATTEMPT.WAVE, INTERVIEW_ATTEMPT.PID)
                .from(INTERVIEW_ATTEMPT)
                .leftJoin(INTERVIEW)
                .on(INTERVIEW.ID.eq(INTERVIEW_ATTEMPT.INTERVIEW_ID))
                .where(INTERVIEW_ATTEMPT.TRIAL_ID.eq(trial))
                .orderBy(INTERVIEW_ATTEMPT.WAVE, INTERVIEW_ATTEMPT.PID, INTERVIEW_ATTEMPT.ID.desc())
                .forEach(row -> {
                    Long held = row.get(INTERVIEW_ATTEMPT.INTERVIEW_ID);
                    Integer version = row.get(INTERVIEW.QUESTIONNAIRE);
                    interviews.add(new Interview(
                            row.get(INTERVIEW_ATTEMPT.PID),
                            row.get(INTERVIEW_ATTEMPT.WAVE),
                            row.get(INTERVIEW_ATTEMPT.DAY),
                            Outcome.valueOf(row.get(INTERVIEW_ATTEMPT.OUTCOME)),
                            version == null ? 0 : version,
                            held == null || version == null
                                    ? Map.of()
                                    : Questionnaire.of(version).counted(answers.getOrDefault(held, Map.of()))));
                });
        return interviews;
    }

    /** The last answer to every question, by interview. */
    private Map<Long, Map<String, String>> answers(long trial) {
        Map<Long, Map<String, String>> answers = new HashMap<>();
        sql.select(INTERVIEW_ANSWER.INTERVIEW_ID, INTERVIEW_ANSWER.ITEM, INTERVIEW_ANSWER.ANSWER)
                .from(INTERVIEW_ANSWER)
                .join(INTERVIEW)
                .on(INTERVIEW.ID.eq(INTERVIEW_ANSWER.INTERVIEW_ID))
                .where(INTERVIEW.TRIAL_ID.eq(trial))
                .orderBy(INTERVIEW_ANSWER.ID)
                .forEach(row -> answers.computeIfAbsent(row.value1(), _ -> new LinkedHashMap<>())
                        .put(row.value2(), row.value3()));
        return answers;
    }
}
