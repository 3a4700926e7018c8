package nl.vangnet.payments;

import static nl.vangnet.schema.Tables.ADVANCE;
import static nl.vangnet.schema.Tables.ADVANCE_END;
import static nl.vangnet.schema.Tables.STAFF;
import static org.jooq.impl.DSL.field;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vangnet.law.Advance;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.tables.records.AdvanceEndRecord;
import nl.vangnet.schema.tables.records.AdvanceRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Advances while a right is not known yet (Participatiewet article 52). They are lent: when the right is known, the whole of an advance is
 * taken off what is due first, and what is more than that was paid too much (article 58(2)d).
 */
@org.springframework.stereotype.Component
class Advances {
    private static final String GIVEN = "pw52.advance";
    private static final String ENDED = "pw52.settled";

    /** Units that live on an advance: nothing is held back from it, for it is the least that the law wants. */
    static final String OPEN =
            "select unit_id from advance where not exists (select from advance_end where advance_id = id)";

    /** Advances of which the right is known: since the application a month was decided. One that is given after that is taken off at once. */
    private static final String KNOWN = """
            select id from advance
            where not exists (select from advance_end where advance_id = id) and exists (
                select from determination
                where determination.unit_id = advance.unit_id and paid is not null and known_at <= ?::timestamptz
                    and known_at >= applied_on and determination.month between date_trunc('month', applied_on)::date and ?)
            order by id
            """;

    private static final String DUE = """
            select month, sum(cents)::bigint as cents from posting
            where unit_id = ? and component = 'ASSISTANCE' and account = 'PAYABLE'
            group by month having sum(cents) > 0 order by month
            """;

    private static final String PAID = """
            exists (
                select from transfer
                where transfer.unit_id = advance.unit_id and transfer.month = advance.month
                    and component = 'ASSISTANCE' and credit = 'IN_FILE' and booked_at >= awarded_at)
            """;

    /**
     * A wish to give an advance.
     *
     * @param due the advance of the law, with its day and least amount
     * @param on the day on which it is given
     * @param norm holiday allowance included
     * @param reason what shows the norm, and why it is more than the least where it is
     */
    record Wish(
            long unit,
            LocalDate appliedOn,
            Advance due,
            LocalDate on,
            Money norm,
            Money amount,
            String reason,
            long author) {}

    private final DSLContext sql;
    private final Ledger ledger;

