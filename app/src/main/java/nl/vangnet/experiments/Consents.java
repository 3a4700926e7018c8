package nl.vangnet.experiments;

import static nl.vangnet.schema.Tables.TRIAL_CONSENT;
import static nl.vangnet.schema.Tables.TRIAL_SCREENING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.schema.tables.records.TrialConsentRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people agreed to and took back, purpose by purpose, each with its day. Nothing is overwritten: the last answer counts. */
@Component
public class Consents {
    /** How an answer came in. */
    public enum Way {
        OWN_PAGE,
        PAPER,
        SPOKEN
    }

    /**
     * An answer.
     *
     * @param day from which it holds
     */
    public record Answer(Purpose purpose, boolean given, LocalDate day, Way way, Instant at) {}

    private final DSLContext sql;
    private final Trials trials;

    Consents(DSLContext sql, Trials trials) {
        this.sql = sql;
        this.trials = trials;
    }

    /** Whether this person agrees to this purpose on this day. */
    public boolean holds(long trial, long person, Purpose purpose, LocalDate day) {
        return answers(trial, person).stream()
                .filter(answer -> answer.purpose() == purpose && !answer.day().isAfter(day))
                .reduce((_, later) -> later)
                .map(Answer::given)
                .orElse(false);
    }

    /** Whether a yes does not count any more, because something else was asked after it. */
    private static boolean lapsed(Answer answer, Optional<Instant> askedAnew) {
        return answer.purpose() == Purpose.INTERVIEW
                && answer.given()
                && askedAnew.filter(answer.at()::isBefore).isPresent();
    }

    /** Who agrees to interviews, as they are asked now. */
    public Set<Long> toInterview(long trial) {
        Optional<Instant> askedAnew = Amendments.askedAnew(trials.ledger(trial));
        return answers(trial).entrySet().stream()
                .filter(person -> Optional.ofNullable(last(person.getValue()).get(Purpose.INTERVIEW))
                        .filter(answer -> answer.given() && !lapsed(answer, askedAnew))
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Who agreed to interviews, and is asked again since. */
    Set<Long> askedAgain(long trial) {
        Optional<Instant> askedAnew = Amendments.askedAnew(trials.ledger(trial));
        return answers(trial).entrySet().stream()
                .filter(person -> last(person.getValue()).values().stream().anyMatch(one -> lapsed(one, askedAnew)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The same of one person. */
    boolean isAskedAgain(long trial, Map<Purpose, Answer> last) {
        Optional<Instant> askedAnew = Amendments.askedAnew(trials.ledger(trial));
        return last.values().stream().anyMatch(one -> lapsed(one, askedAnew));
    }

    /**
     * A new yes to interviews, after something else was asked.
     *
     * @param author staff number of who enters it; null where the person did
     * @throws TrialRefused when this person is not asked again
     */
    @Transactional
    public void renew(long trial, long person, LocalDate day, Way way, Instant at, @Nullable Long author) {
        if (!isAskedAgain(trial, last(answers(trial, person)))) {
            throw new TrialRefused("experiment.geweigerd.niet_opnieuw");
        }
        enter(trial, person, Purpose.INTERVIEW, true, day, way, at, author);
    }

    /** All answers in the order in which they came in, by person. */
    public Map<Long, List<Answer>> answers(long trial) {
        return sql.selectFrom(TRIAL_CONSENT)
                .where(TRIAL_CONSENT.TRIAL_ID.eq(trial))
                .orderBy(TRIAL_CONSENT.ID)
                .fetchGroups(TRIAL_CONSENT.PERSON_ID, Consents::answer);
    }

    /** The answers of one person in the order in which they came in. */
    public List<Answer> answers(long trial, long person) {
        return sql.selectFrom(TRIAL_CONSENT)
                .where(TRIAL_CONSENT.TRIAL_ID.eq(trial), TRIAL_CONSENT.PERSON_ID.eq(person))
                .orderBy(TRIAL_CONSENT.ID)
                .fetch(Consents::answer);
    }

    /**
     * What is asked of somebody who can take part, all at once.
     *
     * @param given the purposes agreed to; the others are refused
     * @param author staff number of who enters it; null where the person did
     * @throws TrialRefused when enrolment is not open, or the person cannot take part
     */
    @Transactional
    public void answer(
            long trial, long person, List<Purpose> given, LocalDate day, Way way, Instant at, @Nullable Long author) {
        if (trials.phase(trial) != Phase.ENROLLING) {
            throw new TrialRefused("experiment.geweigerd.aanmelden_dicht");
        }
        if (!sql.fetchExists(
                TRIAL_SCREENING,
                TRIAL_SCREENING.TRIAL_ID.eq(trial),
                TRIAL_SCREENING.PERSON_ID.eq(person),
                TRIAL_SCREENING.PID.isNotNull())) {
            throw new TrialRefused("experiment.geweigerd.kan_niet_meedoen");
        }
        boolean participates = given.contains(Purpose.PARTICIPATION);
        if (!participates && !given.isEmpty()) {
            throw new TrialRefused("experiment.geweigerd.zonder_deelname");
        }
        for (Purpose purpose : Purpose.values()) {
            enter(trial, person, purpose, given.contains(purpose), day, way, at, author);
        }
    }

    /**
     * Takes back one purpose; taking back participation takes back all.
     *
     * @param day from which it no longer holds; not before the day on which it was given
     * @throws TrialRefused when it was not given, or the day lies before
     */
    @Transactional
    public void withdraw(
            long trial, long person, Purpose purpose, LocalDate day, Way way, Instant at, @Nullable Long author) {
        Map<Purpose, Answer> now = last(answers(trial, person));
        Answer answer = now.get(purpose);
        if (answer == null || !answer.given()) {
            throw new TrialRefused("experiment.geweigerd.niet_gegeven");
        }
        if (day.isBefore(answer.day())) {
            throw new TrialRefused("experiment.geweigerd.dag_ervoor");
        }
        for (Purpose one : purpose == Purpose.PARTICIPATION ? Purpose.values() : new Purpose[] {purpose}) {
            Answer given = now.get(one);
            if (given != null && given.given()) {
                enter(trial, person, one, false, day.isBefore(given.day()) ? given.day() : day, way, at, author);
            }
        }
    }

    private void enter(
            long trial,
            long person,
            Purpose purpose,
            boolean given,
            LocalDate day,
            Way way,
            Instant at,
            @Nullable Long author) {
        sql.insertInto(TRIAL_CONSENT)
                .set(TRIAL_CONSENT.TRIAL_ID, trial)
                .set(TRIAL_CONSENT.PERSON_ID, person)
                .set(TRIAL_CONSENT.PURPOSE, purpose.name())
                .set(TRIAL_CONSENT.GIVEN, given)
                .set(TRIAL_CONSENT.ON_DAY, day)
                .set(TRIAL_CONSENT.WAY, way.name())
                .set(TRIAL_CONSENT.AT, at.atOffset(ZoneOffset.UTC))
                .set(TRIAL_CONSENT.AUTHOR_ID, author)
                .execute();
    }

    /** The answer that counts, for each purpose that was answered. */
    static Map<Purpose, Answer> last(List<Answer> answers) {
        Map<Purpose, Answer> last = new EnumMap<>(Purpose.class);
        for (Answer answer : answers) {
            last.put(answer.purpose(), answer);
        }
        return last;
    }

    private static Answer answer(TrialConsentRecord row) {
        return new Answer(
                Purpose.valueOf(row.getPurpose()),
                row.getGiven(),
                row.getOnDay(),
                Way.valueOf(row.getWay()),
                row.getAt().toInstant());
    }
}
