package nl.vangnet.premiums;

import static nl.vangnet.schema.Tables.PREMIUM_PAYMENT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.vangnet.rulegraph.Money;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the people of one unit built up by months, and what became of it. */
@Component
class BuiltUp {
    /** Of whom, over which month. */
    record PersonMonth(long person, YearMonth month) {}

    /** A month of work premium; null where it is undecided. */
    record Work(PersonMonth key, @Nullable Money amount) {}

    /** Of each month the last determination, whether decided or not. */
    private static final String WORK = """
            select person.person_id, last.month,
                case when premium is not null then coalesce((premiums ->> person.person_id::text)::bigint, 0) end
            from (
                select distinct on (month) month, premium, premiums from determination
                where unit_id = ? and month >= ? order by month, known_at desc) as last
            cross join unnest(?::bigint[]) as person (person_id)
            order by last.month
            """;

    private static final String BOOKED = """
            select person_id, month, sum(case when debit = 'RIGHT' then cents else -cents end)::bigint
            from transfer
            where unit_id = ? and component = 'PREMIUM' and 'RIGHT' in (debit, credit)
                and (determined_at is not null or ground = ?)
            group by person_id, month
            """;

    private static final String PAID_ON = """
            select transfer.person_id, transfer.month, max(payment.pay_date)
            from transfer join premium_payment as payment using (unit_id, person_id, booked_at)
            where unit_id = ? and ground = ?
            group by transfer.person_id, transfer.month
            """;

    private static final String WAITING = """
            select person_id, sum(cents)::bigint from posting
            where unit_id = ? and component = 'PREMIUM' and account = 'PAYABLE' group by person_id
            """;

    private final DSLContext sql;

    BuiltUp(DSLContext sql) {
        this.sql = sql;
    }

    /** The work premiums since a month, the oldest first. */
    List<Work> work(long unit, List<Long> people, YearMonth since) {
        return new ArrayList<>(sql.fetch(WORK, unit, since.atDay(1), people.toArray(Long[]::new))
                .map(row -> {
                    Long cents = row.get(2, Long.class);
                    return new Work(key(row), cents == null ? null : Money.ofCents(cents));
                }));
    }

    /** What the ledger holds as right. */
    Map<PersonMonth, Money> booked(long unit) {
        Map<PersonMonth, Money> booked = new HashMap<>();
        sql.fetch(BOOKED, unit, Ground.BUILT_UP)
                .forEach(row -> booked.put(key(row), Money.ofCents(Objects.requireNonNull(row.get(2, Long.class)))));
        return booked;
    }

    /** When a month was paid, for the last time. */
    Map<PersonMonth, LocalDate> paidOn(long unit) {
        Map<PersonMonth, LocalDate> paid = new HashMap<>();
        sql.fetch(PAID_ON, unit, Ground.PAID)
                .forEach(row -> paid.put(key(row), Objects.requireNonNull(row.get(2, LocalDate.class))));
        return paid;
    }

    /** What became due and did not leave for the bank, by person. */
    Map<Long, Money> waiting(long unit) {
        Map<Long, Money> waiting = new TreeMap<>();
        sql.fetch(WAITING, unit)
                .forEach(row -> waiting.put(
                        Objects.requireNonNull(row.get(0, Long.class)),
                        Money.ofCents(Objects.requireNonNull(row.get(1, Long.class)))));
        return waiting;
    }

    /** The payments of a year, the oldest first. */
    List<PremiumView.Payment> payments(long unit, long person, int year) {
        return sql.selectFrom(PREMIUM_PAYMENT)
                .where(
                        PREMIUM_PAYMENT.UNIT_ID.eq(unit),
                        PREMIUM_PAYMENT.PERSON_ID.eq(person),
                        PREMIUM_PAYMENT.YEAR.eq(year))
                .orderBy(PREMIUM_PAYMENT.PAY_DATE)
                .fetch(row -> new PremiumView.Payment(
                        row.getPayDate(),
                        Money.ofCents(row.getCents()),
                        Money.ofCents(row.getHeldBack()),
                        Money.ofCents(row.getAbove()),
                        Money.ofCents(row.getMaximum())));
    }

    private static PersonMonth key(Record row) {
        return new PersonMonth(
                Objects.requireNonNull(row.get(0, Long.class)),
                YearMonth.from(Objects.requireNonNull(row.get(1, LocalDate.class))));
    }
}
