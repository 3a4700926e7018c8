package nl.vangnet.contact;

import static nl.vangnet.schema.Tables.CONTACT_ANSWER;
import static nl.vangnet.schema.Tables.CONTACT_RESULT;
import static nl.vangnet.schema.Tables.NO_SHOW;
import static nl.vangnet.schema.Tables.OUTGOING;
import static nl.vangnet.schema.Tables.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
    private final NextSteps nextSteps;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Replies(
            DSLContext sql,
            History history,
            Policies policies,
            NextSteps nextSteps,
            TransactionTemplate transaction,
            Clock clock) {
        this.sql = sql;
        this.history = history;
        this.policies = policies;
        this.nextSteps = nextSteps;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Keeps what a person let us know. From then on no further attempt leaves, but a reply, and a clock runs until something is done with it.
     *
     * @param author the colleague who heard or read it; null where the person entered it
     */
    public void answered(long unit, long person, Answer answer, @Nullable Long author) {
        transaction.executeWithoutResult(_ -> {
            nextSteps.taken(List.of(person), "de klant liet iets weten", author);
            long id = sql.insertInto(CONTACT_ANSWER)
                    .set(CONTACT_ANSWER.AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .set(CONTACT_ANSWER.DAY, answer.day())
                    .set(CONTACT_ANSWER.UNIT_ID, unit)
                    .set(CONTACT_ANSWER.PERSON_ID, person)
                    .set(CONTACT_ANSWER.CHANNEL, answer.channel().name())
                    .set(CONTACT_ANSWER.KIND, answer.kind().name())
                    .set(CONTACT_ANSWER.WORDS, answer.words())
                    .set(CONTACT_ANSWER.AUTHOR_ID, author)
                    .returningResult(CONTACT_ANSWER.ID)
                    .fetchSingle(row -> row.value1());
            nextSteps.afterAnswer(unit, id);
        });
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
        long person = invited(unit, attempt).person();
        transaction.executeWithoutResult(_ -> {
            sql.insertInto(CONTACT_RESULT)
                    .set(CONTACT_RESULT.OUTGOING_ID, attempt)
                    .set(CONTACT_RESULT.AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .set(CONTACT_RESULT.RESULT, result.name())
                    .set(CONTACT_RESULT.PROOF, proof.strip())
                    .set(CONTACT_RESULT.AUTHOR_ID, author)
                    .execute();
            if (result == Attempt.Result.REACHED) {
                nextSteps.taken(List.of(person), "gesproken", author);
            }
        });
    }

    /**
     * Somebody spoke with this person: whoever was being invited is reached, and no further step follows.
     *
     * @param proof by what it can be shown
     */
    public void spoke(long person, String proof, long author) {
        LocalDate today = LocalDate.now(clock);
        transaction.executeWithoutResult(_ -> {
            sql.fetch(
                            "select id, unit_id from outgoing where person_id = ? and sent_on >= ? and purpose <>"
                                    + " 'INFORMATION' order by id desc limit 1",
                            person,
                            today.minusDays(policies.on(today).quietDays()))
                    .forEach(row -> went(
                            row.get(1, Long.class), row.get(0, Long.class), Attempt.Result.REACHED, proof, author));
            nextSteps.taken(List.of(person), "gesproken", author);
        });
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
