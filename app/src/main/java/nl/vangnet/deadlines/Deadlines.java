package nl.vangnet.deadlines;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.DEADLINE;
import static nl.vangnet.schema.Tables.DEADLINE_EVENT;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.guidance.deadline.DeadlineRule;
import nl.vangnet.guidance.deadline.Extension;
import nl.vangnet.guidance.deadline.Pause.Reason;
import nl.vangnet.guidance.deadline.Term;
import nl.vangnet.schema.tables.records.DeadlineEventRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The clocks that run. Whoever opens a matter that waits for somebody opens a deadline in the same transaction, and says it was met when it
 * was. Nothing else ends one: it escalates and stays. While there is an emergency all of them stand still.
 */
@Component
public class Deadlines {
    private final DSLContext sql;
    private final DeadlineRows rows;
    private final Clock clock;

    Deadlines(DSLContext sql, DeadlineRows rows, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Starts a clock with the term in force on its first day. A second call for the same kind and subject changes nothing.
     *
     * @param subject what it is about, for example {@code conversation:12}
     * @param start the day after is the first that counts
     * @param owner staff number of who must do it
     * @return number of the deadline
     */
    public long open(DeadlineKind kind, long unit, String subject, LocalDate start, long owner) {
        return open(kind, unit, subject, start, DeadlineRule.of(kind, start).term(), owner);
    }

    /** The same with a last day that was agreed, instead of the term of the rule. */
    public long openUntil(
            DeadlineKind kind, long unit, String subject, LocalDate start, LocalDate lastDay, long owner) {
        return open(kind, unit, subject, start, Term.until(start, lastDay), owner);
    }

    private long open(DeadlineKind kind, long unit, String subject, LocalDate start, Term term, long owner) {
        sql.insertInto(DEADLINE)
                .set(DEADLINE.KIND, kind.name())
                .set(DEADLINE.UNIT_ID, unit)
                .set(DEADLINE.SUBJECT, subject)
                .set(DEADLINE.START_DAY, start)
                .set(DEADLINE.TERM_COUNT, term.count())
                .set(DEADLINE.TERM_UNIT, term.unit().name())
                .set(DEADLINE.OWNER_ID, owner)
                .onConflictDoNothing()
                .execute();
        return sql.select(DEADLINE.ID)
                .from(DEADLINE)
                .where(DEADLINE.KIND.eq(kind.name()), DEADLINE.SUBJECT.eq(subject))
                .fetchSingle(row -> row.value1());
    }

    /**
     * What had to be done was done. A deadline that does not exist, or was met before, stays as it is.
     *
     * @param words what was done, as a reader understands it
     * @param staff who did it; null for a client or a job
     */
    public void met(DeadlineKind kind, String subject, String words, @Nullable Long staff) {
        sql.select(DEADLINE.ID)
                .from(DEADLINE)
                .where(DEADLINE.KIND.eq(kind.name()), DEADLINE.SUBJECT.eq(subject))
                .fetchOptional(row -> row.value1())
                .ifPresent(deadline -> met(deadline, words, staff));
    }

    /** The same by number of the deadline. */
    public void met(long deadline, String words, @Nullable Long staff) {
        DeadlineEventRecord event = event(deadline, LocalDate.now(clock), "MET", staff);
        event.setWords(words);
        sql.insertInto(DEADLINE_EVENT).set(event).onConflictDoNothing().execute();
    }

    /**
     * We wait for the client: the clock stands still from this day on.
     *
     * @throws IllegalArgumentException when a clock of this kind does not wait for the client, or it is not open
     */
    public void pause(long deadline, LocalDate from, long staff) {
        OpenDeadline open = rows.where(DEADLINE.ID.eq(deadline)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Deadline " + deadline + " is not open"));
        if (!DeadlineRule.of(open.deadline().kind(), open.deadline().start())
                .pausedBy()
                .contains(Reason.WAITING_FOR_CLIENT)) {
            throw new IllegalArgumentException(open.deadline().kind() + " does not wait for the client");
        }
        event(deadline, from, "PAUSED", staff).insert();
    }

    /** What we waited for came: this day counts again. */
    public void resume(long deadline, LocalDate from, long staff) {
        event(deadline, from, "RESUMED", staff).insert();
    }

    /** A decision that it may take longer; the client reads the reason. */
    public void extend(long deadline, Extension extension, long staff) {
        DeadlineEventRecord event = event(deadline, extension.decidedOn(), "EXTENDED", staff);
        event.setMore(extension.count());
        event.setWords(extension.reason());
        event.insert();
    }

    /** All that is open for the clients of one case manager, the nearest first. */
    public List<OpenDeadline> ofManager(long staff) {
        return rows.where(BENEFIT_UNIT.CASE_MANAGER_ID.eq(staff));
    }

    /** All that is open for one unit, the nearest first. */
    public List<OpenDeadline> ofUnit(long unit) {
        return rows.where(DEADLINE.UNIT_ID.eq(unit));
    }

    /** All that is open, the nearest first. */
    public List<OpenDeadline> all() {
        return rows.where(noCondition());
    }

    /** What should have been done before today and was not. */
    public List<OpenDeadline> overdue(LocalDate today) {
        return all().stream().filter(open -> open.state(today).late()).toList();
    }

    /** The clock of this matter; empty when it was met, or never started. */
    public Optional<OpenDeadline> find(DeadlineKind kind, String subject) {
        return rows.where(DEADLINE.KIND.eq(kind.name()).and(DEADLINE.SUBJECT.eq(subject))).stream()
                .findFirst();
    }

    /**
     * Tells whoever leads what ran out. Doing it again the same night tells nothing twice.
     *
     * @return how many were told
     */
    public int escalate(LocalDate today) {
        List<DeadlineEventRecord> told = all().stream()
                .filter(open -> open.deadline().mustEscalate(today))
                .map(open -> event(open.id(), today, "ESCALATED", null))
                .toList();
        told.forEach(event ->
                sql.insertInto(DEADLINE_EVENT).set(event).onConflictDoNothing().execute());
        return told.size();
    }

    private DeadlineEventRecord event(long deadline, LocalDate day, String what, @Nullable Long staff) {
        DeadlineEventRecord event = sql.newRecord(DEADLINE_EVENT);
        event.setDeadlineId(deadline);
        event.setDay(day);
        event.setWhat(what);
        event.setStaffId(staff);
        event.setAt(clock.instant().atOffset(ZoneOffset.UTC));
        return event;
    }
}
