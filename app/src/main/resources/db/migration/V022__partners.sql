-- What a person said about a partner hearing of them. The last row of a person and a partner counts: a no takes a yes back.
create table partner_consent (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    day date not null,
    unit_id bigint not null references benefit_unit,
    person_id bigint not null references person,
    -- Code of the partner in the list of partners.
    partner text not null check (btrim(partner) <> ''),
    said_yes boolean not null,
    -- By what it can be shown; empty where the person entered it.
    proof text not null,
    -- Null where the person entered it.
    author_id bigint references staff,
    check ((author_id is null) = (btrim(proof) = ''))
);
create index partner_consent_by_person on partner_consent (person_id, id);

-- What partners heard of people: the exact words, and on what ground. The person sees every row.
create table partner_event (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    told_on date not null,
    unit_id bigint not null references benefit_unit,
    person_id bigint not null references person,
    partner text not null check (btrim(partner) <> ''),
    -- As it was called then.
    partner_name text not null check (btrim(partner_name) <> ''),
    subject text not null check (btrim(subject) <> ''),
    clauses text[] not null check (cardinality(clauses) > 0),
    paragraphs text[] not null check (cardinality(paragraphs) > 0),
    -- Who got a copy: a guardian.
    copies text[] not null,
    brief_version bigint not null,
    author_id bigint references staff,
    job text check (btrim(job) <> ''),
    check (num_nonnulls(author_id, job) = 1)
);
create index partner_event_by_person on partner_event (person_id, id);
create index partner_event_by_unit on partner_event (unit_id, id);

-- Which partner was to hear what was stopped; null for what was to go to a person.
alter table refused_outgoing add column partner text;

do $$
declare t text;
begin
    foreach t in array array['partner_consent', 'partner_event'] loop
        execute format('create trigger never_changed before update or delete or truncate on %I execute function refuse_change()', t);
    end loop;
end
$$;
