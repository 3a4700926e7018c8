-- Who works in which team, who is away, who is whose case manager since when, and how a client goes from one to the next.

create table team (
    id integer primary key,
    name text not null unique
);

create table employment (
    fact bigint not null,
    known_since timestamptz not null,
    staff_id bigint not null references staff,
    team_id integer not null references team,
    hours integer not null check (hours between 1 and 40),
    -- Spoken besides Dutch, as tags.
    languages text[] not null,
    from_day date not null,
    to_day date check (to_day >= from_day),
    source text not null,
    author_id bigint references staff,
    primary key (fact, known_since)
);
create index employment_by_staff on employment (staff_id);

-- Nothing about why: that is nobody's business. A day before the first as last day takes it back.
create table absence (
    fact bigint not null,
    known_since timestamptz not null,
    staff_id bigint not null references staff,
    substitute_id bigint not null references staff check (substitute_id <> staff_id),
    from_day date not null,
    to_day date not null check (to_day >= from_day - 1),
    author_id bigint references staff,
    primary key (fact, known_since)
);
create index absence_by_staff on absence (staff_id);
create index absence_by_substitute on absence (substitute_id);

create view absence_known as
    select * from (select distinct on (fact) * from absence order by fact, known_since desc) as last_known
    where to_day >= from_day;

-- How a client is helped; without a row: regular.
create table guidance_form (
    fact bigint not null,
    known_since timestamptz not null,
    unit_id bigint not null references benefit_unit,
    form text not null check (form in ('REGULAR', 'EXTRA_ATTENTION', 'SELF_DIRECTION')),
    from_day date not null,
    to_day date check (to_day >= from_day),
    source text not null,
    author_id bigint references staff,
    primary key (fact, known_since)
);
create index guidance_form_by_unit on guidance_form (unit_id);

create view guidance_form_known as
    select * from (select distinct on (fact) * from guidance_form order by fact, known_since desc) as last_known;

create table handover (
    id bigint generated always as identity primary key,
    unit_id bigint not null references benefit_unit,
    from_staff_id bigint not null references staff,
    to_staff_id bigint not null references staff check (to_staff_id <> from_staff_id),
    -- The first day of the successor.
    from_day date not null,
    reason text not null check (reason in ('CLIENT_ASKED', 'COLLEAGUE_LEAVES', 'LONG_ABSENCE', 'CASELOAD', 'BETTER_FIT')),
    -- In words that the client reads.
    why text not null check (btrim(why) <> ''),
    -- Why a team lead agrees although it is one change or one client too many; null where it is not.
    leads_reason text check (btrim(leads_reason) <> ''),
    at timestamptz not null,
    author_id bigint not null references staff
);
create index handover_by_unit on handover (unit_id);
create index handover_by_successor on handover (to_staff_id);

create table handover_event (
    id bigint generated always as identity primary key,
    handover_id bigint not null references handover,
    kind text not null check (kind in ('NOTED', 'READ', 'TOLD', 'IN_EFFECT', 'WITHDRAWN')),
    at timestamptz not null,
    author_id bigint not null references staff,
    -- The note, what the client was told word for word, or why it was withdrawn.
    words text check (btrim(words) <> ''),
    check ((words is not null) = (kind in ('NOTED', 'TOLD', 'WITHDRAWN')))
);
create index handover_event_by_handover on handover_event (handover_id);
create unique index handover_told_once on handover_event (handover_id) where kind = 'TOLD';
create unique index handover_ends_once on handover_event (handover_id) where kind in ('IN_EFFECT', 'WITHDRAWN');

create view open_handover as
    select handover.* from handover
    where not exists (
        select from handover_event where handover_id = handover.id and kind in ('IN_EFFECT', 'WITHDRAWN'));

-- From its first day on the colleague is the case manager, until the next row of the unit.
create table assignment (
    id bigint generated always as identity primary key,
    unit_id bigint not null references benefit_unit,
    staff_id bigint not null references staff,
    from_day date not null,
    handover_id bigint unique references handover,
    reason text not null check (btrim(reason) <> ''),
    at timestamptz not null,
    author_id bigint references staff
);
create index assignment_by_unit on assignment (unit_id, id);
create index assignment_by_staff on assignment (staff_id);

-- The case manager of a unit is the one of its last assignment, and changes in no other way.
create function case_manager_is_assigned() returns trigger language plpgsql as $$
begin
    if new.case_manager_id <> old.case_manager_id and new.case_manager_id is distinct from
        (select staff_id from assignment where unit_id = new.id order by id desc limit 1) then
        raise exception 'the last assignment of unit % is not of staff %', new.id, new.case_manager_id
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger case_manager_is_assigned before update of case_manager_id on benefit_unit
    for each row execute function case_manager_is_assigned();

-- What the work is measured by. Nobody is measured by how many people leave.
create table indicator_target (
    id bigint generated always as identity primary key,
    indicator text not null check (indicator in ('PART_TIME_WORK', 'UNPAID_WORK', 'TRAINING', 'WELLBEING', 'SATISFACTION',
        'CONTINUITY', 'PROMISES_KEPT', 'OFFERS_MADE', 'EXIT_TO_WORK', 'EXIT_OTHER')),
    level text not null check (level in ('MANAGER', 'TEAM', 'PROGRAMME', 'MUNICIPALITY')),
    goal text not null check (btrim(goal) <> ''),
    councils_reason text check (btrim(councils_reason) <> ''),
    at timestamptz not null,
    author_id bigint not null references staff,
    constraint no_exit_target_of_a_manager check (level <> 'MANAGER' or indicator not like 'EXIT%'),
    constraint exit_target_has_a_published_reason check (councils_reason is not null or indicator not like 'EXIT%')
);

do $$
declare t text;
begin
    foreach t in array array['employment', 'absence', 'guidance_form', 'handover', 'handover_event', 'assignment', 'indicator_target'] loop
        execute format('create trigger never_changed before update or delete or truncate on %I execute function refuse_change()', t);
    end loop;
end
$$;
