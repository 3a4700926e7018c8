package nl.vangnet.wages;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Works out what becomes of each line of a delivery, against what is known now: a new fact, a new version of one, nothing new, or not let in
 * and why. In one statement of the database, so that a file of a whole city takes no memory here.
 */
@Component
class Judgement {
    /** How a client's own report is marked as the source of a fact. The statement of an employer wins over it. */
    static final String OWN_REPORT = "door u doorgegeven";

    private final DSLContext sql;

    Judgement(DSLContext sql) {
        this.sql = sql;
    }

    /** Writes the outcomes of a delivery that is not confirmed yet. */
    void judge(long delivery) {
        sql.execute("analyze wage_line");
        sql.execute(STATEMENT, DSL.val(delivery), DSL.val(OWN_REPORT));
    }

    /**
     * placed: in whose unit the person was in the period. related: which work it is, by its numbers, or by the name of the employer where
     * work was known without numbers. ranked: beside the other lines about the same person, work, kind and period; place 1 is the highest
     * version. compared: beside the fact that is known.
     */
    private static final String STATEMENT = """
            with placed as materialized (
                select l.line, l.person_id, l.name_matches, l.payroll_number, l.employer, l.relation_number, l.from_day,
                    l.to_day, l.component, l.net, l.version, l.relation_end, m.unit_id, m.role,
                    exists (
                        select from entitlement e
                        where e.unit_id = m.unit_id and e.from_day <= l.to_day
                            and (e.to_day is null or e.to_day >= l.from_day)
                            and not exists (
                                select from entitlement later
                                where later.fact = e.fact and later.known_since > e.known_since))
                        or not exists (select from entitlement e where e.unit_id = m.unit_id) as entitled
                from wage_line l
                left join lateral (
                    select m.unit_id, m.role
                    from member m
                    where m.person_id = l.person_id and m.from_day <= l.to_day
                        and (m.to_day is null or m.to_day >= l.from_day)
                        and not exists (
                            select from member later where later.fact = m.fact and later.known_since > m.known_since)
                    order by m.role in ('APPLICANT', 'PARTNER') desc, m.from_day desc, m.fact
                    limit 1) m on true
                where l.delivery = {0} and l.raw is null),
            relation as (
                select unit_id, person_id, payroll_number, relation_number, min(lower(employer)) as employer,
                    min(from_day) as from_day
                from placed
                where unit_id is not null
                group by unit_id, person_id, payroll_number, relation_number),
            candidate as (
                select r.person_id, r.payroll_number, r.relation_number, r.unit_id, w.fact, w.employer, w.to_month,
                    w.payroll_number is null as by_name, w.from_month
                from relation r
                join work w on w.person_id = r.person_id and w.unit_id = r.unit_id
                where not exists (select from work later where later.fact = w.fact and later.known_since > w.known_since)
                    and (w.payroll_number = r.payroll_number and w.relation_number = r.relation_number
                        or w.payroll_number is null and lower(w.employer) = r.employer
                            and (w.to_month is null or w.to_month >= date_trunc('month', r.from_day)::date))),
            chosen as (
                select distinct on (unit_id, person_id, payroll_number, relation_number) *
                from candidate
                order by unit_id, person_id, payroll_number, relation_number, by_name, from_month desc, fact),
            related as materialized (
                select distinct on (fact) * from chosen order by fact, by_name, relation_number),
            ranked as (
                select p.*, w.fact as work, w.employer as known_employer, w.to_month,
                    row_number() over identity as place,
                    min(p.net) over same_version <> max(p.net) over same_version as two_amounts
                from placed p
                left join related w using (unit_id, person_id, payroll_number, relation_number)
                window identity as (
                        partition by p.person_id, p.payroll_number, p.relation_number, p.component, p.from_day, p.to_day
                        order by p.version desc, p.line),
                    same_version as (
                        partition by p.person_id, p.payroll_number, p.relation_number, p.component, p.from_day, p.to_day,
                        p.version)),
            neighbours as (
                select line,
                    max(to_day) over (relation rows between unbounded preceding and 1 preceding) >= from_day
                        or min(from_day) over (relation rows between 1 following and unbounded following) <= to_day
                        as overlapping
                from ranked
                where place = 1
                window relation as (
                    partition by person_id, payroll_number, relation_number, component order by from_day, to_day)),
            compared as (
                select r.*, n.overlapping as overlapping_in_file, k.fact, k.net as known_net, k.stated, v.version as known_version,
                    v.net as version_net,
                    exists (
                        select from income o
                        where o.work = r.work and o.component = r.component and o.fact is distinct from k.fact
                            and o.net is not null and not o.estimate and o.source <> {1}
                            and o.from_day <= r.to_day and o.to_day >= r.from_day
                            and not exists (
                                select from income later
                                where later.fact = o.fact and later.known_since > o.known_since)) as overlapping
                from ranked r
                left join neighbours n using (line)
                left join lateral (
                    select i.fact, i.net, not i.estimate and i.source <> {1} as stated
                    from income i
                    where i.work = r.work and i.component = r.component and i.kind = 'WAGE'
                        and i.from_day = r.from_day and i.to_day = r.to_day
                        and not exists (
                            select from income later where later.fact = i.fact and later.known_since > i.known_since)
                    order by i.net is null, i.estimate, i.fact
                    limit 1) k on true
                left join lateral (
                    select l.version, l.net
                    from wage_line l
                    join wage_confirmation using (delivery)
                    where l.fact = k.fact
                    order by l.version desc
                    limit 1) v on true),
            refused as (
                select *, case
                    when person_id is null then 'UNKNOWN_PERSON'
                    when not name_matches then 'WRONG_PERSON'
                    when unit_id is null or role not in ('APPLICANT', 'PARTNER') then 'NOT_ENTITLED'
                    when not entitled then 'NO_ASSISTANCE'
                    when two_amounts then 'TWO_AMOUNTS'
                    when place > 1 then null
                    when version < known_version then 'OLDER_VERSION'
                    when version = known_version and net <> version_net then 'TWO_AMOUNTS'
                    when version = known_version then null
                    when overlapping then 'OVERLAP'
                    when overlapping_in_file then 'OVERLAP_IN_FILE'
                    end as refusal
                from compared)
            update wage_line l
            set unit_id = j.unit_id, work = j.work, fact = j.fact, old_net = j.known_net, reason = j.refusal,
                outcome = case
                    when j.refusal is not null then 'REJECTED'
                    when j.place > 1 or j.version = j.known_version then 'UNCHANGED'
                    when j.stated and j.known_net = j.net and (j.relation_end is null
                        or j.to_month is not distinct from date_trunc('month', j.relation_end)::date) then 'UNCHANGED'
                    when j.fact is not null then 'NEW_VERSION'
                    else 'NEW'
                    end,
                signal = case
                    when j.refusal is not null then null
                    when j.work is null then 'NEW_RELATION'
                    when lower(j.known_employer) <> lower(j.employer) then 'OTHER_EMPLOYER_NAME'
                    end
            from refused j
            where l.delivery = {0} and l.line = j.line""";
}
