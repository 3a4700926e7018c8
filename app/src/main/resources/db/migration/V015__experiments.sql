-- Randomised trials: the protocol while it is written, the ledger in which everything of a trial is entered once, who was looked at on the
-- day of the snapshot and why who could not take part, and who agreed to what.

create table trial (
    id bigint generated always as identity primary key,
    -- Part of every key of the assignment, so that another code is another assignment.
    code text not null unique check (code ~ '^[a-z][a-z0-9-]{1,30}$'),
    -- From which the pseudonyms of this trial follow; never shown.
    pseudonym_key text not null check (pseudonym_key ~ '^[0-9a-f]{64}$'),
    created_at timestamptz not null,
    author_id bigint references staff
);

-- The protocol as JSON, before it is registered: the last version counts.
create table trial_draft (
    id bigint generated always as identity primary key,
    trial_id bigint not null references trial,
    protocol text not null,
    at timestamptz not null,
    author_id bigint references staff
);
create index trial_draft_by_trial on trial_draft (trial_id, id);

-- docs/trial-ledger.md tells what an entry is. The phase of a trial follows from these rows and stands nowhere else.
create table trial_entry (
    trial_id bigint not null references trial,
    seq bigint not null check (seq > 0),
    at timestamptz not null,
    actor text not null check (btrim(actor) <> ''),
    type text not null check (type ~ '^[a-z][a-z-]*$'),
    payload text not null,
    payload_hash text not null check (payload_hash ~ '^[0-9a-f]{64}$'),
    previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
    primary key (trial_id, seq)
);

-- Every applicant and partner with assistance on the day of the snapshot: what was known that day, and all rules of the protocol that
-- they do not meet, in its order.
create table trial_screening (
    trial_id bigint not null references trial,
    person_id bigint not null references person,
    unit_id bigint not null references benefit_unit,
    snapshot_on date not null,
    applicant boolean not null,
    -- Null where nobody knows when the person was born: then a rule says so.
    age integer check (age >= 0),
    district text not null,
    months_on_assistance integer not null check (months_on_assistance >= 0),
    partner boolean not null,
    children integer not null check (children >= 0),
    works boolean not null,
    exempt boolean not null,
    vulnerable boolean not null,
    language text not null,
    failing text[] not null,
    -- Pseudonyms of the person and of the unit of assignment, and the stratum of the unit; null for who cannot take part.
    pid text,
    unit_code text,
    stratum text,
    primary key (trial_id, person_id),
    unique (trial_id, pid),
    check ((cardinality(failing) = 0) = (pid is not null)),
    check ((pid is null) = (unit_code is null) and (pid is null) = (stratum is null))
);
create index trial_screening_by_unit on trial_screening (unit_id);

-- For each purpose the last row of a person counts.
create table trial_consent (
    id bigint generated always as identity primary key,
    trial_id bigint not null,
    person_id bigint not null,
    purpose text not null check (purpose in ('PARTICIPATION', 'INTERVIEW', 'REGISTER', 'REUSE')),
    given boolean not null,
    -- The day from which it holds.
    on_day date not null,
    way text not null check (way in ('OWN_PAGE', 'PAPER', 'SPOKEN')),
    at timestamptz not null,
    -- Null where the person did it.
    author_id bigint references staff,
    foreign key (trial_id, person_id) references trial_screening
);
create index trial_consent_by_person on trial_consent (trial_id, person_id, id);

do $$
declare t text;
begin
    foreach t in array array['trial', 'trial_draft', 'trial_entry', 'trial_screening', 'trial_consent'] loop
        execute format('create trigger never_changed before update or delete or truncate on %I execute function refuse_change()', t);
    end loop;
end
$$;
