package nl.vangnet.payments;

import static nl.vangnet.schema.Tables.PAYMENT_BATCH;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.Sequences;
import nl.vangnet.schema.tables.records.PaymentBatchRecord;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Makes a batch of all that is due, in the database, within a transaction that holds the ledger. */
@org.springframework.stereotype.Component
class BatchMaker {
    /** With fewer lines a share of them says nothing. */
    private static final int FEW_LINES = 20;

    private static final int DAYS_OF_CHANGE = 5;

    private static final String DUE = """
            create temporary table due on commit drop as
            select unit_id, person_id, month, component, sum(cents)::bigint as cents
            from posting
            where account = 'PAYABLE' and month <= ?
            group by unit_id, person_id, month, component
            having sum(cents) > 0
            """;

    /** Months whose assistance, advances aside, is not what was decided, or more than the norm, or more than any norm. */
    private static final String DOUBTED = """
            create temporary table doubted on commit drop as
            with right_of_month as (
                select transfer.unit_id, transfer.month, max(determined_at) as determined_at,
                    sum(case when debit = 'RIGHT' then transfer.cents else -transfer.cents end) as cents,
                    coalesce(sum(case when debit = 'RIGHT' then transfer.cents else -transfer.cents end)
                        filter (where ground not like 'pw52.%'), 0) as decided
                from transfer join due
                    on due.unit_id = transfer.unit_id and due.month = transfer.month and due.component = 'ASSISTANCE'
                where transfer.component = 'ASSISTANCE' and 'RIGHT' in (debit, credit)
                group by transfer.unit_id, transfer.month)
            select r.unit_id,
                min(case
                    when r.cents > ? then 'MONTH_MAXIMUM'
                    when paid + holiday_allowance > norm * ? / 100 then 'MONTH_NORM'
                    when r.decided <> coalesce(paid, 0) then 'DECIDED' end) as doubt
            from right_of_month r left join determination
                on determination.unit_id = r.unit_id and determination.month = r.month and known_at = r.determined_at
            group by r.unit_id
            """;

    /** Persons who with this batch would receive more premium in the calendar year than the law lets go free. */
    private static final String PREMIUMS = """
            create temporary table premium_above on commit drop as
            with this_year as (
                select unit_id, person_id, cents from due where component = 'PREMIUM'
                union all
                select transfer.unit_id, transfer.person_id, case when credit = 'IN_FILE' then cents else -cents end
                from transfer
                where component = 'PREMIUM' and transfer.person_id in (select person_id from due)
                    and (credit = 'IN_FILE' or (credit = 'PAYABLE' and debit in ('IN_FILE', 'PAID')))
                    and batch_id in (select id from payment_batch where pay_date between ? and ?))
            select distinct unit_id from this_year group by unit_id, person_id having sum(cents) > ?
            """;

    private static final String USED = "create temporary table used on commit drop as " + ClientAccounts.ON_DAY;

