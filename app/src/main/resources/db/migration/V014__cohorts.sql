-- The rounds in which everybody of an area or a target group is invited: the rule, who is in it and who is not and why, and what was sent.

create table cohort_round (
    id bigint generated always as identity primary key,
    name text not null check (btrim(name) <> ''),
    -- The rule, as published: an area, or a criterion over the whole city.
    attribute text not null check (attribute in ('AREA', 'MONTHS_ON_ASSISTANCE', 'MONTHS_WITHOUT_CONVERSATION')),
    value integer not null check (value >= 0),
    order_by text not null check (order_by in ('AREA', 'LONGEST_ON_ASSISTANCE', 'LONGEST_WITHOUT_CONVERSATION', 'LOT')),
    seed text not null,
    purpose text not null,
    per_week integer not null check (per_week between 1 and 2000),
    prepared_on date not null,
    prepared_at timestamptz not null,
    author_id bigint references staff,
    check ((order_by = 'LOT') = (btrim(seed) <> ''))
);

create table round_event (
    round_id bigint not null references cohort_round,
    kind text not null check (kind in ('STARTED', 'FINISHED')),
    at timestamptz not null,
    author_id bigint references staff,
    primary key (round_id, kind)
);

-- Everybody in the order of the rule, with the facts on which the rule put them there.
create table round_place (
    round_id bigint not null references cohort_round,
    place integer not null check (place > 0),
    unit_id bigint not null references benefit_unit,
    person_id bigint not null references person,
    area_id integer not null references area,
    months_on_assistance integer not null,
    months_without_conversation integer not null,
    purpose text not null,
    -- The week of the invitation, from 1; null for who is not invited.
    week integer check (week > 0),
    -- Why not: the safeguard, and its particulars.
    reasons text[] not null,
    primary key (round_id, place),
    unique (round_id, person_id),
    check ((week is null) = (cardinality(reasons) > 0))
);
create index round_place_by_person on round_place (person_id);
create index round_place_by_unit on round_place (unit_id);

-- What became of an invitation: it left, or it was stopped after all by what became known since.
create table round_sending (
    round_id bigint not null,
    place integer not null,
    at timestamptz not null,
    outgoing_id bigint references outgoing,
    reasons text[] not null,
    primary key (round_id, place),
    foreign key (round_id, place) references round_place,
    check ((outgoing_id is null) = (cardinality(reasons) > 0))
);

do $$
declare t text;
begin
    foreach t in array array['cohort_round', 'round_event', 'round_place', 'round_sending'] loop
        execute format('create trigger never_changed before update or delete or truncate on %I execute function refuse_change()', t);
    end loop;
end
$$;
