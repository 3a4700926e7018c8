package nl.vangnet.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vangnet.law.SettlementPolicy;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.Tables;
import nl.vangnet.schema.tables.records.TransferRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.beans.factory.annotation.Value;

/**
 * Holds back from a payment what was paid too much, at the pace of the municipality (Participatiewet article 58(4)). Where nobody knows its
 * pace nothing is held back, and a person decides.
 */
@org.springframework.stereotype.Component
class Offsetting {
    private static final String GROUND = "pw58.4.offset";

    /** Of every unit that was paid too much: the months in which something is open or due, and whether they were paid before. */
    private static final String MONTHS = """
            with debtor as (
                select distinct unit_id from (
                    select unit_id from posting where account = 'OVERPAID' and component = 'ASSISTANCE'
                    group by unit_id, month having sum(cents) < 0) as debt
                where unit_id not in (%s)),
            per_month as (
                select unit_id, month, -coalesce(sum(cents) filter (where account = 'OVERPAID'), 0)::bigint as overpaid,
                    coalesce(sum(cents) filter (where account = 'PAYABLE'), 0)::bigint as payable,
                    coalesce(sum(cents) filter (where account in ('IN_FILE', 'PAID')), 0) > 0 as paid_before
                from posting join debtor using (unit_id)
                where component = 'ASSISTANCE' and month <= ?
                group by unit_id, month)
            select unit_id, month, overpaid, payable, paid_before from per_month
            where overpaid > 0 or payable > 0 order by unit_id, month
            """.formatted(Advances.OPEN);

    /** Of the month that is paid; absent where it is undecided, and where an earlier batch held back its part already. */
    private static final String NORM = """
            select norm from determination
            where unit_id = ? and month = ? and known_at <= ?::timestamptz and norm is not null and not exists (
                select from transfer
                where transfer.unit_id = determination.unit_id and transfer.month = determination.month and ground = ?)
            order by known_at desc limit 1
            """;

    private record Month(YearMonth month, Money overpaid, Money payable, boolean paidBefore) {}

    /** What is held back from one month because of another. */
    private record Part(YearMonth from, YearMonth about, Money amount) {}

    private final DSLContext sql;
    private final String municipality;

    Offsetting(DSLContext sql, @Value("${vangnet.municipality}") String municipality) {
        this.sql = sql;
        this.municipality = municipality;
    }

    /** Books what a batch holds back, within the transaction that makes it. */
    void book(Batches.Order order, Instant at, long batch) {
        Optional<SettlementPolicy> policy = SettlementPolicy.of(municipality, order.payDate(), at);
        if (policy.isEmpty()) {
            return;
        }
        List<TransferRecord> transfers = new ArrayList<>();
        sql.fetch(MONTHS, order.month().atDay(1))
                .intoGroups(row -> get(row, "unit_id", Long.class), Offsetting::month)
                .forEach((unit, months) -> parts(policy.get(), order, months, norm(unit, order.month(), at)).stream()
                        .map(part -> transfer(unit, part, at, batch))
                        .forEach(transfers::add));
        sql.batchInsert(transfers).execute();
    }

    /** Back-payments of earlier months first, for they settle what is open; the month itself last. */
    private static List<Part> parts(
            SettlementPolicy policy, Batches.Order order, List<Month> months, Optional<Money> norm) {
        List<SettlementPolicy.Overpaid> open = months.stream()
                .map(month -> new SettlementPolicy.Overpaid(month.month, month.overpaid))
                .filter(one -> one.left().cents() > 0)
                .toList();
        List<Part> parts = new ArrayList<>();
        for (Month month : months) {
            List<Money> amounts = List.of();
            if (month.payable.cents() > 0 && month.month.equals(order.month()) && norm.isPresent()) {
                amounts = policy.offset(open, order.payDate(), month.payable, norm.get());
            } else if (month.payable.cents() > 0 && month.month.isBefore(order.month()) && month.paidBefore) {
                amounts = policy.settleWith(month.payable, open, order.payDate());
            }
            open = heldBack(month.month, open, amounts, parts);
        }
        return parts;
    }

    /** Adds the parts and returns what is open after them. */
    private static List<SettlementPolicy.Overpaid> heldBack(
            YearMonth from, List<SettlementPolicy.Overpaid> open, List<Money> amounts, List<Part> parts) {
        List<SettlementPolicy.Overpaid> left = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            SettlementPolicy.Overpaid one = open.get(i);
            Money amount = amounts.isEmpty() ? Money.ZERO : amounts.get(i);
            if (amount.cents() > 0) {
                parts.add(new Part(from, one.received(), amount));
            }
            if (one.left().compareTo(amount) > 0) {
                left.add(
                        new SettlementPolicy.Overpaid(one.received(), one.left().minus(amount)));
            }
        }
        return left;
    }

    private TransferRecord transfer(long unit, Part part, Instant at, long batch) {
        TransferRecord transfer = sql.newRecord(Tables.TRANSFER);
        transfer.setCommand("offset:" + batch + ":" + unit + ":" + part.from + ":" + part.about);
        transfer.setDebit(LedgerAccount.PAYABLE.name());
        transfer.setCredit(LedgerAccount.OVERPAID.name());
        transfer.setUnitId(unit);
        transfer.setMonth(part.from.atDay(1));
        transfer.setCreditMonth(part.about.atDay(1));
        transfer.setComponent(Component.ASSISTANCE.name());
        transfer.setCents(part.amount.cents());
        transfer.setBookedAt(at.atOffset(ZoneOffset.UTC));
        transfer.setBatchId(batch);
        transfer.setGround(GROUND);
        return transfer;
    }

    private Optional<Money> norm(long unit, YearMonth month, Instant at) {
        return sql.resultQuery(NORM, unit, month.atDay(1), at.atOffset(ZoneOffset.UTC), GROUND)
                .fetchOptional(row -> Money.ofCents(get(row, "norm", Long.class)));
    }

    private static Month month(Record row) {
        return new Month(
                YearMonth.from(get(row, "month", LocalDate.class)),
                Money.ofCents(get(row, "overpaid", Long.class)),
                Money.ofCents(get(row, "payable", Long.class)),
                get(row, "paid_before", Boolean.class));
    }

    private static <T> T get(Record row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type));
    }
}
