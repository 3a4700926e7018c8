package nl.vangnet.letters;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import nl.vangnet.rulegraph.Money;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads from the ledger which other months were settled in a payment. */
@Component
class Settlements {
    /**
     * Paid in the batches of the month: what is about other months, and what was held back because of other months. What was held back from
     * the back payment of another month counts as paid over that one.
     */
    private static final String SETTLED = """
            select month, sum(cents)::bigint as cents
            from (
                select transfer.month, transfer.cents
                from transfer join payment_batch on payment_batch.id = batch_id
                where unit_id = {0} and payment_batch.month = {1} and credit = 'IN_FILE' and component = 'ASSISTANCE'
                    and transfer.month <> {1}
                union all
                select credit_month, -transfer.cents
                from transfer join payment_batch on payment_batch.id = batch_id
                where unit_id = {0} and payment_batch.month = {1} and debit = 'PAYABLE' and credit = 'OVERPAID'
                    and credit_month is not null
                union all
                select transfer.month, transfer.cents
                from transfer join payment_batch on payment_batch.id = batch_id
                where unit_id = {0} and payment_batch.month = {1} and debit = 'PAYABLE' and credit = 'OVERPAID'
                    and credit_month is not null and transfer.month <> {1}) as settled
            group by month having sum(cents) <> 0 order by month
            """;

    private final DSLContext sql;

    Settlements(DSLContext sql) {
        this.sql = sql;
    }

    /** The other months in the payment of a month, the earliest first; none while it was not paid. */
    List<Settled> in(long unit, YearMonth month) {
        return sql.fetch(SETTLED, val(unit), val(month.atDay(1))).map(row -> {
            Money amount = Money.ofCents(Objects.requireNonNull(row.get("cents", Long.class)));
            return new Settled(
                    YearMonth.from(Objects.requireNonNull(row.get("month", LocalDate.class))),
                    amount,
                    amount.isNegative() ? Settled.PAID_TOO_MUCH : Settled.PAID_TOO_LITTLE);
        });
    }
}
