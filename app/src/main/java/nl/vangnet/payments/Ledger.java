package nl.vangnet.payments;

import static nl.vangnet.schema.Tables.BALANCE;
import static nl.vangnet.schema.Tables.TRANSFER;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.tables.records.TransferRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What everybody has a right to, is due, was paid and was paid too much. Every row of the table is a transfer between two accounts, so the
 * sum of all is zero. Who writes holds the ledger until the end of the transaction: one at a time.
 *
 * <p>A command is the name that the caller gives to one wish; asking twice for the same is harmless, and asking for another thing with
 * the same command is refused.
 */
@org.springframework.stereotype.Component
public class Ledger {
    private static final long LOCK = 0x6c6564676572L;

    /** A decided amount that cannot be an amount: below zero, or above a million euros. It is not booked. */
    public record Impossible(long unit, YearMonth month, Component component, BigDecimal cents) {}

    /**
     * A wish to move an amount.
     *
     * @param person whose premium it is, null for what is of the unit
     * @param month of the right
     * @param ground key of the reason with its article, as {@code pw58.1.recovery}
     * @param author staff number
     */
    public record Wish(
            String command,
            long unit,
            @Nullable Long person,
            YearMonth month,
            Component component,
            Money amount,
            String ground,
            long author) {}

    /**
     * One of many movements.
     *
     * @param wish its month is that of the debited side
     * @param creditMonth where the credited side is about another month, null otherwise
     */
    public record Move(
            Wish wish,
            LedgerAccount from,
            LedgerAccount to,
            @Nullable YearMonth creditMonth) {}

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Booking booking;
    private final Limits limits;

    Ledger(DSLContext sql, TransactionTemplate transaction, Booking booking, Limits limits) {
        this.sql = sql;
        this.transaction = transaction;
        this.booking = booking;
        this.limits = limits;
    }

    /**
     * Books what was decided for every unit and every month up to this one, as far as that was not booked before. Where less is decided
     * than was paid, the difference is too much paid. A month that became undecided keeps its bookings.
     *
     * @param at what was decided up to this moment; also the time of the bookings
     * @return how many transfers it took; 0 when nothing changed
     */
    public int book(YearMonth upTo, Instant at) {
        return holding(() -> booking.rights(upTo, at, null));
    }

    /** The same for these units only. */
    public int book(YearMonth upTo, Instant at, Collection<Long> units) {
        return holding(() -> booking.rights(upTo, at, units.toArray(Long[]::new)));
    }

    /** Decided amounts that were left out of the ledger because they cannot be. */
    public List<Impossible> impossible(YearMonth upTo, Instant at) {
        return booking.impossible(upTo, at);
    }

    /** What stands on an account for this unit, over all months and components; above zero when more came in than went out. */
    public Money balance(LedgerAccount account, long unit) {
        return balance(BALANCE.ACCOUNT.eq(account.name()).and(BALANCE.UNIT_ID.eq(unit)));
    }

    /** What stands on an account for this unit, month and component, of all persons together. */
    public Money balance(LedgerAccount account, long unit, YearMonth month, Component component) {
        return balance(BALANCE.ACCOUNT
                .eq(account.name())
                .and(BALANCE.UNIT_ID.eq(unit))
                .and(BALANCE.MONTH.eq(month.atDay(1)))
                .and(BALANCE.COMPONENT.eq(component.name())));
    }

    /** What this unit was paid too much and still has, the oldest month first. */
    public List<Overpaid> overpaid(long unit) {
        return sql.selectFrom(BALANCE)
                .where(
                        BALANCE.ACCOUNT.eq(LedgerAccount.OVERPAID.name()),
                        BALANCE.UNIT_ID.eq(unit),
                        BALANCE.CENTS.lt(0L))
                .orderBy(BALANCE.MONTH, BALANCE.COMPONENT, BALANCE.PERSON_ID)
                .fetch(row -> new Overpaid(
                        unit,
                        row.getPersonId(),
                        YearMonth.from(row.getMonth()),
                        Component.valueOf(row.getComponent()),
                        Money.ofCents(-row.getCents())));
    }

