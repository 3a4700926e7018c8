package nl.vangnet.payments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The bookings that are made for many units at once, in the database. Each is called within a transaction that holds the ledger. */
@org.springframework.stereotype.Component
class Booking {
    /** A right of a month above this, or below zero, is no amount of money: a million euros. */
    private static final long IMPOSSIBLE = 1_000_000_00;

    private static final String OF_UNITS = "(cast(? as bigint[]) is null or unit_id = any(cast(? as bigint[])))";

    /** The last decided determination of each unit and month. */
    private static final String LAST = """
            last as (
                select distinct on (unit_id, month) unit_id, month, known_at, paid, holiday_allowance, premium, premiums
                from determination
                where month <= ? and known_at <= ?::timestamptz and paid is not null and holiday_allowance is not null and %s
                order by unit_id, month, known_at desc)
            """.formatted(OF_UNITS);

    private static final String WANTED = """
            wanted as (
                select unit_id, 0 as person_id, month, 'ASSISTANCE' as component, paid as cents from %1$s
                union all
                select unit_id, 0, month, 'HOLIDAY_ALLOWANCE', holiday_allowance from %1$s
                union all
                select unit_id, key::bigint, month, 'PREMIUM', value::numeric::bigint
                from %1$s cross join jsonb_each_text(premiums) where premium is not null and value is not null)
            """;

    /** Looks at the months only of which nothing was booked since they were determined: of a city that is one in many. */
    private static final String BOOK = "with " + LAST + """
            , booked_until as (
                select unit_id, month, max(determined_at) as determined_at
                from transfer where determined_at is not null and month <= ? and %s
                group by unit_id, month),
            fresh as (
                select last.* from last left join booked_until using (unit_id, month)
                where determined_at is null or determined_at < known_at),
            """.formatted(OF_UNITS) + WANTED.formatted("fresh") + """
            , impossible as (select distinct unit_id, month from wanted where cents not between 0 and ?),
            booked as (
                select unit_id, coalesce(person_id, 0) as person_id, month, component,
                    sum(case when debit = 'RIGHT' then cents else -cents end) as cents
                from transfer join fresh using (unit_id, month)
                where determined_at is not null and 'RIGHT' in (debit, credit)
                group by 1, 2, 3, 4),
            difference as (
                select unit_id, person_id, month, component, sum(cents) as cents
                from (
                    select unit_id, person_id, month, component, cents from wanted
                    union all
                    select unit_id, person_id, month, component, -cents from booked) as both_sides
                group by 1, 2, 3, 4
                having sum(cents) <> 0)
            insert into transfer
                (command, debit, credit, unit_id, person_id, month, component, cents, booked_at, determined_at, ground)
            select concat_ws(':', 'right', unit_id, to_char(month, 'YYYY-MM'), component, person_id,
                    (extract(epoch from known_at) * 1000000)::bigint),
                case when cents > 0 then 'RIGHT' when component = 'ASSISTANCE' then 'PAYABLE' else 'RESERVED' end,
                case when cents < 0 then 'RIGHT' when component = 'ASSISTANCE' then 'PAYABLE' else 'RESERVED' end,
                unit_id, nullif(person_id, 0), month, component, abs(cents), ?::timestamptz, known_at, 'pw19.right'
            from difference join fresh using (unit_id, month)
            where (component <> 'PREMIUM' or premium is not null)
                and not exists (select from impossible
                    where impossible.unit_id = difference.unit_id and impossible.month = difference.month)
            """;

    private static final String IMPOSSIBLE_RIGHTS = "with " + LAST + ", " + WANTED.formatted("last") + """
            select unit_id, month, component, cents from wanted where cents not between 0 and ? order by 1, 2, 3
            """;

    /** Of each unit, month and component that was touched: what must move between what is due and what was paid too much. */
    private static final String SETTLE = """
            with touched as (
                select distinct unit_id, coalesce(person_id, 0) as person_id, month, component from transfer where id > ?),
            kept as (
                select unit_id, touched.person_id, month, component, count(*) as number,
                    coalesce(sum(cents) filter (where account = 'PAYABLE'), 0) as payable,
                    coalesce(sum(cents) filter (where account = 'RESERVED'), 0) as reserved,
                    coalesce(sum(cents) filter (where account = 'OVERPAID'), 0) as overpaid
                from posting join touched using (unit_id, month, component)
                where touched.person_id = coalesce(posting.person_id, 0) and %s
                group by 1, 2, 3, 4),
            movement as (
                select kept.*, 'OVERPAID' as debit, 'PAYABLE' as credit, -payable as cents from kept where payable < 0
                union all
                select kept.*, 'OVERPAID', 'RESERVED', -reserved from kept where reserved < 0
                union all
                select kept.*, 'PAYABLE', 'OVERPAID', least(payable, -overpaid) from kept where payable > 0 and overpaid < 0
                union all
                select kept.*, 'RESERVED', 'OVERPAID', least(reserved, -overpaid)
                from kept where reserved > 0 and payable <= 0 and overpaid < 0)
            insert into transfer (command, debit, credit, unit_id, person_id, month, component, cents, booked_at, ground)
            select concat_ws(':', 'settle', unit_id, to_char(month, 'YYYY-MM'), component, person_id, debit, number),
                debit, credit, unit_id, nullif(person_id, 0), month, component, cents, ?::timestamptz, 'pw58.overpaid'
            from movement
            """.formatted(OF_UNITS);

