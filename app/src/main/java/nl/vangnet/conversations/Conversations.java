package nl.vangnet.conversations;

import static nl.vangnet.guidance.conversation.ConversationState.Step.NOT_HELD;
import static nl.vangnet.guidance.conversation.ConversationState.Step.RECORD;
import static nl.vangnet.guidance.conversation.ConversationState.Step.SEND_SUMMARY;
import static nl.vangnet.guidance.conversation.ConversationState.Step.START;
import static nl.vangnet.schema.Tables.CLIENT_REQUEST;
import static nl.vangnet.schema.Tables.CONVERSATION;
import static nl.vangnet.schema.Tables.CONVERSATION_NOT_HELD;
import static nl.vangnet.schema.Tables.CONVERSATION_RECORD;
import static nl.vangnet.schema.Tables.CONVERSATION_START;
import static nl.vangnet.schema.Tables.CONVERSATION_SUMMARY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.vangnet.contact.NextSteps;
import nl.vangnet.contact.Replies;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.deadlines.OpenDeadline;
import nl.vangnet.guidance.Verdict;
import nl.vangnet.guidance.conversation.ConversationRecord;
import nl.vangnet.guidance.conversation.ConversationSafeguards;
import nl.vangnet.guidance.conversation.ConversationState.Step;
import nl.vangnet.guidance.conversation.RequestKind;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.schema.tables.records.ConversationNotHeldRecord;
import nl.vangnet.schema.tables.records.ConversationRecordRecord;
import nl.vangnet.schema.tables.records.ConversationStartRecord;
import nl.vangnet.schema.tables.records.ConversationSummaryRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every step of a conversation. Each starts the clock of the step that must come next. */
@Component
public class Conversations {
    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final ConversationReader reader;
    private final Reading reading;
    private final Deadlines deadlines;
    private final NextSteps nextSteps;
    private final Replies replies;
    private final Correspondence correspondence;
    private final Clock clock;