    /**
     * Holds back from what is due over one month what was paid too much over another.
     *
     * @param wish its month and component are those of what was paid too much
     * @param from the month that is paid
     * @throws PaymentRefused when more is held back than was paid too much or is due
     */
    public void recoverInstalment(Wish wish, YearMonth from, Instant at) {
        recoverInstalment(wish, from, at, null);
    }

    /** The same as part of a batch, so that the letter of its month tells it. */
    void recoverInstalment(Wish wish, YearMonth from, Instant at, @Nullable Long batch) {
        once(wish, at, LedgerAccount.PAYABLE, LedgerAccount.OVERPAID, transfer -> {
            transfer.setMonth(from.atDay(1));
            transfer.setBatchId(batch);
            transfer.setCreditMonth(
                    wish.month().equals(from) ? null : wish.month().atDay(1));
            requireOverpaid(wish);
            requireAtLeast(wish, balance(LedgerAccount.PAYABLE, wish, from));
        });
    }

    /** Lets go of what was paid too much. Throws {@link PaymentRefused} when that is less than this. */
    public void waive(Wish wish, Instant at) {
        once(wish, at, LedgerAccount.WAIVED, LedgerAccount.OVERPAID, _ -> requireOverpaid(wish));
    }

    /** The client paid back what was paid too much. Throws {@link PaymentRefused} when that is less than this. */
    public void repaid(Wish wish, Instant at) {
        once(wish, at, LedgerAccount.REPAID, LedgerAccount.OVERPAID, _ -> requireOverpaid(wish));
    }

    /**
     * Gives a right that comes from no determination, to be paid with the next batch: an advance, or the premium of a placement.
     *
     * @param limit key of the limit that the law or the policy sets to it; null where there is none but those of every payment
     * @throws PaymentRefused when it is above the limit
     */
    public void award(Wish wish, @Nullable String limit, Instant at) {
        once(wish, at, LedgerAccount.RIGHT, LedgerAccount.PAYABLE, _ -> {
            if (limit != null) {
                Money most = limits.amount(limit, wish.month().atEndOfMonth());
                if (wish.amount().compareTo(most) > 0) {
                    throw new PaymentRefused(
                            "betaling.geweigerd.grens",
                            "unit " + wish.unit() + ": " + wish.amount() + " is above limit " + limit + " of " + most,
                            wish.unit(),
                            wish.amount(),
                            most);
                }
            }
        });
    }

    /** Makes due what was kept: holiday allowance or premium of one month. Throws {@link PaymentRefused} when less was kept. */
    public void payOut(Wish wish, Instant at) {
        once(
                wish,
                at,
                LedgerAccount.RESERVED,
                LedgerAccount.PAYABLE,
                _ -> requireAtLeast(wish, balance(LedgerAccount.RESERVED, wish, wish.month())));
    }

    /**
     * Moves many amounts together, for a caller that read within the same transaction what is there. What an account lacks afterwards
     * counts as paid too much.
     */
    public void moveAll(List<Move> moves, Instant at) {
        holding(() -> {
            long last = last();
            sql.batchInsert(moves.stream()
                            .map(move -> {
                                TransferRecord transfer = transfer(move.wish(), at, move.from(), move.to());
                                transfer.setCreditMonth(
                                        move.creditMonth() == null
                                                ? null
                                                : move.creditMonth().atDay(1));
                                return transfer;
                            })
                            .toList())
                    .execute();
            booking.settle(
                    last,
                    at,
                    moves.stream().map(move -> move.wish().unit()).distinct().toArray(Long[]::new));
            return moves.size();
        });
    }

