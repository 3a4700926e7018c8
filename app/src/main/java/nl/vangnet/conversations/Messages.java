package nl.vangnet.conversations;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.CLIENT_ANSWER;
import static nl.vangnet.schema.Tables.CLIENT_MESSAGE;
import static nl.vangnet.schema.Tables.CONVERSATION;
import static nl.vangnet.schema.Tables.CONVERSATION_SUMMARY;
import static nl.vangnet.schema.Tables.STAFF;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.deadlines.OpenDeadline;
import nl.vangnet.guidance.Verdict;
import nl.vangnet.guidance.deadline.DeadlineKind;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What clients write. Each message has a day before which somebody answers. */
@Component
public class Messages {
    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Deadlines deadlines;
    private final Correspondence correspondence;
    private final Clock clock;

    Messages(
            DSLContext sql,
            TransactionTemplate transaction,
            Deadlines deadlines,
            Correspondence correspondence,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.deadlines = deadlines;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /** Of a unit, the last one first. */
    public List<ClientMessage> of(long unit) {
        return sql.select(CLIENT_MESSAGE.asterisk(), CLIENT_ANSWER.WORDS, CLIENT_ANSWER.AT, STAFF.NAME)
                .from(CLIENT_MESSAGE)
                .leftJoin(CLIENT_ANSWER)
                .on(CLIENT_ANSWER.MESSAGE_ID.eq(CLIENT_MESSAGE.ID))
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(CLIENT_ANSWER.STAFF_ID))
                .where(CLIENT_MESSAGE.UNIT_ID.eq(unit))
                .orderBy(CLIENT_MESSAGE.ID.desc())
                .fetch(row -> new ClientMessage(
                        row.get(CLIENT_MESSAGE.ID),
                        unit,
                        ClientMessage.Kind.valueOf(row.get(CLIENT_MESSAGE.KIND)),
                        row.get(CLIENT_MESSAGE.CONVERSATION_ID),
                        row.get(CLIENT_MESSAGE.WORDS),
                        row.get(CLIENT_MESSAGE.AT).toInstant(),
                        row.get(CLIENT_ANSWER.WORDS),
                        instant(row.get(CLIENT_ANSWER.AT)),
                        row.get(STAFF.NAME)));
    }

    /**
     * Keeps what a client wrote; the case manager has to answer within the term.
     *
     * @return number of the message
     * @throws IllegalArgumentException for a correction: {@link #correct} knows what it stands beside
     */
    public long write(long unit, ClientMessage.Kind kind, String words) {
        if (kind == ClientMessage.Kind.CORRECTION) {
            throw new IllegalArgumentException("A correction stands beside a summary");
        }
        return keep(unit, kind, null, words, DeadlineKind.CLIENT_MESSAGE);
    }

    /**
     * Keeps what a client says is not right in a summary, beside it.
     *
     * @throws ConversationRefused when this unit got no such summary
     */
    public long correct(long unit, long conversation, String words) {
        if (!sql.fetchExists(
                CONVERSATION_SUMMARY.join(CONVERSATION).on(CONVERSATION.ID.eq(CONVERSATION_SUMMARY.CONVERSATION_ID)),
                CONVERSATION.ID.eq(conversation),
                CONVERSATION.UNIT_ID.eq(unit))) {
            throw new ConversationRefused("unit " + unit + " got no summary of " + conversation, List.of());
        }
        return keep(unit, ClientMessage.Kind.CORRECTION, conversation, words, DeadlineKind.CLIENT_REMARK);
    }

    private long keep(
            long unit, ClientMessage.Kind kind, @Nullable Long conversation, String words, DeadlineKind deadline) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            long id = sql.insertInto(CLIENT_MESSAGE)
                    .set(CLIENT_MESSAGE.UNIT_ID, unit)
                    .set(CLIENT_MESSAGE.KIND, kind.name())
                    .set(CLIENT_MESSAGE.CONVERSATION_ID, conversation)
                    .set(CLIENT_MESSAGE.WORDS, words)
                    .set(CLIENT_MESSAGE.AT, now())
                    .returningResult(CLIENT_MESSAGE.ID)
                    .fetchSingle()
                    .value1();
            deadlines.open(deadline, unit, ClientMessage.subject(id), LocalDate.now(clock), manager(unit));
            return id;
        }));
    }

    /**
     * Answers a message.
     *
     * @param interpreter whether an interpreter or translator puts it into the language of the client
     * @throws ConversationRefused when there is no such message, a colleague answered it meanwhile, or the post may not send it
     */
    public void answer(long unit, long message, String words, boolean interpreter, long staff) {
        Verdict verdict = Objects.requireNonNull(transaction.execute(_ -> {
            ClientMessage asked = of(unit).stream()
                    .filter(one -> one.id() == message && one.answer() == null)
                    .findFirst()
                    .orElseThrow(() -> answeredBefore(message));
            Verdict sent = correspondence.answer(asked, words, interpreter, staff);
            if (!sent.permits()) {
                return sent;
            }
            int kept = sql.insertInto(CLIENT_ANSWER)
                    .set(CLIENT_ANSWER.MESSAGE_ID, message)
                    .set(CLIENT_ANSWER.WORDS, words)
                    .set(CLIENT_ANSWER.AT, now())
                    .set(CLIENT_ANSWER.STAFF_ID, staff)
                    .onConflictDoNothing()
                    .execute();
            if (kept == 0) {
                throw answeredBefore(message);
            }
            deadlines.met(DeadlineKind.CLIENT_MESSAGE, ClientMessage.subject(message), "beantwoord", staff);
            deadlines.met(DeadlineKind.CLIENT_REMARK, ClientMessage.subject(message), "beantwoord", staff);
            return sent;
        }));
        ConversationRefused.unlessPermitted(verdict);
    }

    private static ConversationRefused answeredBefore(long message) {
        return new ConversationRefused("message " + message + " was answered before", List.of());
    }

    /** Until when this message is answered; empty when it was, or the clock stands still. */
    Optional<OpenDeadline> clock(ClientMessage message) {
        return deadlines.find(
                message.kind() == ClientMessage.Kind.CORRECTION
                        ? DeadlineKind.CLIENT_REMARK
                        : DeadlineKind.CLIENT_MESSAGE,
                ClientMessage.subject(message.id()));
    }

    private long manager(long unit) {
        return sql.select(BENEFIT_UNIT.CASE_MANAGER_ID)
                .from(BENEFIT_UNIT)
                .where(BENEFIT_UNIT.ID.eq(unit))
                .fetchSingle(row -> row.value1());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
