package nl.vangnet.contact;

import static nl.vangnet.schema.Tables.CONTACT_ANSWER;
import static nl.vangnet.schema.Tables.CONTACT_RESULT;
import static nl.vangnet.schema.Tables.NO_SHOW;
import static nl.vangnet.schema.Tables.OUTGOING;
import static nl.vangnet.schema.Tables.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import nl.vangnet.guidance.Verdict;
import nl.vangnet.guidance.contact.Answer;
import nl.vangnet.guidance.contact.Attempt;
import nl.vangnet.guidance.contact.ContactLadder;
import nl.vangnet.guidance.contact.ContactLadder.NoShow;
import nl.vangnet.guidance.contact.Purpose;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes back: answers on any channel, how an attempt went, and, when nothing did, that somebody stayed away. */
@Component
public class Replies {
    private record Invited(
            long person, Purpose purpose, @Nullable LocalDate day) {}

    private final DSLContext sql;
    private final History history;
    private final Policies policies;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Replies(DSLContext sql, History history, Policies policies, TransactionTemplate transaction, Clock clock) {
        this.sql = sql;
        this.history = history;
        this.policies = policies;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Keeps what a person let us know. From then on no further attempt leaves, but a reply.
     *
     * @param author the colleague who heard or read it; null where the person entered it
     */
    public void answered(long unit, long person, Answer answer, @Nullable Long author) {
        sql.insertInto(CONTACT_ANSWER)
                .set(CONTACT_ANSWER.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(CONTACT_ANSWER.DAY, answer.day())
                .set(CONTACT_ANSWER.UNIT_ID, unit)
                .set(CONTACT_ANSWER.PERSON_ID, person)
                .set(CONTACT_ANSWER.CHANNEL, answer.channel().name())
                .set(CONTACT_ANSWER.KIND, answer.kind().name())
                .set(CONTACT_ANSWER.WORDS, answer.words())
                .set(CONTACT_ANSWER.AUTHOR_ID, author)
                .execute();
    }

    /**
     * Keeps how an attempt went.
     *
     * @param proof by what it can be shown
     * @throws IllegalArgumentException when there is no such attempt with this unit, or nothing shows it
     */
    public void went(long unit, long attempt, Attempt.Result result, String proof, long author) {
        if (proof.isBlank() || result == Attempt.Result.SENT) {
            throw new IllegalArgumentException("How an attempt went is shown by something");
        }
        invited(unit, attempt);
        sql.insertInto(CONTACT_RESULT)
                .set(CONTACT_RESULT.OUTGOING_ID, attempt)
                .set(CONTACT_RESULT.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(CONTACT_RESULT.RESULT, result.name())
                .set(CONTACT_RESULT.PROOF, proof.strip())
                .set(CONTACT_RESULT.AUTHOR_ID, author)
                .execute();
    }

    /** Whether it may be put down that the person stayed away from this appointment. */
    public Verdict mayBeNoShow(long unit, long appointment) {
        Invited invited = invited(unit, appointment);
        LocalDate day = Objects.requireNonNull(invited.day(), "an appointment has a day");
        return ContactLadder.check(new NoShow(
                invited.purpose(), day, history.of(unit, invited.person()), policies.on(day), LocalDate.now(clock)));
    }

    /**
     * Puts down that the person stayed away. Nothing follows from it by itself. The person is held, so that an answer that comes in
     * meanwhile is seen.
     */
    public Verdict noShow(long unit, long appointment, long author) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            sql.select(PERSON.ID)
                    .from(PERSON)
                    .where(PERSON.ID.eq(invited(unit, appointment).person()))
                    .forUpdate()
                    .fetch();
            Verdict verdict = mayBeNoShow(unit, appointment);
            if (verdict.permits()) {
                sql.insertInto(NO_SHOW)
                        .set(NO_SHOW.OUTGOING_ID, appointment)
                        .set(NO_SHOW.AT, clock.instant().atOffset(ZoneOffset.UTC))
                        .set(NO_SHOW.AUTHOR_ID, author)
                        .onConflictDoNothing()
                        .execute();
            }
            return verdict;
        }));
    }

    private Invited invited(long unit, long id) {
        return sql.select(OUTGOING.PERSON_ID, OUTGOING.PURPOSE, OUTGOING.DAY)
                .from(OUTGOING)
                .where(OUTGOING.ID.eq(id), OUTGOING.UNIT_ID.eq(unit))
                .fetchOptional(row -> new Invited(row.value1(), Purpose.valueOf(row.value2()), row.value3()))
                .orElseThrow(() -> new IllegalArgumentException("There is no attempt " + id + " with client " + unit));
    }
}
