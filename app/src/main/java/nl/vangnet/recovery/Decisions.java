package nl.vangnet.recovery;

import static nl.vangnet.schema.Tables.OVERPAID_MONTH;
import static nl.vangnet.schema.Tables.RECOVERY_DECISION;
import static nl.vangnet.schema.Tables.RECOVERY_READING;
import static nl.vangnet.schema.Tables.STAFF;
import static nl.vangnet.schema.Tables.STAFF_RELATION;
import static nl.vangnet.schema.Tables.TRANSFER;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import nl.vangnet.law.RecoveryGround;
import nl.vangnet.payments.Component;
import nl.vangnet.payments.Ledger;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.tables.Staff;
import nl.vangnet.schema.tables.records.RecoveryDecisionRecord;
import nl.vangnet.schema.tables.records.RecoveryReadingRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps decisions, and lets them count once a second person agreed. Rows are added and never changed. */
@org.springframework.stereotype.Component
class Decisions {
    private static final long LOCK = 0x7265636f766572L;
    private static final Staff AUTHOR = STAFF.as("author");
    private static final Staff READER = STAFF.as("reader");

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Ledger ledger;

    Decisions(DSLContext sql, TransactionTemplate transaction, Ledger ledger) {
        this.sql = sql;
        this.transaction = transaction;
        this.ledger = ledger;
    }

    /** All of a unit, the last one first. */
    List<Decision> of(long unit) {
        return sql.select(
                        RECOVERY_DECISION.asterisk(),
                        AUTHOR.NAME,
                        RECOVERY_READING.AT,
                        READER.NAME,
                        RECOVERY_READING.AGREED,
                        RECOVERY_READING.REASON)
                .from(RECOVERY_DECISION)
                .join(AUTHOR)
                .on(AUTHOR.ID.eq(RECOVERY_DECISION.AUTHOR_ID))
                .leftJoin(RECOVERY_READING)
                .on(RECOVERY_READING.DECISION_ID.eq(RECOVERY_DECISION.ID))
                .leftJoin(READER)
                .on(READER.ID.eq(RECOVERY_READING.READER_ID))
                .where(RECOVERY_DECISION.UNIT_ID.eq(unit))
                .orderBy(RECOVERY_DECISION.ID.desc())
                .fetch(Decisions::decision);
    }

    /**
     * Keeps a decision for a second reader.
     *
     * @return its number
     * @throws RecoveryRefused when the debt is otherwise than was seen, another decision about it waits, or the author knows the client
     */
    long propose(Proposal proposal, long author, Instant at) {
        return alone(() -> {
            Debt debt = proposal.debt();
            requireUnrelated(author, debt.unit());
            if (sql.fetchExists(
                    RECOVERY_DECISION
                            .leftAntiJoin(RECOVERY_READING)
                            .on(RECOVERY_READING.DECISION_ID.eq(RECOVERY_DECISION.ID)),
                    RECOVERY_DECISION.UNIT_ID.eq(debt.unit()),
                    RECOVERY_DECISION.MONTH.eq(debt.month().atDay(1)))) {
                throw new RecoveryRefused("terug.geweigerd.wacht_al", "a decision about " + debt.month() + " waits");
            }
            requireOpen(debt.unit(), debt.month(), debt.open());
            RecoveryDecisionRecord row = sql.newRecord(RECOVERY_DECISION);
            row.setUnitId(debt.unit());
            row.setMonth(debt.month().atDay(1));
            row.setKind(proposal.kind().name());
            row.setGround(proposal.ground().name());
            row.setArticle(proposal.decision().article().toString());
            row.setReason(proposal.decision().reason());
            row.setHeard(proposal.heard());
            row.setDocument(debt.document());
            row.setOpenCents(debt.open().cents());
            row.setCents(proposal.decision().cost().cents());
            row.setPerMonth(
                    proposal.perMonth() == null ? null : proposal.perMonth().cents());
            row.setProtection(proposal.protection());
            row.setDecidedAt(at.atOffset(ZoneOffset.UTC));
            row.setAuthorId(author);
            row.insert();
            return row.getId();
        });
    }

