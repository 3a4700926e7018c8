package nl.vangnet.experiments;

import static nl.vangnet.schema.Tables.TRIAL_CONSENT;
import static nl.vangnet.schema.Tables.TRIAL_SCREENING;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.vangnet.experiments.Consents.Way;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the invented people of a demonstration say whether they take part. What they say follows from their numbers. */
@Component
public class InventedAnswers {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final DSLContext sql;
    private final Consents consents;
    private final boolean demonstration;

    InventedAnswers(DSLContext sql, Consents consents, @Value("#{'${vangnet.demo}' != 'off'}") boolean demonstration) {
        this.sql = sql;
        this.consents = consents;
        this.demonstration = demonstration;
    }

    /**
     * Has the first of those who did not answer yet answer: most say yes.
     *
     * @param most people
     * @throws TrialRefused outside a demonstration
     */
    @Transactional
    public void give(long trial, int most, Instant at) {
        if (!demonstration) {
            throw new TrialRefused("experiment.geweigerd.geen_demonstratie");
        }
        LocalDate day = LocalDate.ofInstant(at, HERE);
        List<Long> people = sql.select(TRIAL_SCREENING.PERSON_ID)
                .from(TRIAL_SCREENING)
                .where(
                        TRIAL_SCREENING.TRIAL_ID.eq(trial),
                        TRIAL_SCREENING.PID.isNotNull(),
                        TRIAL_SCREENING.PERSON_ID.notIn(select(TRIAL_CONSENT.PERSON_ID)
                                .from(TRIAL_CONSENT)
                                .where(TRIAL_CONSENT.TRIAL_ID.eq(trial))))
                .orderBy(TRIAL_SCREENING.PID)
                .limit(most)
                .fetch(TRIAL_SCREENING.PERSON_ID);
        for (long person : people) {
            consents.answer(trial, person, given(person), day, Way.OWN_PAGE, at, null);
        }
    }

    /** Three in four take part; of these a few allow no interview, no register, or no later use. */
    private static List<Purpose> given(long person) {
        List<Purpose> given = new ArrayList<>();
        if (person % 4 != 3) {
            given.add(Purpose.PARTICIPATION);
            add(given, Purpose.INTERVIEW, person % 23 != 5);
            add(given, Purpose.REGISTER, person % 29 != 7);
            add(given, Purpose.REUSE, person % 7 != 2);
        }
        return given;
    }

    private static void add(List<Purpose> given, Purpose purpose, boolean yes) {
        if (yes) {
            given.add(purpose);
        }
    }
}
