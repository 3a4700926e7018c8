package nl.vangnet.premiums;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.vangnet.law.PremiumYear;
import nl.vangnet.premiums.Standing.Amount;
import nl.vangnet.rulegraph.Money;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how it stands with premiums, of everybody at once or of one unit. */
@Component
class Standings {
    private static final String BALANCES = """
            select person_id, unit_id, month,
                coalesce(case when account = 'OVERPAID' then (
                    select max(extract(year from paid.booked_at at time zone 'Europe/Amsterdam'))::integer from transfer as paid
                    where paid.unit_id = posting.unit_id and paid.month = posting.month and paid.person_id = posting.person_id
                        and paid.ground = ?) end, 0) as year,
                sum(cents)::bigint as cents, account
            from posting
            where component = 'PREMIUM' and account in ('RESERVED', 'OVERPAID') and (?::bigint is null or unit_id = ?::bigint)
            group by person_id, unit_id, month, account
            having sum(cents) <> 0
            order by month, unit_id
            """;

    private static final String CUTS = """
            select person_id, unit_id, month, extract(year from booked_at at time zone 'Europe/Amsterdam')::integer,
                sum(case when credit = 'RIGHT' then cents else -cents end)::bigint
            from transfer
            where component = 'PREMIUM' and ground = any(?) and (?::bigint is null or unit_id = ?::bigint)
            group by 1, 2, 3, 4
            having sum(case when credit = 'RIGHT' then cents else -cents end) > 0
            order by 3, 2
            """;

    private static final String PAID = """
            select person_id, pay_date, sum(cents)::bigint from premium_payment
            where year = ? and cents > 0 group by person_id, pay_date order by pay_date
            """;

    private static final String BORN = """
            select distinct on (person_id) person_id, birth_date from member
            where person_id = any(?) and known_since <= ?::timestamptz
            order by person_id, known_since desc, fact desc
            """;

    private final DSLContext sql;
    private final PremiumItems items;

    Standings(DSLContext sql, PremiumItems items) {
        this.sql = sql;
        this.items = items;
    }

    /**
     * Of everybody for whom something is open or paid too much, by person.
     *
     * @param unit null for everybody
     * @param year whose payments count
     */
    Map<Long, Standing> load(@Nullable Long unit, int year, Instant at) {
        Map<Long, List<Amount>> open = new TreeMap<>();
        Map<Long, List<Amount>> overpaid = new TreeMap<>();
        sql.fetch(BALANCES, Ground.PAID, unit, unit).forEach(row -> {
            Amount amount = amount(row);
            boolean due = "RESERVED".equals(row.get(5, String.class));
            Map<Long, List<Amount>> side = due ? open : overpaid;
            side.computeIfAbsent(number(row, 0), _ -> new ArrayList<>())
                    .add(
                            due
                                    ? amount
                                    : new Amount(
                                            amount.unit(),
                                            amount.month(),
                                            amount.year(),
                                            Money.ZERO.minus(amount.amount())));
        });
        Map<Long, List<Amount>> cuts = byPerson(
                sql.fetch(CUTS, new String[] {Ground.ABOVE_MAXIMUM, Ground.GIVEN_BACK}, unit, unit), Standings::amount);
        Map<Long, List<PremiumYear.Paid>> paid = byPerson(
                sql.fetch(PAID, year),
                row -> new PremiumYear.Paid(
                        Objects.requireNonNull(row.get(1, LocalDate.class)), Money.ofCents(number(row, 2))));
        Map<Long, List<PremiumItems.Filed>> filed =
                items.known(unit, at).stream().collect(groupingBy(PremiumItems.Filed::person));
        TreeSet<Long> persons = new TreeSet<>(open.keySet());
        persons.addAll(overpaid.keySet());
        Map<Long, @Nullable LocalDate> born = born(persons, at);
        Map<Long, Standing> standings = new TreeMap<>();
        for (Long person : persons) {
            standings.put(
                    person,
                    new Standing(
                            person,
                            born.get(person),
                            open.getOrDefault(person, List.of()),
                            overpaid.getOrDefault(person, List.of()),
                            cuts.getOrDefault(person, List.of()),
                            filed.getOrDefault(person, List.of()),
                            paid.getOrDefault(person, List.of())));
        }
        return standings;
    }

    /** Birth dates of these people, as known at a moment. */
    Map<Long, @Nullable LocalDate> born(java.util.Collection<Long> persons, Instant at) {
        Map<Long, @Nullable LocalDate> born = new TreeMap<>();
        sql.fetch(BORN, persons.toArray(Long[]::new), at.atOffset(java.time.ZoneOffset.UTC))
                .forEach(row -> born.put(number(row, 0), row.get(1, LocalDate.class)));
        return born;
    }

    private static <T> Map<Long, List<T>> byPerson(List<Record> rows, Function<Record, T> read) {
        return rows.stream().collect(groupingBy(row -> number(row, 0), mapping(read, toList())));
    }

    private static Amount amount(Record row) {
        return new Amount(
                number(row, 1),
                YearMonth.from(Objects.requireNonNull(row.get(2, LocalDate.class))),
                Math.toIntExact(number(row, 3)),
                Money.ofCents(number(row, 4)));
    }

    private static long number(Record row, int column) {
        return Objects.requireNonNull(row.get(column, Long.class));
    }
}
