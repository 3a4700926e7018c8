package nl.vangnet.experiments;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Everybody with assistance on a day, with what was known of that day: the applicants and their partners. */
@Component
class Applicants {
    private final DSLContext sql;

    Applicants(DSLContext sql) {
        this.sql = sql;
    }

    List<Applicant> on(LocalDate day, long trial) {
        return sql.fetch("""
            with day as (select ?::date as d),
            entitled as (
                select unit_id, min(from_day) as since
                from (select distinct on (fact) * from entitlement order by fact, known_since desc) as known, day
                where from_day <= d and (to_day is null or to_day >= d)
                group by unit_id),
            here as (
                select known.* from (select distinct on (fact) * from member order by fact, known_since desc) as known, day
                where from_day <= d and (to_day is null or to_day >= d)),
            children as (select unit_id, count(*) as children from here where role = 'CHILD' group by unit_id),
            couples as (select distinct unit_id from here where role = 'PARTNER'),
            working as (
                select distinct person_id
                from (select distinct on (fact) * from work order by fact, known_since desc) as known, day
                where from_month <= d and (to_month is null or to_month >= date_trunc('month', d))),
            exempted as (
                select distinct person_id
                from (select distinct on (fact) * from exemption order by fact, id desc) as known, day
                where not withdrawn and from_day <= d and (to_day is null or to_day >= d)),
            flagged as (
                select distinct person_id
                from (select distinct on (fact) * from person_flag order by fact, id desc) as known, day
                where kind = 'VULNERABLE' and not withdrawn and from_day <= d and (to_day is null or to_day >= d)),
            spoken as (
                select distinct on (person_id) person_id, language
                from (select distinct on (fact) * from contact_agreement order by fact, id desc) as known, day
                where not withdrawn and from_day <= d and (to_day is null or to_day >= d)
                order by person_id, id desc),
            elsewhere as (
                select distinct person_id
                from (select distinct on (trial_id, person_id) * from trial_consent
                    where purpose = 'PARTICIPATION' and trial_id <> ? order by trial_id, person_id, id desc) as last
                where given and not exists (
                    select from trial_entry where trial_id = last.trial_id and type = 'data-locked'))
            select distinct on (here.person_id) here.person_id, here.unit_id, here.role = 'APPLICANT',
                extract(year from age(d, here.birth_date))::integer, area.district,
                (extract(year from age(d, since)) * 12 + extract(month from age(d, since)))::integer,
                couples.unit_id is not null, coalesce(children.children, 0)::integer, working.person_id is not null,
                exempted.person_id is not null, flagged.person_id is not null, coalesce(spoken.language, 'nl'),
                elsewhere.person_id is not null
            from here
            cross join day
            join entitled using (unit_id)
            join benefit_unit on benefit_unit.id = here.unit_id
            join area on area.id = area_id
            left join children using (unit_id)
            left join couples using (unit_id)
            left join working on working.person_id = here.person_id
            left join exempted on exempted.person_id = here.person_id
            left join flagged on flagged.person_id = here.person_id
            left join spoken on spoken.person_id = here.person_id
            left join elsewhere on elsewhere.person_id = here.person_id
            where here.role in ('APPLICANT', 'PARTNER')
            order by here.person_id, here.unit_id
            """, day, trial)
                .map(row -> new Applicant(
                        row.get(0, long.class),
                        row.get(1, long.class),
                        row.get(2, boolean.class),
                        row.get(3, Integer.class),
                        row.get(4, String.class),
                        row.get(5, int.class),
                        row.get(6, boolean.class),
                        row.get(7, int.class),
                        row.get(8, boolean.class),
                        row.get(9, boolean.class),
                        row.get(10, boolean.class),
                        row.get(11, String.class),
                        row.get(12, boolean.class)));
    }
}