    /**
     * Of each recovery that was agreed the amount of the month, oldest first: no more than is due, and together with what the month held
     * back already no more than was agreed for a month.
     */
    private static final String INSTALMENTS = """
            with due_now as (
                select unit_id, sum(cents) as cents
                from posting where month = ? and component = 'ASSISTANCE' and account = 'PAYABLE' and unit_id not in (%s)
                group by unit_id having sum(cents) > 0),
            held_back as (
                select unit_id, sum(cents) as cents from transfer
                where month = ? and credit_month is not null and component = 'ASSISTANCE' group by unit_id),
            agreed as (
                select unit_id, month, least(per_month, left_cents) as cents,
                    sum(per_month) over (partition by unit_id) as a_month,
                    coalesce(sum(least(per_month, left_cents)) over (partition by unit_id order by month
                        rows between unbounded preceding and 1 preceding), 0) as before
                from agreed_instalment where from_month <= ? and month < ?),
            taken as (
                select unit_id, agreed.month,
                    least(agreed.cents, due_now.cents - before, a_month - coalesce(held_back.cents, 0) - before) as cents
                from agreed join due_now using (unit_id) left join held_back using (unit_id))
            insert into transfer
                (command, debit, credit, unit_id, month, credit_month, component, cents, booked_at, batch_id, ground)
            select concat_ws(':', 'instalment', unit_id, to_char(?::date, 'YYYY-MM'), to_char(month, 'YYYY-MM'), ?::bigint),
                'PAYABLE', 'OVERPAID', unit_id, ?, month, 'ASSISTANCE', cents, ?::timestamptz, ?, 'pw60.instalment'
            from taken where cents > 0
            """.formatted(Advances.OPEN);

    private final DSLContext sql;

    Booking(DSLContext sql) {
        this.sql = sql;
    }

    /** Books the difference between what was decided and what was booked; returns how many transfers that took. */
    int rights(YearMonth upTo, Instant at, Long @Nullable [] units) {
        Object moment = at.atOffset(ZoneOffset.UTC);
        Object month = upTo.atDay(1);
        if (units == null) {
            // A run adds a month of everybody at once: without counting anew the planner reckons with what was before.
            sql.execute("analyze determination, transfer");
        }
        long before =
                sql.fetchSingle("select coalesce(max(id), 0) from transfer").into(Long.class);
        int booked = sql.execute(BOOK, month, moment, units, units, month, units, units, IMPOSSIBLE, moment);
        if (booked > 0) {
            if (units == null) {
                sql.execute("analyze transfer");
            }
            sql.execute(SETTLE, before, units, units, moment);
        }
        return booked;
    }

    /** Decided amounts that cannot be, and are therefore not booked. */
    List<Ledger.Impossible> impossible(YearMonth upTo, Instant at) {
        return sql.fetch(IMPOSSIBLE_RIGHTS, upTo.atDay(1), at.atOffset(ZoneOffset.UTC), null, null, IMPOSSIBLE)
                .map(row -> new Ledger.Impossible(
                        row.get(0, Long.class),
                        YearMonth.from(row.get(1, java.time.LocalDate.class)),
                        Component.valueOf(row.get(2, String.class)),
                        row.get(3, BigDecimal.class)));
    }

    /** Puts right what a transfer after {@code before} left below zero, of these units. */
    void settle(long before, Instant at, Long... units) {
        sql.execute(SETTLE, before, units, units, at.atOffset(ZoneOffset.UTC));
    }

    /** Takes from this month the instalments that were agreed. After what is offset, which counts as held back too. */
    void agreedInstalments(YearMonth month, Instant at, long batch) {
        Object day = month.atDay(1);
        sql.execute(INSTALMENTS, day, day, day, day, day, batch, day, at.atOffset(ZoneOffset.UTC), batch);
    }
}
