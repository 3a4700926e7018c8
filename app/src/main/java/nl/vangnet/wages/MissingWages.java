package nl.vangnet.wages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Whose wages of a month are not known: people who work, and of whom no statement over that month came in. */
@Component
public class MissingWages {
    /**
     * Work without a statement.
     *
     * @param since the first month without one, since the last statement or the start of the work
     * @param months from that month up to the one asked for
     * @param estimated whether an estimate stands in
     */
    public record Missing(
            long unit,
            String applicant,
            String worker,
            String employer,
            YearMonth since,
            int months,
            boolean estimated) {}

    /** How many there are, and of how many of them an estimate stands in. */
    public record Count(int missing, int estimated) {}

    private static final String MISSING = """
            with missing as (
                select w.unit_id, w.person_id, w.employer, w.fact,
                    greatest(
                        w.from_month,
                        (select e.from_day from entitlement e
                            where e.unit_id = w.unit_id and e.from_day <= {1} and (e.to_day is null or e.to_day >= {0})
                                and not exists (
                                    select from entitlement later
                                    where later.fact = e.fact and later.known_since > e.known_since)
                            order by e.from_day desc limit 1),
                        (select max(i.to_day) + 1 from income i
                            where i.work = w.fact and not i.estimate and i.net is not null and i.to_day < {0}
                                and not exists (
                                    select from income later
                                    where later.fact = i.fact and later.known_since > i.known_since))) as since,
                    exists (
                        select from income i
                        where i.work = w.fact and i.estimate and i.net is not null and i.from_day <= {1} and i.to_day >= {0}
                            and not exists (
                                select from income later
                                where later.fact = i.fact and later.known_since > i.known_since)) as estimated
                from work w
                where w.from_month <= {0} and (w.to_month is null or w.to_month >= {0})
                    and not exists (select from work later where later.fact = w.fact and later.known_since > w.known_since)
                    and not exists (
                        select from income i
                        where i.work = w.fact and not i.estimate and i.net is not null
                            and i.from_day <= {1} and i.to_day >= {0}
                            and not exists (
                                select from income later
                                where later.fact = i.fact and later.known_since > i.known_since)))
            """;

    private final DSLContext sql;

    MissingWages(DSLContext sql) {
        this.sql = sql;
    }

    Count count(YearMonth month) {
        return sql.fetchSingle(
                        MISSING + "select count(*)::int, (count(*) filter (where estimated))::int from missing",
                        DSL.val(month.atDay(1)),
                        DSL.val(month.atEndOfMonth()))
                .map(row -> new Count(row.get(0, Integer.class), row.get(1, Integer.class)));
    }

    /** Those that miss longest first. */
    List<Missing> of(YearMonth month, int limit, long offset) {
        return sql.fetch(
                        MISSING + """
                                select m.unit_id, applicant.name, worker.name, m.employer, m.since, m.estimated
                                from missing m
                                join benefit_unit u on u.id = m.unit_id
                                join person applicant on applicant.id = u.applicant_id
                                join person worker on worker.id = m.person_id
                                order by date_trunc('month', m.since), m.unit_id, m.fact
                                limit {2} offset {3}""",
                        DSL.val(month.atDay(1)),
                        DSL.val(month.atEndOfMonth()),
                        DSL.val(limit),
                        DSL.val(offset))
                .map(row -> missing(row, month));
    }

    private static Missing missing(Record row, YearMonth month) {
        YearMonth since = YearMonth.from(row.get(4, LocalDate.class));
        return new Missing(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                since,
                (int) ChronoUnit.MONTHS.between(since, month) + 1,
                row.get(5, Boolean.class));
    }
}
