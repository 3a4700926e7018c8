package nl.vangnet.conversations;

import static nl.vangnet.schema.Tables.CLIENT_REQUEST;
import static nl.vangnet.schema.Tables.CONVERSATION;
import static nl.vangnet.schema.Tables.CONVERSATION_FEEDBACK;
import static nl.vangnet.schema.Tables.CONVERSATION_NOT_HELD;
import static nl.vangnet.schema.Tables.CONVERSATION_RECORD;
import static nl.vangnet.schema.Tables.CONVERSATION_START;
import static nl.vangnet.schema.Tables.CONVERSATION_SUMMARY;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.REQUEST_DECISION;
import static nl.vangnet.schema.Tables.STAFF;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.deadlines.OpenDeadline;
import nl.vangnet.guidance.conversation.Conversation;
import nl.vangnet.guidance.conversation.ConversationRecord;
import nl.vangnet.guidance.conversation.ConversationRecord.Agreement;
import nl.vangnet.guidance.conversation.ConversationState;
import nl.vangnet.guidance.conversation.RequestKind;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.schema.tables.records.ConversationRecordRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads conversations with all that came of them. */
@Component
class ConversationReader {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final DSLContext sql;
    private final Messages messages;
    private final Deadlines deadlines;
    private final Clock clock;

    ConversationReader(DSLContext sql, Messages messages, Deadlines deadlines, Clock clock) {
        this.sql = sql;
        this.messages = messages;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    List<ConversationView> of(long unit) {
        return where(unit, noCondition());
    }

    Optional<ConversationView> find(long unit, long id) {
        return where(unit, CONVERSATION.ID.eq(id)).stream().findFirst();
    }

    /** With whom this conversation was. */
    long person(long id) {
        return sql.select(CONVERSATION.PERSON_ID)
                .from(CONVERSATION)
                .where(CONVERSATION.ID.eq(id))
                .fetchSingle(row -> row.value1());
    }

    /** What a unit asked for and nobody decided on yet. */
    List<ClientRequest> requests(long unit) {
        LocalDate today = LocalDate.now(clock);
        Map<String, OpenDeadline> clocks = deadlines.ofUnit(unit).stream()
                .filter(open -> open.deadline().kind() == DeadlineKind.CLIENT_REQUEST)
                .collect(Collectors.toMap(OpenDeadline::subject, open -> open));
        return sql.selectFrom(CLIENT_REQUEST)
                .where(
                        CLIENT_REQUEST.UNIT_ID.eq(unit),
                        CLIENT_REQUEST.ID.notIn(
                                select(REQUEST_DECISION.REQUEST_ID).from(REQUEST_DECISION)))
                .orderBy(CLIENT_REQUEST.ID.desc())
                .fetch(row -> {
                    OpenDeadline clock = clocks.get(ClientRequest.subject(row.getId()));
                    return new ClientRequest(
                            row.getId(),
                            unit,
                            row.getPersonId(),
                            RequestKind.valueOf(row.getKind()),
                            row.getAskedOn(),
                            clock == null ? null : clock.deadline().due().orElse(null),
                            clock != null && clock.state(today).late());
                });
    }

    private List<ConversationView> where(long unit, Condition condition) {
        Map<Long, List<ClientMessage>> corrections = messages.of(unit).stream()
                .filter(message -> message.conversation() != null)
                .collect(
                        Collectors.groupingBy(message -> message.conversation() == null ? -1 : message.conversation()));
        Map<Long, Set<RequestKind>> requests = sql
                .selectFrom(CLIENT_REQUEST)
                .where(CLIENT_REQUEST.UNIT_ID.eq(unit), CLIENT_REQUEST.CONVERSATION_ID.isNotNull())
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.getConversationId(),
                        Collectors.mapping(row -> RequestKind.valueOf(row.getKind()), Collectors.toSet())));
        return sql.select(
                        CONVERSATION.asterisk(),
                        PERSON.NAME,
                        STAFF.NAME,
                        CONVERSATION_START.AT,
                        CONVERSATION_NOT_HELD.AT,
                        CONVERSATION_NOT_HELD.REASON,
                        CONVERSATION_SUMMARY.AT,
                        CONVERSATION_FEEDBACK.AT)
                .select(CONVERSATION_RECORD.fields())
                .from(CONVERSATION)
                .join(PERSON)
                .on(PERSON.ID.eq(CONVERSATION.PERSON_ID))
                .join(STAFF)
                .on(STAFF.ID.eq(CONVERSATION.STAFF_ID))
                .leftJoin(CONVERSATION_START)
                .on(CONVERSATION_START.CONVERSATION_ID.eq(CONVERSATION.ID))
                .leftJoin(CONVERSATION_NOT_HELD)
                .on(CONVERSATION_NOT_HELD.CONVERSATION_ID.eq(CONVERSATION.ID))
                .leftJoin(CONVERSATION_RECORD)
                .on(CONVERSATION_RECORD.CONVERSATION_ID.eq(CONVERSATION.ID))
                .leftJoin(CONVERSATION_SUMMARY)
                .on(CONVERSATION_SUMMARY.CONVERSATION_ID.eq(CONVERSATION.ID))
                .leftJoin(CONVERSATION_FEEDBACK)
                .on(CONVERSATION_FEEDBACK.CONVERSATION_ID.eq(CONVERSATION.ID))
                .where(CONVERSATION.UNIT_ID.eq(unit), condition)
                .orderBy(CONVERSATION.DAY.desc(), CONVERSATION.ID.desc())
                .fetch(row -> view(
                        row,
                        corrections.getOrDefault(row.get(CONVERSATION.ID), List.of()),
                        requests.getOrDefault(row.get(CONVERSATION.ID), Set.of())));
    }

    private static ConversationView view(Record row, List<ClientMessage> corrections, Set<RequestKind> requests) {
        LocalDate notHeld = day(row.get(CONVERSATION_NOT_HELD.AT));
        LocalDate recorded = day(row.get(CONVERSATION_RECORD.AT));
        return new ConversationView(
                row.get(CONVERSATION.ID),
                row.get(CONVERSATION.UNIT_ID),
                row.get(CONVERSATION.PERSON_ID),
                row.get(PERSON.NAME),
                row.get(STAFF.NAME),
                row.get(CONVERSATION.DAY),
                row.get(CONVERSATION.TIME_OF_DAY),
                Channel.valueOf(row.get(CONVERSATION.CHANNEL)),
                new Conversation(
                        row.get(CONVERSATION.DAY),
                        day(row.get(CONVERSATION_START.AT)),
                        notHeld == null
                                ? null
                                : new ConversationState.NotHeld(notHeld, row.get(CONVERSATION_NOT_HELD.REASON)),
                        recorded,
                        day(row.get(CONVERSATION_SUMMARY.AT)),
                        corrections.stream()
                                .map(correction -> LocalDate.ofInstant(correction.at(), HERE))
                                .toList()),
                recorded == null ? null : record(row.into(CONVERSATION_RECORD), requests),
                corrections,
                row.get(CONVERSATION_FEEDBACK.AT) != null);
    }

    private static ConversationRecord record(ConversationRecordRecord row, Set<RequestKind> requests) {
        return new ConversationRecord(
                row.getCan(),
                row.getCannot(),
                row.getGoal(),
                row.getNextStep(),
                row.getNextDay(),
                row.getNotExpected(),
                Agreement.valueOf(row.getAgreement()),
                row.getRemark(),
                requests);
    }

    private static @Nullable LocalDate day(@Nullable OffsetDateTime at) {
        return at == null ? null : LocalDate.ofInstant(at.toInstant(), HERE);
    }
}
