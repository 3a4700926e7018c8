package nl.vangnet.managers;

import static nl.vangnet.schema.Tables.ASSIGNMENT;
import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.HANDOVER;
import static nl.vangnet.schema.Tables.HANDOVER_EVENT;
import static nl.vangnet.schema.Tables.OPEN_HANDOVER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.guidance.managers.HandoverEvent;
import nl.vangnet.guidance.managers.HandoverReason;
import nl.vangnet.guidance.managers.HandoverSafeguards;
import nl.vangnet.guidance.managers.HandoverStep;
import nl.vangnet.guidance.managers.Proposal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps by which a client goes from one case manager to the next. Each is checked on what is so at that moment, then kept. */
@Component
class Handovers {
    private final DSLContext sql;
    private final HandoverFiles files;
    private final Caseloads caseloads;
    private final Managers managers;
    private final Deadlines deadlines;
    private final HandoverNotice notice;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Handovers(
            DSLContext sql,
            HandoverFiles files,
            Caseloads caseloads,
            Managers managers,
            Deadlines deadlines,
            HandoverNotice notice,
            TransactionTemplate transaction,
            Clock clock) {
        this.sql = sql;
        this.files = files;
        this.caseloads = caseloads;
        this.managers = managers;
        this.deadlines = deadlines;
        this.notice = notice;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What somebody wants to start.
     *
     * @param leadsReason why a team lead agrees; blank where none does
     */
    record Plan(long unit, long successor, LocalDate day, HandoverReason reason, String why, String leadsReason) {}

    /**
     * Starts a handover.
     *
     * @return its number
     * @throws StepRefused when a safeguard is against it
     * @throws HandoverInTheWay when one of this client is on its way already, or the successor is the manager
     */
    @Transactional
    long propose(Plan plan, long author) {
        long present = lock(plan.unit());
        if (present == plan.successor() || sql.fetchExists(OPEN_HANDOVER, OPEN_HANDOVER.UNIT_ID.eq(plan.unit()))) {
            throw new HandoverInTheWay(plan.unit());
        }
        LocalDate today = LocalDate.now(clock);
        StepRefused.unlessPermitted(HandoverSafeguards.START.check(proposal(plan, today), today));
        long id = sql.insertInto(HANDOVER)
                .set(HANDOVER.UNIT_ID, plan.unit())
                .set(HANDOVER.FROM_STAFF_ID, present)
                .set(HANDOVER.TO_STAFF_ID, plan.successor())
                .set(HANDOVER.FROM_DAY, plan.day())
                .set(HANDOVER.REASON, plan.reason().name())
                .set(HANDOVER.WHY, plan.why().strip())
                .set(
                        HANDOVER.LEADS_REASON,
                        plan.leadsReason().isBlank() ? null : plan.leadsReason().strip())
                .set(HANDOVER.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(HANDOVER.AUTHOR_ID, author)
                .returningResult(HANDOVER.ID)
                .fetchSingle(row -> row.value1());
        deadlines.open(DeadlineKind.HANDOVER, plan.unit(), OpenHandovers.subject(id), today, present);
        return id;
    }

    /** Starts a handover where nothing is against it; says whether it did. For many at once. */
    @Transactional
    boolean proposeIfPermitted(Plan plan, long author) {
        LocalDate today = LocalDate.now(clock);
        boolean may = managers.of(plan.unit()) != plan.successor()
                && !sql.fetchExists(OPEN_HANDOVER, OPEN_HANDOVER.UNIT_ID.eq(plan.unit()))
                && HandoverSafeguards.START.check(proposal(plan, today), today).permits();
        if (may) {
            propose(plan, author);
        }
        return may;
    }

    private Proposal proposal(Plan plan, LocalDate today) {
        Caseload load = caseloads.of(plan.successor(), today);
        int changes = (int) managers.stints(plan.unit()).stream()
                .skip(1)
                .filter(stint -> !stint.from().isBefore(today.minusMonths(HandoverSafeguards.MONTHS)))
                .count();
        return new Proposal(
                changes, load.carries() + caseloads.weightOf(plan.unit(), today), load.ceiling(), plan.leadsReason());
    }

    /**
     * Takes a step; telling the client is {@link #tell}.
     *
     * @param words the note, or why it is withdrawn; null where the step has no words
     * @throws StepRefused when it may not be taken now
     */
    @Transactional
    void step(long unit, long handover, HandoverEvent.Kind kind, @Nullable String words, long actor) {
        if (kind == HandoverEvent.Kind.TOLD) {
            throw new IllegalArgumentException("A client is told through the post");
        }
        keep(unit, handover, kind, words, actor);
    }

    /**
     * Tells the client who comes, and from when.
     *
     * @param interpreter whether an interpreter or translator puts it into the language of the client
     * @throws StepRefused when it may not be told now, or the post may not send it; then nothing left
     */
    void tell(long unit, long handover, boolean interpreter, long actor) {
        StepRefused.unlessPermitted(Objects.requireNonNull(transaction.execute(_ -> {
            lock(unit);
            HandoverFile file = files.of(unit, handover);
            requirePermit(file, HandoverEvent.Kind.TOLD, actor);
            HandoverNotice.Words words = notice.send(file, actor, interpreter);
            if (words.verdict().permits()) {
                keep(unit, handover, HandoverEvent.Kind.TOLD, words.text(), actor);
            }
            return words.verdict();
        })));
    }

    private void requirePermit(HandoverFile file, HandoverEvent.Kind kind, long actor) {
        LocalDate today = LocalDate.now(clock);
        StepRefused.unlessPermitted(HandoverSafeguards.STEP.check(
                new HandoverStep(file.state(), kind, actor, file.successor().staff(), file.day(), today), today));
    }

    private void keep(long unit, long handover, HandoverEvent.Kind kind, @Nullable String words, long actor) {
        lock(unit);
        HandoverFile file = files.of(unit, handover);
        requirePermit(file, kind, actor);
        sql.insertInto(HANDOVER_EVENT)
                .set(HANDOVER_EVENT.HANDOVER_ID, handover)
                .set(HANDOVER_EVENT.KIND, kind.name())
                .set(HANDOVER_EVENT.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(HANDOVER_EVENT.AUTHOR_ID, actor)
                .set(HANDOVER_EVENT.WORDS, words)
                .execute();
        switch (kind) {
            case TOLD ->
                deadlines.met(DeadlineKind.HANDOVER, OpenHandovers.subject(handover), "de klant weet het", actor);
            case WITHDRAWN ->
                deadlines.met(DeadlineKind.HANDOVER, OpenHandovers.subject(handover), "ingetrokken", actor);
            case IN_EFFECT -> assign(file);
            case NOTED, READ -> {}
        }
    }

    private void assign(HandoverFile file) {
        sql.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.UNIT_ID, file.unit())
                .set(ASSIGNMENT.STAFF_ID, file.successor().staff())
                .set(ASSIGNMENT.FROM_DAY, file.day())
                .set(ASSIGNMENT.HANDOVER_ID, file.id())
                .set(ASSIGNMENT.REASON, file.why())
                .set(ASSIGNMENT.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(ASSIGNMENT.AUTHOR_ID, file.author().staff())
                .execute();
        sql.update(BENEFIT_UNIT)
                .set(BENEFIT_UNIT.CASE_MANAGER_ID, file.successor().staff())
                .where(BENEFIT_UNIT.ID.eq(file.unit()))
                .execute();
    }

    /** Puts in effect what was told and whose day has come; the same day twice changes nothing. */
    @Transactional
    public int takeEffect() {
        List<HandoverFile> due = files.of(OPEN_HANDOVER
                .FROM_DAY
                .le(LocalDate.now(clock))
                .and(exists(selectOne()
                        .from(HANDOVER_EVENT)
                        .where(HANDOVER_EVENT.HANDOVER_ID.eq(OPEN_HANDOVER.ID), HANDOVER_EVENT.KIND.eq("TOLD")))));
        for (HandoverFile file : due) {
            step(
                    file.unit(),
                    file.id(),
                    HandoverEvent.Kind.IN_EFFECT,
                    null,
                    file.successor().staff());
        }
        return due.size();
    }

    /** Two colleagues who act at once go one after the other. */
    private long lock(long unit) {
        return sql.select(BENEFIT_UNIT.CASE_MANAGER_ID)
                .from(BENEFIT_UNIT)
                .where(BENEFIT_UNIT.ID.eq(unit))
                .forUpdate()
                .fetchSingle(row -> row.value1());
    }
}
