package nl.vangnet.experiments;

import static nl.vangnet.schema.Tables.TRIAL;
import static nl.vangnet.schema.Tables.TRIAL_DRAFT;
import static nl.vangnet.schema.Tables.TRIAL_ENTRY;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.vangnet.trials.ledger.Amendment;
import nl.vangnet.trials.ledger.Entry;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.Ledger;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The trials and their ledgers. A ledger is only added to, one entry at a time. */
@Component
public class Trials {
    private final DSLContext sql;
    private final Clock clock;

    Trials(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All trials, the newest first. */
    public List<Trial> all() {
        return sql.select(TRIAL.ID).from(TRIAL).orderBy(TRIAL.ID.desc()).fetch(TRIAL.ID).stream()
                .map(this::get)
                .toList();
    }

    /**
     * One trial.
     *
     * @throws UnknownTrial when there is none with this number
     */
    public Trial get(long id) {
        String code = sql.select(TRIAL.CODE)
                .from(TRIAL)
                .where(TRIAL.ID.eq(id))
                .fetchOptional(TRIAL.CODE)
                .orElseThrow(() -> new UnknownTrial(id));
        Optional<Protocol> registered = sql.select(TRIAL_ENTRY.PAYLOAD)
                .from(TRIAL_ENTRY)
                .where(TRIAL_ENTRY.TRIAL_ID.eq(id), TRIAL_ENTRY.TYPE.eq(TrialEvent.PROTOCOL))
                .fetchOptional(TRIAL_ENTRY.PAYLOAD)
                .map(ProtocolJson::read)
                .map(protocol -> amended(id, protocol));
        Protocol protocol = registered.orElseGet(() -> draft(id));
        return new Trial(id, code, protocol.title(), registered.orElse(null));
    }

    private Protocol amended(long id, Protocol registered) {
        Protocol protocol = registered;
        for (Signed one : signed(id, EntryType.AMENDMENT)) {
            protocol = AmendedProtocol.after(
                    protocol, Amendment.parse(one.payload()).changes());
        }
        return protocol;
    }

    /** The last version of the protocol before it is registered. */
    Protocol draft(long id) {
        return sql.select(TRIAL_DRAFT.PROTOCOL)
                .from(TRIAL_DRAFT)
                .where(TRIAL_DRAFT.TRIAL_ID.eq(id))
                .orderBy(TRIAL_DRAFT.ID.desc())
                .limit(1)
                .fetchOptional(TRIAL_DRAFT.PROTOCOL)
                .map(ProtocolJson::read)
                .orElseThrow(() -> new UnknownTrial(id));
    }

    /** Everything that happened. */
    public Ledger ledger(long id) {
        return new Ledger(sql.selectFrom(TRIAL_ENTRY)
                .where(TRIAL_ENTRY.TRIAL_ID.eq(id))
                .orderBy(TRIAL_ENTRY.SEQ)
                .fetch(row -> new Entry(
                        row.getSeq(),
                        row.getAt().toInstant(),
                        row.getActor(),
                        row.getType(),
                        row.getPayload(),
                        row.getPayloadHash(),
                        row.getPreviousHash())));
    }

    /**
     * An entry with who made it.
     *
     * @param by with the number, which the ledger does not know
     */
    record Signed(Actor by, String payload) {}

    /** The entries of a type, in order. */
    List<Signed> signed(long id, String type) {
        return sql.selectFrom(TRIAL_ENTRY)
                .where(TRIAL_ENTRY.TRIAL_ID.eq(id), TRIAL_ENTRY.TYPE.eq(type))
                .orderBy(TRIAL_ENTRY.SEQ)
                .fetch(row -> new Signed(new Actor(row.getActor(), row.getStaffId()), row.getPayload()));
    }

    /** Who last asked to open the arms. */
    public Optional<Actor> proposedToUnblind(long id) {
        return signed(id, TrialEvent.UNBLINDING_PROPOSED).reversed().stream()
                .map(Signed::by)
                .findFirst();
    }

    public Phase phase(long id) {
        return Phase.of(ledger(id));
    }

    /**
     * Enters something now.
     *
     * @param type of {@link TrialEvent} or {@link nl.vangnet.trials.ledger.EntryType}
     * @return the entry, with its number and hashes
     * @throws TrialRefused when it may not follow
     */
    @Transactional
    public Entry append(long id, String type, String payload, Actor actor) {
        return append(id, type, payload, actor, clock.instant());
    }

    /**
     * The same at another moment than now, for a trial that is brought in with its past.
     *
     * @param at not before the last entry
     */
    @Transactional
    public Entry append(long id, String type, String payload, Actor actor, Instant at) {
        if (sql.selectFrom(TRIAL).where(TRIAL.ID.eq(id)).forUpdate().fetch().isEmpty()) {
            throw new UnknownTrial(id);
        }
        Ledger before = ledger(id);
        Step.require(before, type);
        if (type.equals(EntryType.UNBLINDING)
                && signed(id, TrialEvent.UNBLINDING_PROPOSED).stream()
                        .allMatch(one -> one.by().isSamePersonAs(actor))) {
            throw new TrialRefused("experiment.geweigerd.twee_personen");
        }
        Entry entry;
        try {
            entry = before.append(at, actor.name(), type, payload).entries().getLast();
        } catch (IllegalArgumentException e) {
            throw new TrialRefused("experiment.geweigerd.grootboek", String.valueOf(e.getMessage()));
        }
        sql.insertInto(TRIAL_ENTRY)
                .set(TRIAL_ENTRY.TRIAL_ID, id)
                .set(TRIAL_ENTRY.SEQ, entry.seq())
                .set(TRIAL_ENTRY.AT, entry.time().atOffset(ZoneOffset.UTC))
                .set(TRIAL_ENTRY.ACTOR, entry.actor())
                .set(TRIAL_ENTRY.TYPE, entry.type())
                .set(TRIAL_ENTRY.PAYLOAD, entry.payload())
                .set(TRIAL_ENTRY.PAYLOAD_HASH, entry.payloadHash())
                .set(TRIAL_ENTRY.PREVIOUS_HASH, entry.previousHash())
                .set(TRIAL_ENTRY.STAFF_ID, actor.staff())
                .execute();
        return entry;
    }
}
