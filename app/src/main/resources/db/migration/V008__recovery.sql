-- What was paid too much and cannot be offset: a person decides, another person reads it too, and only then it counts.

create table recovery_decision (
    id bigint generated always as identity primary key,
    unit_id bigint not null references benefit_unit,
    -- The month over which too much was paid.
    month date not null check (extract(day from month) = 1),
    kind text not null check (kind in ('RECOVER', 'FORGO', 'URGENT', 'TEN_YEARS', 'HALF')),
    -- Why it may or must be recovered, and the article on which the decision stands.
    ground text not null check (ground in ('BREACH_OF_DUTY', 'TOO_HIGH', 'LOAN', 'ADVANCE', 'COULD_KNOW', 'LATER_MEANS')),
    article text not null check (btrim(article) <> ''),
    reason text not null check (btrim(reason) <> ''),
    -- What the client said about it, or why the client was not asked.
    heard text not null check (btrim(heard) <> ''),
    -- What shows the means of this very month.
    document text check (btrim(document) <> ''),
    -- What was still too much when it was decided, and what of it the client pays.
    open_cents cents not null check (open_cents > 0),
    cents cents not null check (cents between 0 and open_cents),
    per_month cents check (per_month between 1 and cents),
    -- How it was decided what may be taken in a month; null where nothing is taken.
    protection text check (btrim(protection) <> ''),
    decided_at timestamptz not null,
    author_id bigint not null references staff,
    check ((per_month is not null) = (kind in ('RECOVER', 'URGENT') and cents > 0)),
    check (num_nulls(per_month, protection) in (0, 2)),
    check (cents = 0 or kind not in ('FORGO', 'TEN_YEARS')),
    check (cents = 0 or document is not null)
);
create index recovery_decision_by_unit on recovery_decision (unit_id, month);

-- The second reader: agreed, and then it counts from that moment; or not, and then it never does.
create table recovery_reading (
    decision_id bigint primary key references recovery_decision,
    at timestamptz not null,
    reader_id bigint not null references staff,
    agreed boolean not null,
    reason text check (btrim(reason) <> ''),
    -- The last transfer of the ledger when it began to count: what the client pays after it is paid on this decision.
    after_transfer bigint not null,
    check (agreed or reason is not null)
);

create function second_reader_is_another() returns trigger language plpgsql as $$
begin
    if new.reader_id = (select author_id from recovery_decision where id = new.decision_id) then
        raise exception 'decision % is not read a second time by its author', new.decision_id using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger second_reader_is_another before insert on recovery_reading
    for each row execute function second_reader_is_another();

create index transfer_overpaid on transfer (unit_id, month)
    where component = 'ASSISTANCE' and (debit = 'OVERPAID' or credit = 'OVERPAID');

-- Per unit and month what was paid too much of the assistance, and what became of it.
create view overpaid_month as
    select unit_id, month, (too_much + held_back + waived + repaid)::bigint as too_much, held_back, waived, repaid,
        too_much::bigint as open, opened_at
    from (
        select unit_id, case when credit = 'OVERPAID' then coalesce(credit_month, month) else month end as month,
            sum(case when debit = 'OVERPAID' then cents else -cents end) as too_much,
            coalesce(sum(cents) filter (where credit = 'OVERPAID' and credit_month is not null), 0)::bigint as held_back,
            coalesce(sum(cents) filter (where credit = 'OVERPAID' and debit = 'WAIVED'), 0)::bigint as waived,
            coalesce(sum(cents) filter (where credit = 'OVERPAID' and debit = 'REPAID'), 0)::bigint as repaid,
            min(booked_at) filter (where debit = 'OVERPAID') as opened_at
        from transfer
        where component = 'ASSISTANCE' and (debit = 'OVERPAID' or credit = 'OVERPAID')
        group by 1, 2) as moved;

-- The decision that counts for a unit and month: the last one that a second reader agreed to. What is left is what the client still pays
-- on it: never more than is open.
create view recovery_in_force as
    select d.id as decision_id, d.unit_id, d.month, d.per_month, d.cents, r.at as since,
        (date_trunc('month', r.at at time zone 'Europe/Amsterdam') + interval '1 month')::date as from_month,
        greatest(0, least(o.open, d.cents - coalesce((
            select sum(t.cents) from transfer t
            where t.unit_id = d.unit_id and t.id > r.after_transfer and t.component = 'ASSISTANCE' and t.credit = 'OVERPAID'
                and (t.credit_month = d.month or (t.debit = 'REPAID' and t.month = d.month))), 0)))::bigint as left_cents
    from (
        select distinct on (unit_id, month) recovery_decision.*
        from recovery_decision join recovery_reading on decision_id = id and agreed
        order by unit_id, month, recovery_reading.at desc, id desc) as d
    join recovery_reading r on r.decision_id = d.id
    join overpaid_month o on o.unit_id = d.unit_id and o.month = d.month;

-- For the payment batch: from which month on how much a month is held back for which debt, and what is left of it.
create view agreed_instalment as
    select unit_id, month, from_month, per_month, left_cents
    from recovery_in_force where per_month is not null and left_cents > 0;

do $$
declare t text;
begin
    foreach t in array array['recovery_decision', 'recovery_reading'] loop
        execute format('create trigger never_changed before update or delete or truncate on %I execute function refuse_change()', t);
    end loop;
end
$$;
