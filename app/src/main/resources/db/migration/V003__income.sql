-- Facts about income, bitemporal: they hold over dates or a month, and are known since a moment. The rows with one fact number are the
-- versions of one fact; the version known last counts, and none is ever changed.

create sequence fact_number;

create table member (
    fact bigint not null,
    known_since timestamptz not null,
    unit_id bigint not null references benefit_unit,
    person_id bigint not null references person,
    role text not null check (role in ('APPLICANT', 'PARTNER', 'CHILD', 'CO_RESIDENT')),
    kind text not null check (kind in ('ORDINARY', 'COMMERCIAL', 'STUDENT')),
    entitled boolean not null,
    birth_date date,
    from_day date not null,
    to_day date check (to_day >= from_day),
    -- Whether the last day is the day of death: then the old norm lasts a month more (Pw art. 45(5)).
    died boolean not null default false check (not died or to_day is not null),
    source text not null,
    author_id bigint references staff,
    primary key (fact, known_since)
);
create index member_by_unit on member (unit_id);
create index member_by_person on member (person_id);

create table stay (
    fact bigint not null,
    known_since timestamptz not null,
    unit_id bigint not null references benefit_unit,
    from_day date not null,
    to_day date check (to_day >= from_day),
    source text not null,
    author_id bigint references staff,
    primary key (fact, known_since)
);
create index stay_by_unit on stay (unit_id);

create table work (
    fact bigint not null,
    known_since timestamptz not null,
    unit_id bigint not null references benefit_unit,
    person_id bigint not null references person,
    employer text not null,
    -- The number of the employer at the tax office, and which of its relations with the person this is; null where nobody told.
    payroll_number text,
    relation_number integer,
    from_month date not null check (extract(day from from_month) = 1),
    to_month date check (extract(day from to_month) = 1 and to_month >= from_month),
    source text not null,
    author_id bigint references staff,
    primary key (fact, known_since)
);
create index work_by_unit on work (unit_id);

-- The right to assistance itself: from when, and until when and why it ended.
create table entitlement (
    fact bigint not null,
    known_since timestamptz not null,
    unit_id bigint not null references benefit_unit,
    from_day date not null,
    to_day date check (to_day >= from_day),
    end_reason text check (end_reason in ('PAID_WORK', 'OTHER_INCOME', 'MOVED', 'DEATH', 'OTHER')),
    source text not null,
    author_id bigint references staff,
    primary key (fact, known_since),
    check ((to_day is null) = (end_reason is null))
);
create index entitlement_by_unit on entitlement (unit_id);

create table income (
    fact bigint not null,
    known_since timestamptz not null,
    unit_id bigint not null references benefit_unit,
    person_id bigint not null references person,
    kind text not null check (kind in ('WAGE', 'BENEFIT', 'MAINTENANCE', 'PENSION', 'VOLUNTEER', 'OTHER')),
    component text not null check (component in ('REGULAR', 'HOLIDAY_PAY', 'THIRTEENTH_MONTH')),
    -- The fact number of the work it is the wage of.
    work bigint,
    -- The period it is about: it counts in the months in which it was earned, whenever it was paid.
    from_day date not null,
    to_day date not null check (to_day >= from_day),
    -- Below zero in a line that corrects others. Null in a version that withdraws the statement.
    net cents,
    estimate boolean not null,
    source text not null,
    author_id bigint references staff,
    primary key (fact, known_since)
);
create index income_by_unit on income (unit_id, from_day);

create table disregard_decision (
    fact bigint not null,
    known_since timestamptz not null,
    unit_id bigint not null references benefit_unit,
    person_id bigint not null references person,
    -- The letter of Pw art. 31(2).
    disregard text not null check (disregard in ('n', 'r', 'y', 'z', 'aa')),
    granted boolean not null,
    from_month date not null check (extract(day from from_month) = 1),
    months_used_before integer not null check (months_used_before >= 0),
    source text not null,
    author_id bigint references staff,
    primary key (fact, known_since)
);
create index disregard_decision_by_unit on disregard_decision (unit_id);

