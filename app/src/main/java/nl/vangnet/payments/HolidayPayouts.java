package nl.vangnet.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import nl.vangnet.rulegraph.Money;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * Makes due the holiday allowance that was kept: in June that of the months up to May, and all of it when the assistance has ended
 * (Participatiewet article 45(1): in June over the twelve months before, or within three months after the month of the end).
 */
@org.springframework.stereotype.Component
class HolidayPayouts implements KeptForLater {
    private static final String GROUND = "pw45.1.holiday";

    private static final String KEPT = """
            with entitled as (
                select distinct on (fact) unit_id, to_day from entitlement
                where known_since <= ?::timestamptz order by fact, known_since desc),
            ended as (
                select unit_id from entitled group by unit_id
                having bool_and(to_day is not null) and max(to_day) <= ?)
            select unit_id, month, sum(cents)::bigint as cents
            from posting left join ended using (unit_id)
            where account = 'RESERVED' and component = 'HOLIDAY_ALLOWANCE' and (month <= ? or ended.unit_id is not null)
            group by unit_id, month having sum(cents) > 0 order by unit_id, month
            """;

    private final DSLContext sql;
    private final Ledger ledger;

    HolidayPayouts(DSLContext sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    public void makeDue(Batches.Order order, Instant at) {
        YearMonth month = order.month();
        LocalDate upTo = month.getMonth() == Month.JUNE ? month.minusMonths(1).atDay(1) : LocalDate.EPOCH;
        List<Ledger.Move> moves = sql.fetch(KEPT, at.atOffset(ZoneOffset.UTC), month.atEndOfMonth(), upTo)
                .map(row -> move(row, order));
        if (!moves.isEmpty()) {
            ledger.moveAll(moves, at);
        }
    }

    private static Ledger.Move move(Record row, Batches.Order order) {
        long unit = Objects.requireNonNull(row.get("unit_id", Long.class));
        YearMonth month = YearMonth.from(Objects.requireNonNull(row.get("month", LocalDate.class)));
        return new Ledger.Move(
                new Ledger.Wish(
                        "holiday:" + unit + ":" + month + ":" + order.command(),
                        unit,
                        null,
                        month,
                        Component.HOLIDAY_ALLOWANCE,
                        Money.ofCents(Objects.requireNonNull(row.get("cents", Long.class))),
                        GROUND,
                        order.maker()),
                LedgerAccount.RESERVED,
                LedgerAccount.PAYABLE,
                null);
    }
}