    Advances(DSLContext sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    /** All of a unit, the last first. */
    List<KeptAdvance> of(long unit) {
        return sql.select(ADVANCE.fields())
                .select(ADVANCE_END.fields())
                .select(STAFF.NAME)
                .select(field(PAID, Boolean.class).as("paid"))
                .from(ADVANCE)
                .join(STAFF)
                .on(STAFF.ID.eq(ADVANCE.AUTHOR_ID))
                .leftJoin(ADVANCE_END)
                .on(ADVANCE_END.ADVANCE_ID.eq(ADVANCE.ID))
                .where(ADVANCE.UNIT_ID.eq(unit))
                .orderBy(ADVANCE.DUE_ON.desc(), ADVANCE.ID.desc())
                .fetch(joined -> {
                    AdvanceRecord row = joined.into(ADVANCE);
                    AdvanceEndRecord end = joined.into(ADVANCE_END);
                    boolean ended = end.getAdvanceId() != null;
                    return new KeptAdvance(
                            row.getId(),
                            row.getAppliedOn(),
                            row.getDueOn(),
                            YearMonth.from(row.getMonth()),
                            Money.ofCents(row.getLeast()),
                            row.getArticle(),
                            Money.ofCents(row.getCents()),
                            row.getReason(),
                            row.getAwardedAt().toInstant(),
                            joined.get(STAFF.NAME),
                            joined.get("paid", Boolean.class),
                            ended ? end.getAt().toInstant() : null,
                            ended ? Money.ofCents(end.getCents()) : null,
                            ended ? end.getReason() : null);
                });
    }

    /**
     * Gives an advance: it is paid with the next batch, which another person releases. The same advance of the law is given once.
     *
     * @throws PaymentRefused when it was given already, or is less than the law wants or more than the norm
     */
    void award(Wish wish, Instant at) {
        Money least = wish.due().least();
        if (least == null || wish.amount().compareTo(least) < 0 || wish.amount().compareTo(wish.norm()) > 0) {
            throw new PaymentRefused(
                    "voorschot.geweigerd.bedrag",
                    "unit " + wish.unit() + ": an advance of " + wish.amount() + " where the law wants " + least);
        }
        ledger.holding(() -> {
            if (sql.fetchExists(
                    ADVANCE,
                    ADVANCE.UNIT_ID.eq(wish.unit()),
                    ADVANCE.APPLIED_ON.eq(wish.appliedOn()),
                    ADVANCE.DUE_ON.eq(wish.due().on()))) {
                throw new PaymentRefused(
                        "voorschot.geweigerd.al_gegeven",
                        "unit " + wish.unit() + " has the advance of "
                                + wish.due().on());
            }
            AdvanceRecord row = sql.newRecord(ADVANCE);
            row.setUnitId(wish.unit());
            row.setAppliedOn(wish.appliedOn());
            row.setDueOn(wish.due().on());
            row.setMonth(wish.on().withDayOfMonth(1));
            row.setNorm(wish.norm().cents());
            row.setLeast(least.cents());
            row.setArticle(wish.due().article().toString());
            row.setCents(wish.amount().cents());
            row.setReason(wish.reason());
            row.setAwardedAt(at.atOffset(ZoneOffset.UTC));
            row.setAuthorId(wish.author());
            row.insert();
            ledger.award(transfer("advance:", row, wish.amount(), GIVEN, wish.author()), null, at);
            return row;
        });
    }

    /**
     * There turned out to be no right: the advance was paid too much as far as nothing is due.
     *
     * @throws PaymentRefused when this is no open advance of the unit
     */
    void noRight(long unit, long advance, String reason, long author, Instant at) {
        ledger.holding(() -> {
            AdvanceRecord open = sql.select(ADVANCE.fields())
                    .from(ADVANCE)
                    .leftAntiJoin(ADVANCE_END)
                    .on(ADVANCE_END.ADVANCE_ID.eq(ADVANCE.ID))
                    .where(ADVANCE.ID.eq(advance), ADVANCE.UNIT_ID.eq(unit))
                    .fetchOptionalInto(ADVANCE)
                    .orElseThrow(() -> new PaymentRefused(
                            "voorschot.geweigerd.gesloten", "unit " + unit + " has no open advance " + advance));
            end(open, "NO_RIGHT", reason, author, at, null);
            return open;
        });
    }

    /** Settles the advances of which the right is known by now, within the transaction that makes a batch. */
    void settle(Batches.Order order, Instant at, long batch) {
        sql.fetch(KNOWN, at.atOffset(ZoneOffset.UTC), order.month().atDay(1))
                .getValues("id", Long.class)
                .forEach(id ->
                        end(sql.fetchSingle(ADVANCE, ADVANCE.ID.eq(id)), "SETTLED", null, order.maker(), at, batch));
    }

    /** Takes the whole advance off what is due, the oldest month first; the ledger counts what that leaves as paid too much. */
    private void end(
            AdvanceRecord advance, String why, @Nullable String reason, long author, Instant at, @Nullable Long batch) {
        long unit = advance.getUnitId();
        Money amount = Money.ofCents(advance.getCents());
        YearMonth about = YearMonth.from(advance.getMonth());
        Money before = overpaid(unit, about);
        // While it was not paid it is due itself: then it is taken back before it goes.
        ledger.moveAll(
                List.of(new Ledger.Move(
                        transfer("advance-ended:", advance, amount, ENDED, author),
                        LedgerAccount.PAYABLE,
                        LedgerAccount.RIGHT,
                        null)),
                at);
        Money owed = overpaid(unit, about).minus(before);
        for (var due : sql.fetch(DUE, unit)) {
            YearMonth from = YearMonth.from(Objects.requireNonNull(due.get("month", LocalDate.class)));
            Money there = Money.ofCents(Objects.requireNonNull(due.get("cents", Long.class)));
            Advance.Settled settled = Advance.settle(List.of(owed), there);
            Money taken = owed.minus(settled.stillOwed());
            if (taken.cents() > 0) {
                ledger.recoverInstalment(
                        transfer("advance-from:" + from + ":", advance, taken, ENDED, author), from, at, batch);
            }
            owed = settled.stillOwed();
        }
        AdvanceEndRecord row = sql.newRecord(ADVANCE_END);
        row.setAdvanceId(advance.getId());
        row.setWhy(why);
        row.setAt(at.atOffset(ZoneOffset.UTC));
        row.setCents(amount.minus(owed).cents());
        row.setReason(reason);
        row.setAuthorId(author);
        row.insert();
    }

    private Money overpaid(long unit, YearMonth month) {
        return Money.ZERO.minus(ledger.balance(LedgerAccount.OVERPAID, unit, month, Component.ASSISTANCE));
    }

    private static Ledger.Wish transfer(
            String command, AdvanceRecord advance, Money amount, String ground, long author) {
        return new Ledger.Wish(
                command + advance.getId(),
                advance.getUnitId(),
                null,
                YearMonth.from(advance.getMonth()),
                Component.ASSISTANCE,
                amount,
                ground,
                author);
    }

    /** The norm that was determined last, to start from; empty where none was. */
    Optional<Money> norm(long unit) {
        return sql.resultQuery(
                        "select norm from determination where unit_id = ? and norm is not null"
                                + " order by month desc, known_at desc limit 1",
                        unit)
                .fetchOptional(row -> Money.ofCents(Objects.requireNonNull(row.get("norm", Long.class))));
    }
}