    private void once(
            Wish wish,
            Instant at,
            LedgerAccount debit,
            LedgerAccount credit,
            java.util.function.Consumer<TransferRecord> check) {
        if (wish.amount().cents() <= 0) {
            throw new PaymentRefused(
                    "betaling.geweigerd.niets", "unit " + wish.unit() + ": not above zero", wish.unit());
        }
        holding(() -> {
            TransferRecord before = sql.fetchOne(TRANSFER, TRANSFER.COMMAND.eq(wish.command()));
            if (before != null) {
                requireSame(before, wish, debit, credit);
                return 0;
            }
            long last = last();
            TransferRecord transfer = transfer(wish, at, debit, credit);
            check.accept(transfer);
            transfer.insert();
            booking.settle(last, at, wish.unit());
            return 1;
        });
    }

    private long last() {
        return Objects.requireNonNullElse(
                sql.select(max(TRANSFER.ID)).from(TRANSFER).fetchOne(0, Long.class), 0L);
    }

    private TransferRecord transfer(Wish wish, Instant at, LedgerAccount debit, LedgerAccount credit) {
        TransferRecord transfer = sql.newRecord(TRANSFER);
        transfer.setCommand(wish.command());
        transfer.setDebit(debit.name());
        transfer.setCredit(credit.name());
        transfer.setUnitId(wish.unit());
        transfer.setPersonId(wish.person());
        transfer.setMonth(wish.month().atDay(1));
        transfer.setComponent(wish.component().name());
        transfer.setCents(wish.amount().cents());
        transfer.setBookedAt(at.atOffset(ZoneOffset.UTC));
        transfer.setGround(wish.ground());
        transfer.setAuthorId(wish.author());
        return transfer;
    }

    private static void requireSame(TransferRecord before, Wish wish, LedgerAccount debit, LedgerAccount credit) {
        YearMonth about = YearMonth.from(before.getCreditMonth() == null ? before.getMonth() : before.getCreditMonth());
        boolean same = before.getUnitId() == wish.unit()
                && Objects.equals(before.getPersonId(), wish.person())
                && about.equals(wish.month())
                && before.getComponent().equals(wish.component().name())
                && before.getCents() == wish.amount().cents()
                && before.getDebit().equals(debit.name())
                && before.getCredit().equals(credit.name());
        if (!same) {
            throw new IllegalArgumentException("command " + wish.command() + " was used for another transfer");
        }
    }

    private void requireOverpaid(Wish wish) {
        requireAtLeast(wish, Money.ZERO.minus(balance(LedgerAccount.OVERPAID, wish, wish.month())));
    }

    private static void requireAtLeast(Wish wish, Money there) {
        if (there.compareTo(wish.amount()) < 0) {
            throw new PaymentRefused(
                    "betaling.geweigerd.te_veel",
                    "unit " + wish.unit() + ": " + wish.amount() + " is asked and " + there + " is there",
                    wish.unit(),
                    wish.amount(),
                    there);
        }
    }

    private Money balance(LedgerAccount account, Wish wish, YearMonth month) {
        return balance(BALANCE.ACCOUNT
                .eq(account.name())
                .and(BALANCE.UNIT_ID.eq(wish.unit()))
                .and(wish.person() == null ? BALANCE.PERSON_ID.isNull() : BALANCE.PERSON_ID.eq(wish.person()))
                .and(BALANCE.MONTH.eq(month.atDay(1)))
                .and(BALANCE.COMPONENT.eq(wish.component().name())));
    }

    private Money balance(Condition which) {
        BigDecimal cents =
                sql.select(sum(BALANCE.CENTS)).from(BALANCE).where(which).fetchOne(0, BigDecimal.class);
        return cents == null ? Money.ZERO : Money.ofCents(cents.longValueExact());
    }

    /** Does the work in a transaction that holds the ledger: nobody else books meanwhile. */
    <T> T holding(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            sql.execute("select pg_advisory_xact_lock(?)", LOCK);
            return work.get();
        }));
    }
}