    private static final String LINES = """
            insert into payment_line (batch_id, unit_id, end_to_end_id, iban, holder, cents, last_month_cents, held)
            with line as (
                select unit_id, sum(cents) as cents, coalesce(sum(cents) filter (where component = 'ASSISTANCE'), 0) as assistance
                from due group by unit_id),
            last_month as (
                select unit_id, sum(cents) as cents, coalesce(sum(cents) filter (where component = 'ASSISTANCE'), 0) as assistance
                from (
                    select unit_id, component, case when credit = 'IN_FILE' then cents else -cents end as cents
                    from transfer
                    where batch_id in (select id from payment_batch where month = ?)
                        and (credit = 'IN_FILE' or (credit = 'PAYABLE' and debit in ('IN_FILE', 'PAID')))) as filed
                group by unit_id),
            returned as (
                select distinct on (event.unit_id) event.unit_id, event.at, iban
                from payment_event as event join payment_line using (batch_id, unit_id)
                where kind = 'LINE_RETURNED' order by event.unit_id, event.at desc),
            approved as materialized (
                select unit_id, cents, iban, held
                from payment_line
                where batch_id in (select id from payment_batch where month = ?) and held is not null
                    and (select count(*) from payment_event as event
                        where kind = 'HELD_APPROVED' and event.batch_id = payment_line.batch_id
                            and event.unit_id = payment_line.unit_id) >= 2),
            judged as (
                select line.*, used.iban, used.holder, coalesce(last_month.cents, 0) as last_month_cents,
                    case
                        when used.iban is null then 'ACCOUNT_MISSING'
                        when used.iban = any(?) then 'ACCOUNT_WRONG'
                        when used.confirmed_by is null and used.known_since > ?::timestamptz and exists (
                            select from account as other
                            where other.unit_id = line.unit_id and other.iban <> used.iban and other.known_since <= ?::timestamptz)
                            then 'ACCOUNT_CHANGED'
                        when returned.iban = used.iban and (returned.at >= used.known_since or used.confirmed_by is null)
                            then 'ACCOUNT_RETURNED'
                        when doubt is not null then doubt
                        when line.unit_id in (select unit_id from premium_above) then 'PREMIUM_YEAR'
                        when line.cents > ? then 'LINE_MAXIMUM'
                        when last_month.assistance > 0 and line.assistance - last_month.assistance >= ?
                            and (line.assistance - last_month.assistance) * 100 >= last_month.assistance * ?
                            then 'LINE_CHANGE'
                    end as held
                from line
                left join used using (unit_id) left join last_month using (unit_id) left join returned using (unit_id)
                left join doubted using (unit_id))
            select ?, unit_id, 'VN' || ? || '-' || unit_id, iban, holder, cents, last_month_cents,
                case when held like 'ACCOUNT%' or not exists (
                    select from approved
                    where approved.unit_id = judged.unit_id and approved.cents = judged.cents
                        and approved.iban = judged.iban and approved.held = judged.held) then held end
            from judged
            """;

    private static final String HAND_OVER = """
            insert into transfer
                (command, debit, credit, unit_id, person_id, month, component, cents, booked_at, batch_id, ground)
            select concat_ws(':', 'file', due.unit_id, to_char(due.month, 'YYYY-MM'), due.component,
                    coalesce(due.person_id, 0), (
                        select count(*) from transfer as earlier
                        where earlier.unit_id = due.unit_id and earlier.month = due.month
                            and earlier.component = due.component and earlier.credit = 'IN_FILE'
                            and earlier.person_id is not distinct from due.person_id)),
                'PAYABLE', 'IN_FILE', due.unit_id, due.person_id, due.month, due.component, due.cents, ?::timestamptz, line.batch_id,
                'pw45.payment'
            from due join payment_line as line on line.unit_id = due.unit_id and line.batch_id = ? and line.held is null
            """;

    private static final String TOTALS = """
            select count(*) filter (where held is null), coalesce(sum(cents) filter (where held is null), 0),
                count(*) filter (where held is not null), count(*) filter (where held = 'LINE_CHANGE'),
                (select coalesce(sum(cents), 0) from transfer where batch_id = ? and credit = 'IN_FILE'),
                (select coalesce(sum(cents), 0) from payment_batch where month = ?)
            from payment_line where batch_id = ?
            """;

    private final DSLContext sql;
    private final Booking booking;
    private final Offsetting offsetting;
    private final Limits limits;
    private final Advances advances;
    private final List<KeptForLater> kept;

    BatchMaker(
            DSLContext sql,
            Booking booking,
            Offsetting offsetting,
            Limits limits,
            Advances advances,
            List<KeptForLater> kept) {
        this.sql = sql;
        this.booking = booking;
        this.offsetting = offsetting;
        this.limits = limits;
        this.advances = advances;
        this.kept = kept;
    }