    Conversations(
            DSLContext sql,
            TransactionTemplate transaction,
            ConversationReader reader,
            Reading reading,
            Deadlines deadlines,
            NextSteps nextSteps,
            Replies replies,
            Correspondence correspondence,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.reader = reader;
        this.reading = reading;
        this.deadlines = deadlines;
        this.nextSteps = nextSteps;
        this.replies = replies;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /** Of a unit, the last one first. */
    public List<ConversationView> of(long unit) {
        return reader.of(unit);
    }

    /**
     * Keeps an appointment that was made with the client.
     *
     * @return number of the conversation
     */
    public long plan(long unit, long person, LocalDate day, @Nullable LocalTime time, Channel channel, long staff) {
        return inTransaction(() -> {
            long id = sql.insertInto(CONVERSATION)
                    .set(CONVERSATION.UNIT_ID, unit)
                    .set(CONVERSATION.PERSON_ID, person)
                    .set(CONVERSATION.STAFF_ID, staff)
                    .set(CONVERSATION.DAY, day)
                    .set(CONVERSATION.TIME_OF_DAY, time)
                    .set(CONVERSATION.CHANNEL, channel.name())
                    .set(CONVERSATION.PLANNED_AT, now())
                    .returningResult(CONVERSATION.ID)
                    .fetchSingle()
                    .value1();
            deadlines.open(DeadlineKind.APPOINTMENT, unit, ConversationView.subject(id), day, staff);
            nextSteps.taken(List.of(person), "afspraak gemaakt", staff);
            return id;
        });
    }

    /** May this colleague begin a conversation with this person? */
    public Verdict mayStart(long unit, long person, long staff) {
        return reading.check(unit, person, staff);
    }

    /**
     * Begins a conversation that was planned.
     *
     * @throws ConversationRefused when what is known of the person was not read, or it was begun before
     */
    public void start(long unit, long id, long staff) {
        inTransaction(() -> {
            ConversationView found = require(unit, id, START);
            ConversationRefused.unlessPermitted(reading.check(unit, found.person(), staff));
            ConversationStartRecord row = sql.newRecord(CONVERSATION_START);
            row.setConversationId(id);
            row.setAt(now());
            row.setStaffId(staff);
            row.setBriefVersion(reading.version(unit, found.person()));
            row.insert();
            deadlines.met(DeadlineKind.APPOINTMENT, ConversationView.subject(id), "gesprek begonnen", staff);
            replies.spoke(found.person(), "gesprek " + id, staff);
            deadlines.open(DeadlineKind.CONVERSATION_RECORD, unit, ConversationView.subject(id), today(), staff);
            return id;
        });
    }

    /**
     * Begins a conversation that nobody planned.
     *
     * @return its number
     * @throws ConversationRefused as {@link #start}
     */
    public long startNow(long unit, long person, Channel channel, long staff) {
        return inTransaction(() -> {
            long id = plan(unit, person, today(), null, channel, staff);
            start(unit, id, staff);
            return id;
        });
    }

    /** It was not held, or broken off before anything was said. */
    public void notHeld(long unit, long id, String reason, long staff) {
        inTransaction(() -> {
            require(unit, id, NOT_HELD);
            ConversationNotHeldRecord row = sql.newRecord(CONVERSATION_NOT_HELD);
            row.setConversationId(id);
            row.setAt(now());
            row.setStaffId(staff);
            row.setReason(reason);
            row.insert();
            String words = "niet gehouden: " + reason;
            deadlines.met(DeadlineKind.APPOINTMENT, ConversationView.subject(id), words, staff);
            deadlines.met(DeadlineKind.CONVERSATION_RECORD, ConversationView.subject(id), words, staff);
            return id;
        });
    }

    /** What stands in the way of closing this record: what is missing in it, or else words that could not be sent to the client. */
    public Verdict mayClose(long unit, long id, ConversationRecord record, long staff) {
        Verdict whole = ConversationSafeguards.closing().check(record, today());
        return whole.permits() ? correspondence.words(require(unit, id), record, staff) : whole;
    }

    /**
     * Closes the record. What the client asked for is an application from now on, and the client gets a summary within the term.
     *
     * @throws ConversationRefused when the client's own words are not in it, or it was closed before
     */
    public void record(long unit, long id, ConversationRecord record, long staff) {
        inTransaction(() -> {
            ConversationView found = require(unit, id, RECORD);
            ConversationRefused.unlessPermitted(mayClose(unit, id, record, staff));
            ConversationRecordRecord row = sql.newRecord(CONVERSATION_RECORD);
            row.setConversationId(id);
            row.setAt(now());
            row.setStaffId(staff);
            row.setCan(record.can());
            row.setCannot(record.cannot());
            row.setGoal(record.goal());
            row.setNextStep(record.nextStep());
            row.setNextDay(record.nextDay());
            row.setNotExpected(record.notExpected());
            row.setAgreement(Objects.requireNonNull(record.agreement()).name());
            row.setRemark(record.remark());
            row.insert();
            deadlines.met(DeadlineKind.CONVERSATION_RECORD, ConversationView.subject(id), "verslag gemaakt", staff);
            deadlines.open(DeadlineKind.CONVERSATION_SUMMARY, unit, ConversationView.subject(id), today(), staff);
            nextStep(found, record, staff);
            record.requests().forEach(kind -> request(found, kind, staff));
            return id;
        });
    }

    /** What was agreed before was looked at in this conversation; what is agreed now gets a clock of its own. */
    private void nextStep(ConversationView found, ConversationRecord record, long staff) {
        for (OpenDeadline open : deadlines.ofUnit(found.unit())) {
            if (open.deadline().kind() == DeadlineKind.NEXT_STEP
                    && reader.person(open.subjectNumber()) == found.person()) {
                deadlines.met(open.id(), "besproken in een volgend gesprek", staff);
            }
        }
        String subject = ConversationView.subject(found.id());
        if (record.nextDay() == null) {
            deadlines.open(DeadlineKind.NEXT_STEP, found.unit(), subject, today(), staff);
        } else {
            deadlines.openUntil(DeadlineKind.NEXT_STEP, found.unit(), subject, today(), record.nextDay(), staff);
        }
    }

    private void request(ConversationView found, RequestKind kind, long staff) {
        long id = sql.insertInto(CLIENT_REQUEST)
                .set(CLIENT_REQUEST.UNIT_ID, found.unit())
                .set(CLIENT_REQUEST.PERSON_ID, found.person())
                .set(CLIENT_REQUEST.KIND, kind.name())
                .set(CLIENT_REQUEST.CONVERSATION_ID, found.id())
                .set(CLIENT_REQUEST.ASKED_ON, today())
                .set(CLIENT_REQUEST.AT, now())
                .returningResult(CLIENT_REQUEST.ID)
                .fetchSingle()
                .value1();
        deadlines.open(DeadlineKind.CLIENT_REQUEST, found.unit(), ClientRequest.subject(id), today(), staff);
    }

    /**
     * Sends the client what was written down: what was said, what is expected and what is not.
     *
     * @param interpreter whether an interpreter or translator puts it into the language of the client
     * @throws ConversationRefused when there is no record, the client has it already, or the post may not send it
     */
    public void sendSummary(long unit, long id, boolean interpreter, long staff) {
        Verdict verdict = Objects.requireNonNull(transaction.execute(_ -> {
            ConversationView found = require(unit, id, SEND_SUMMARY);
            Verdict sent = correspondence.send(
                    found, Objects.requireNonNull(found.record(), "a summary has a record"), interpreter, staff);
            if (!sent.permits()) {
                return sent;
            }
            ConversationSummaryRecord row = sql.newRecord(CONVERSATION_SUMMARY);
            row.setConversationId(id);
            row.setAt(now());
            row.setStaffId(staff);
            row.insert();
            deadlines.met(
                    DeadlineKind.CONVERSATION_SUMMARY, ConversationView.subject(id), "verslag naar de klant", staff);
            return sent;
        }));
        ConversationRefused.unlessPermitted(verdict);
    }

    /** What was agreed was done, or is no longer needed. */
    public void nextStepDone(long unit, long id, long staff) {
        inTransaction(() -> {
            require(unit, id);
            deadlines.met(DeadlineKind.NEXT_STEP, ConversationView.subject(id), "afspraak bekeken", staff);
            return id;
        });
    }

    /** May an instrument or an obligation follow from this conversation? */
    public Verdict mayFollow(long unit, long id) {
        return ConversationSafeguards.following().check(require(unit, id).state(), today());
    }

    private ConversationView require(long unit, long id, Step step) {
        sql.select(CONVERSATION.ID)
                .from(CONVERSATION)
                .where(CONVERSATION.ID.eq(id))
                .forUpdate()
                .fetch();
        ConversationView found = require(unit, id);
        if (!found.may(step)) {
            throw new ConversationRefused("conversation " + id + " is " + found.state() + ": no " + step, List.of());
        }
        return found;
    }

    private ConversationView require(long unit, long id) {
        return reader.find(unit, id)
                .orElseThrow(() -> new ConversationRefused("unit " + unit + " has no conversation " + id, List.of()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private long inTransaction(Supplier<Long> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
