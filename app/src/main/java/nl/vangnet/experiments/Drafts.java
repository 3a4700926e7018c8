package nl.vangnet.experiments;

import static nl.vangnet.schema.Tables.TRIAL;
import static nl.vangnet.schema.Tables.TRIAL_DRAFT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Protocols while they are written. Every version is kept. */
@Component
public class Drafts {
    private static final int DRAWS = 2000;

    private final DSLContext sql;
    private final Trials trials;

    Drafts(DSLContext sql, Trials trials) {
        this.sql = sql;
        this.trials = trials;
    }

    /** A protocol of which only the title is known. */
    static Protocol empty(String title) {
        return new Protocol(
                title,
                "",
                List.of(),
                "",
                false,
                List.of(new EligibilityRule(EligibilityCode.BIRTH_DATE_KNOWN, "", "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                DRAWS,
                null);
    }

    /**
     * A new trial.
     *
     * @param code small letters, digits and hyphens
     * @param author staff number; null for who is no member of staff
     * @return its number
     * @throws TrialRefused when the code is taken
     */
    @Transactional
    public long create(String code, Protocol protocol, Instant at, @Nullable Long author) {
        return create(code, protocol, Pseudonyms.draw(), at, author);
    }

    /**
     * The same with a key that was drawn before, for a trial that is brought in with its past.
     *
     * @param pseudonymKey 64 hexadecimal digits
     */
    @Transactional
    public long create(String code, Protocol protocol, String pseudonymKey, Instant at, @Nullable Long author) {
        if (sql.fetchExists(TRIAL, TRIAL.CODE.eq(code))) {
            throw new TrialRefused("experiment.geweigerd.code_bezet", code);
        }
        long trial = sql.insertInto(TRIAL)
                .set(TRIAL.CODE, code)
                .set(TRIAL.PSEUDONYM_KEY, pseudonymKey)
                .set(TRIAL.CREATED_AT, at.atOffset(ZoneOffset.UTC))
                .set(TRIAL.AUTHOR_ID, author)
                .returningResult(TRIAL.ID)
                .fetchSingle(row -> row.value1());
        keep(trial, protocol, at, author);
        return trial;
    }

    /**
     * A new version.
     *
     * @throws TrialRefused when the trial is registered: from there a change is a deviation
     */
    @Transactional
    public void save(long trial, Protocol protocol, Instant at, @Nullable Long author) {
        if (trials.phase(trial) != Phase.DRAFT) {
            throw new TrialRefused("experiment.geweigerd.al_geregistreerd");
        }
        keep(trial, protocol, at, author);
    }

    private void keep(long trial, Protocol protocol, Instant at, @Nullable Long author) {
        sql.insertInto(TRIAL_DRAFT)
                .set(TRIAL_DRAFT.TRIAL_ID, trial)
                .set(TRIAL_DRAFT.PROTOCOL, ProtocolJson.write(protocol))
                .set(TRIAL_DRAFT.AT, at.atOffset(ZoneOffset.UTC))
                .set(TRIAL_DRAFT.AUTHOR_ID, author)
                .execute();
    }
}