    /** Books what was decided, holds back what was paid too much, and makes the batch; returns its number. */
    long make(Batches.Order order, Instant at) {
        YearMonth month = order.month();
        LocalDate payDate = order.payDate();
        long batch = Objects.requireNonNull(sql.nextval(Sequences.PAYMENT_BATCH_NUMBER));
        booking.rights(month, at, null);
        advances.settle(order, at, batch);
        kept.forEach(later -> later.makeDue(order, at));
        offsetting.book(order, at, batch);
        booking.agreedInstalments(month, at, batch);
        sql.execute(DUE, month.atDay(1));
        sql.execute("analyze due");
        sql.execute(DOUBTED, limits.amount("MONTH_MAXIMUM", payDate).cents(), limits.percent("MONTH_NORM", payDate));
        sql.execute(
                PREMIUMS,
                payDate.withDayOfYear(1),
                payDate.withDayOfYear(payDate.lengthOfYear()),
                limits.amount("PREMIUM_YEAR", payDate).cents());
        OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
        sql.execute(USED, moment, payDate, payDate);
        // Without it the planner takes them for small and joins them line by line.
        sql.execute("analyze doubted, premium_above, used");
        sql.execute(
                LINES,
                month.minusMonths(1).atDay(1),
                month.atDay(1),
                wrongAccounts(),
                payDate.minusDays(DAYS_OF_CHANGE).atStartOfDay().atOffset(ZoneOffset.UTC),
                moment,
                limits.amount("LINE_MAXIMUM", payDate).cents(),
                limits.amount("LINE_CHANGE_FLOOR", payDate).cents(),
                limits.percent("LINE_CHANGE", payDate),
                batch,
                batch);
        sql.execute(HAND_OVER, moment, batch);
        keep(order, batch, moment);
        sql.execute("drop table due, doubted, premium_above, used");
        return batch;
    }

    private String[] wrongAccounts() {
        return sql
                .fetch("select distinct iban from account join due using (unit_id)")
                .getValues(0, String.class)
                .stream()
                .filter(iban -> !ClientAccounts.isRight(iban))
                .toArray(String[]::new);
    }

    private void keep(Batches.Order order, long batch, OffsetDateTime at) {
        Record totals =
                sql.fetchSingle(TOTALS, batch, order.month().minusMonths(1).atDay(1), batch);
        int lines = totals.get(0, Integer.class);
        Money total = Money.ofCents(totals.get(1, BigDecimal.class).longValueExact());
        int held = totals.get(2, Integer.class);
        int changed = totals.get(3, Integer.class);
        Money booked = Money.ofCents(totals.get(4, BigDecimal.class).longValueExact());
        Money lastMonth = Money.ofCents(totals.get(5, BigDecimal.class).longValueExact());
        if (!booked.equals(total)) {
            throw new IllegalStateException("the lines of the batch hold " + total + " and the ledger " + booked);
        }
        if (lines + held == 0) {
            throw new PaymentRefused("betaling.geweigerd.leeg", "nothing is due");
        }
        requireWithin(order, total, lastMonth);
        int share = limits.percent("BATCH_CHANGED_LINES", order.payDate());
        if (lines + held >= FEW_LINES && changed * 100 > share * (lines + held)) {
            throw new PaymentRefused(
                    "betaling.geweigerd.regels",
                    changed + " of " + (lines + held) + " lines rise more than the limits LINE_CHANGE and "
                            + "BATCH_CHANGED_LINES allow",
                    changed,
                    lines + held);
        }
        PaymentBatchRecord row = sql.newRecord(PAYMENT_BATCH);
        row.setId(batch);
        row.setCommand(order.command());
        row.setMonth(order.month().atDay(1));
        row.setPayDate(order.payDate());
        row.setCreatedAt(at);
        row.setCreatedBy(order.maker());
        row.setLines(lines);
        row.setCents(total.cents());
        row.setHeld(held);
        row.setContent(Batches.content(sql, batch));
        row.insert();
    }

    private void requireWithin(Batches.Order order, Money total, Money lastMonth) {
        Money most = limits.amount("BATCH_TOTAL", order.payDate());
        if (total.compareTo(most) > 0) {
            throw new PaymentRefused(
                    "betaling.geweigerd.totaal",
                    "a batch of " + total + " is above limit BATCH_TOTAL of " + most,
                    total,
                    most);
        }
        int rise = limits.percent("BATCH_CHANGE", order.payDate());
        boolean rises = Math.multiplyExact(total.minus(lastMonth).cents(), 100L)
                > Math.multiplyExact(lastMonth.cents(), (long) rise);
        if (lastMonth.cents() > 0 && rises) {
            throw new PaymentRefused(
                    "betaling.geweigerd.stijging",
                    "a batch of " + total + " after " + lastMonth + " last month is above limit BATCH_CHANGE",
                    total,
                    lastMonth);
        }
    }
}
