package nl.vangnet.wages;

import static nl.vangnet.schema.Tables.WAGE_LINE;
import static org.jooq.impl.DSL.min;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Makes facts of the lines of a delivery that were let in. Belongs in a transaction, after {@link Judgement}. */
@Component
class Confirmation {
    private final DSLContext sql;

    Confirmation(DSLContext sql) {
        this.sql = sql;
    }

    /** Adds the work, the income and the confirmation itself. A second confirmation of the same delivery is refused by the database. */
    void confirm(long delivery, long staff, Instant now) {
        QueryPart[] arguments = {
            DSL.val(delivery),
            DSL.val(staff),
            DSL.val(now.atOffset(ZoneOffset.UTC)),
            source(),
            DSL.val(Judgement.OWN_REPORT)
        };
        sql.execute(NEW_WORK, arguments);
        sql.execute(KNOWN_WORK, arguments);
        sql.execute("""
                update wage_line set fact = nextval('fact_number')
                where delivery = {0} and outcome = 'NEW' and fact is null""", arguments);
        sql.execute(INCOME, arguments);
        sql.execute(WITHDRAWN, arguments);
        sql.execute("insert into wage_confirmation (delivery, at, author_id) values ({0}, {2}, {1})", arguments);
    }

    /** What a delivery would touch when it is confirmed now, or what it touched. */
    Changed changed(long delivery) {
        Map<Long, YearMonth> months = new HashMap<>();
        sql.select(WAGE_LINE.UNIT_ID, min(WAGE_LINE.FROM_DAY))
                .from(WAGE_LINE)
                .where(WAGE_LINE.DELIVERY.eq(delivery), WAGE_LINE.OUTCOME.in("NEW", "NEW_VERSION"))
                .groupBy(WAGE_LINE.UNIT_ID)
                .forEach(row -> months.put(row.value1(), month(row.value2())));
        return new Changed(months);
    }

    private static YearMonth month(LocalDate day) {
        return YearMonth.from(day);
    }

    /** The employer, the delivery and the line of the file. */
    private static Field<String> source() {
        return DSL.field(
                "'loonopgave van ' || l.employer || ', levering ' || d.delivery_number || ', regel ' || l.line",
                String.class);
    }

    private static final String NEW_WORK = """
            with relation as (
                select unit_id, person_id, payroll_number, relation_number, min(employer) as employer,
                    min(from_day) as from_day, max(relation_end) as relation_end
                from wage_line
                where delivery = {0} and outcome = 'NEW' and work is null
                group by unit_id, person_id, payroll_number, relation_number),
            made as (
                insert into work (fact, known_since, unit_id, person_id, employer, payroll_number, relation_number,
                    from_month, to_month, source, author_id)
                select nextval('fact_number'), {2}, r.unit_id, r.person_id, r.employer, r.payroll_number,
                    r.relation_number, date_trunc('month', r.from_day), date_trunc('month', r.relation_end),
                    'loonbestand, levering ' || d.delivery_number, {1}
                from relation r
                join wage_delivery d on d.id = {0}
                returning fact, unit_id, person_id, payroll_number, relation_number)
            update wage_line l
            set work = made.fact
            from made
            where l.delivery = {0} and l.outcome = 'NEW' and l.work is null and l.unit_id = made.unit_id
                and l.person_id = made.person_id and l.payroll_number = made.payroll_number
                and l.relation_number = made.relation_number""";

    /** Work that was known without its numbers, or that ended. */
    private static final String KNOWN_WORK = """
            insert into work (fact, known_since, unit_id, person_id, employer, payroll_number, relation_number, from_month,
                to_month, source, author_id)
            select w.fact, greatest({2}, w.known_since + interval '1 microsecond'), w.unit_id, w.person_id, w.employer,
                r.payroll_number, r.relation_number, w.from_month,
                case when r.relation_end is null then w.to_month
                    else greatest(w.from_month, date_trunc('month', r.relation_end)::date) end,
                'loonbestand, levering ' || d.delivery_number, {1}
            from (
                select work, min(payroll_number) as payroll_number, min(relation_number) as relation_number,
                    max(relation_end) as relation_end
                from wage_line
                where delivery = {0} and outcome in ('NEW', 'NEW_VERSION')
                group by work) r
            join work w on w.fact = r.work
            join wage_delivery d on d.id = {0}
            where not exists (select from work later where later.fact = w.fact and later.known_since > w.known_since)
                and (w.payroll_number is null
                    or r.relation_end is not null
                        and w.to_month is distinct from date_trunc('month', r.relation_end)::date)""";

    private static final String INCOME = """
            insert into income (fact, known_since, unit_id, person_id, kind, component, work, from_day, to_day, net, estimate,
                source, author_id)
            select l.fact,
                greatest({2}, (
                    select max(i.known_since) + interval '1 microsecond' from income i where i.fact = l.fact)),
                l.unit_id, l.person_id, 'WAGE', l.component, l.work, l.from_day, l.to_day, l.net, false, {3}, {1}
            from wage_line l
            join wage_delivery d on d.id = l.delivery
            where l.delivery = {0} and l.outcome in ('NEW', 'NEW_VERSION')""";

    /** What clients reported over another period of the same work: counted beside the employer's it would count twice. */
    private static final String WITHDRAWN = """
            insert into income (fact, known_since, unit_id, person_id, kind, component, work, from_day, to_day, net, estimate,
                source, author_id)
            select i.fact, greatest({2}, i.known_since + interval '1 microsecond'), i.unit_id, i.person_id, i.kind,
                i.component, i.work, i.from_day, i.to_day, null, false, {3}, {1}
            from income i
            join lateral (
                select l.employer, l.line
                from wage_line l
                where l.delivery = {0} and l.outcome in ('NEW', 'NEW_VERSION') and l.work = i.work
                    and l.component = i.component and l.fact <> i.fact
                    and l.from_day <= i.to_day and l.to_day >= i.from_day
                order by l.line
                limit 1) l on true
            join wage_delivery d on d.id = {0}
            where i.work in (select work from wage_line where delivery = {0}) and i.source = {4} and i.net is not null
                and not exists (select from income later where later.fact = i.fact and later.known_since > i.known_since)""";
}