-- Whether someone of 18, 19 or 20 cannot call on the parents, and so has the supplement (Pw art. 20(3)).
create table youth_supplement (
    fact bigint not null,
    known_since timestamptz not null,
    unit_id bigint not null references benefit_unit,
    person_id bigint not null references person,
    granted boolean not null,
    from_month date not null check (extract(day from from_month) = 1),
    to_month date check (extract(day from to_month) = 1 and to_month >= from_month),
    source text not null,
    author_id bigint references staff,
    primary key (fact, known_since)
);
create index youth_supplement_by_unit on youth_supplement (unit_id);

-- Decisions that lower what is paid. A norm that is lower, by a percentage of the municipality (Pw art. 27 and 28).
create table lowering (
    fact bigint not null,
    known_since timestamptz not null,
    unit_id bigint not null references benefit_unit,
    why text not null check (why in ('NO_HOUSING_COSTS', 'RECENT_STUDENT')),
    from_month date not null check (extract(day from from_month) = 1),
    to_month date check (extract(day from to_month) = 1 and to_month >= from_month),
    source text not null,
    author_id bigint references staff,
    primary key (fact, known_since)
);
create index lowering_by_unit on lowering (unit_id);

-- A measure: a part of the norm that is taken off (Pw art. 18).
create table reduction (
    fact bigint not null,
    known_since timestamptz not null,
    unit_id bigint not null references benefit_unit,
    -- In hundredths of a percent.
    percentage integer not null check (percentage between 1 and 10000),
    from_month date not null check (extract(day from from_month) = 1),
    to_month date not null check (extract(day from to_month) = 1 and to_month >= from_month),
    decision text not null,
    source text not null,
    author_id bigint references staff,
    primary key (fact, known_since)
);
create index reduction_by_unit on reduction (unit_id);

-- Payment waits, at most eight weeks (Pw art. 54(1)). A version with a last day lifts it.
create table suspension (
    fact bigint not null,
    known_since timestamptz not null,
    unit_id bigint not null references benefit_unit,
    from_day date not null,
    to_day date check (to_day >= from_day and to_day < from_day + 56),
    source text not null,
    author_id bigint references staff,
    primary key (fact, known_since)
);
create index suspension_by_unit on suspension (unit_id);

-- One run of one month over the whole municipality, with what was known at one moment.
create table month_run (
    month date not null check (extract(day from month) = 1),
    known_at timestamptz not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    primary key (month, known_at)
);

-- What a unit receives over a month, and why. Amounts are null where undecided.
create table determination (
    month date not null,
    known_at timestamptz not null,
    unit_id bigint not null references benefit_unit,
    norm cents,
    counted_income cents,
    assistance cents,
    holiday_allowance cents,
    paid cents,
    premium cents,
    -- Whether it may still change: something is estimated or doubted.
    estimated boolean not null,
    -- The disregards that were applied, as "n:17": letter and person. The month counts for their term.
    used_disregards text[] not null,
    -- What the month adds to the premium of each person: {"17": 21900}.
    premiums jsonb not null,
    -- The whole determination as JSON, in keys and values; RuleTexts puts it into words.
    explanation text not null,
    -- A run of the whole municipality determines all at one moment; a correction determines one unit at a moment of its own.
    primary key (month, known_at, unit_id)
);
create index determination_by_amount on determination (month, known_at, paid desc nulls last, unit_id);
create index determination_by_unit on determination (unit_id, month, known_at);
-- Explanations are long and alike: keep them compressed even when the row would fit.
alter table determination set (toast_tuple_target = 256);

do $$
declare t text;
begin
    foreach t in array array['member', 'stay', 'work', 'entitlement', 'income', 'disregard_decision', 'youth_supplement', 'lowering', 'reduction',
            'suspension', 'determination'] loop
        execute format('create trigger never_changed before update or delete or truncate on %I execute function refuse_change()', t);
    end loop;
end
$$;
