package nl.vangnet.recovery;

import java.time.YearMonth;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * What shows that over a month too much was paid: what became known about that very month after it was first determined, or else the
 * statements of its income, or an advance over it. An estimate shows nothing.
 */
@Component
class Documents {
    private static final int MOST = 3;

    private static final String FIND = """
            with first as (
                select min(known_at) as at from determination where unit_id = {0} and month = {1} and paid is not null),
            fact as (
                select i.fact, i.known_since, i.source || coalesce((
                        select case when strpos(i.source, w.employer) > 0 then '' else ', ' || w.employer end
                        from work w where w.fact = i.work order by w.known_since desc limit 1), '') as source,
                    true as income, i.net is not null as stated
                from income i where i.unit_id = {0} and not i.estimate and i.from_day <= {2} and i.to_day >= {1}
                union all
                select fact, known_since, source, false, true from member
                where unit_id = {0} and from_day <= {2} and coalesce(to_day, {2}) >= {1}
                union all
                select fact, known_since, source, false, true from stay
                where unit_id = {0} and from_day <= {2} and coalesce(to_day, {2}) >= {1}
                union all
                select fact, known_since, source, false, true from entitlement where unit_id = {0} and from_day <= {2}
                union all
                select fact, known_since, source, false, true from disregard_decision where unit_id = {0} and from_month <= {2}
                union all
                select -id, awarded_at, 'voorschot', true, true from advance where unit_id = {0} and month = {1}),
            found as (
                select distinct on (fact.fact) fact.source, fact.known_since,
                    coalesce(fact.known_since > first.at, false) as late, income, stated
                from fact cross join first order by fact.fact, fact.known_since desc)
            select source, to_char(known_since at time zone 'Europe/Amsterdam', 'DD-MM-YYYY') as day, late
            from found where late or (income and stated)
            order by late desc, known_since desc limit {3}
            """;

    private final DSLContext sql;

    Documents(DSLContext sql) {
        this.sql = sql;
    }

    /** Source and day of what came in late; where nothing did, of the statements of the month. Empty where nothing shows it. */
    Optional<String> about(long unit, YearMonth month) {
        var found =
                sql.fetch(FIND, DSL.val(unit), DSL.val(month.atDay(1)), DSL.val(month.atEndOfMonth()), DSL.val(MOST));
        boolean late = found.stream().anyMatch(row -> row.get("late", Boolean.class));
        return found.stream()
                .filter(row -> !late || row.get("late", Boolean.class))
                .map(row -> row.get("source", String.class) + " (" + row.get("day", String.class) + ")")
                .reduce((one, other) -> one + "; " + other);
    }
}