    /**
     * The second reader agrees: from now on the decision counts, and what the client need not pay is let go.
     *
     * @throws RecoveryRefused when the reader is the author or knows the client, it was read before, or the debt changed meanwhile
     */
    void agree(long unit, long decision, long reader, Instant at) {
        alone(() -> {
            Decision waiting = requireWaiting(unit, decision, reader);
            requireOpen(unit, waiting.month(), waiting.open());
            if (waiting.waived().cents() > 0) {
                ledger.waive(wish(waiting, "waive", waiting.waived(), reader), at);
            }
            if (waiting.kind() == Kind.HALF) {
                ledger.repaid(wish(waiting, "repaid", waiting.cost(), reader), at);
            }
            read(decision, reader, true, null, at);
            return decision;
        });
    }

    /** The second reader does not agree, and says why: the decision never counts. Throws as {@link #agree}. */
    void disagree(long unit, long decision, long reader, String reason, Instant at) {
        alone(() -> {
            requireWaiting(unit, decision, reader);
            read(decision, reader, false, reason, at);
            return decision;
        });
    }

    private void read(long decision, long reader, boolean agreed, @Nullable String reason, Instant at) {
        RecoveryReadingRecord row = sql.newRecord(RECOVERY_READING);
        row.setDecisionId(decision);
        row.setAt(at.atOffset(ZoneOffset.UTC));
        row.setReaderId(reader);
        row.setAgreed(agreed);
        row.setReason(reason);
        row.setAfterTransfer(Objects.requireNonNullElse(
                sql.select(max(TRANSFER.ID)).from(TRANSFER).fetchOne(0, Long.class), 0L));
        row.insert();
    }

    private Decision requireWaiting(long unit, long decision, long reader) {
        Decision found = of(unit).stream()
                .filter(one -> one.id() == decision)
                .findFirst()
                .orElseThrow(() -> new RecoveryRefused("terug.geweigerd.onbekend", "no decision " + decision));
        if (found.reading() != null) {
            throw new RecoveryRefused("terug.geweigerd.gelezen", "decision " + decision + " was read before");
        }
        if (found.author() == reader) {
            throw new RecoveryRefused("terug.geweigerd.zelfde", "decision " + decision + " is of the same person");
        }
        requireUnrelated(reader, unit);
        return found;
    }

    private void requireUnrelated(long staff, long unit) {
        if (sql.fetchExists(STAFF_RELATION, STAFF_RELATION.STAFF_ID.eq(staff), STAFF_RELATION.UNIT_ID.eq(unit))) {
            throw new RecoveryRefused("terug.geweigerd.kent", "staff " + staff + " knows unit " + unit);
        }
    }

    private void requireOpen(long unit, YearMonth month, Money seen) {
        Long open = sql.select(OVERPAID_MONTH.OPEN)
                .from(OVERPAID_MONTH)
                .where(OVERPAID_MONTH.UNIT_ID.eq(unit), OVERPAID_MONTH.MONTH.eq(month.atDay(1)))
                .fetchOne(OVERPAID_MONTH.OPEN);
        if (open == null || open != seen.cents()) {
            throw new RecoveryRefused(
                    "terug.geweigerd.veranderd", "over " + month + " is open " + open + ", not " + seen);
        }
    }

    private static Ledger.Wish wish(Decision decision, String what, Money amount, long reader) {
        return new Ledger.Wish(
                "recovery:" + what + ":" + decision.id(),
                decision.unit(),
                null,
                decision.month(),
                Component.ASSISTANCE,
                amount,
                "pw58.recovery",
                reader);
    }

    private long alone(java.util.function.LongSupplier work) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            sql.execute("select pg_advisory_xact_lock(?)", LOCK);
            return work.getAsLong();
        }));
    }

    private static Decision decision(Record row) {
        RecoveryDecisionRecord kept = row.into(RECOVERY_DECISION);
        Boolean agreed = row.get(RECOVERY_READING.AGREED);
        return new Decision(
                kept.getId(),
                kept.getUnitId(),
                YearMonth.from(kept.getMonth()),
                Kind.valueOf(kept.getKind()),
                RecoveryGround.valueOf(kept.getGround()),
                kept.getArticle(),
                kept.getReason(),
                kept.getHeard(),
                kept.getDocument(),
                Money.ofCents(kept.getOpenCents()),
                Money.ofCents(kept.getCents()),
                kept.getPerMonth() == null ? null : Money.ofCents(kept.getPerMonth()),
                kept.getProtection(),
                kept.getDecidedAt().toInstant(),
                kept.getAuthorId(),
                row.get(AUTHOR.NAME),
                agreed == null
                        ? null
                        : new Decision.Reading(
                                row.get(RECOVERY_READING.AT).toInstant(),
                                row.get(READER.NAME),
                                agreed,
                                row.get(RECOVERY_READING.REASON)));
    }
}
