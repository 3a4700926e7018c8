-- What went to people and what came back, in both directions and over every channel. Rows are added, never changed.

-- Everything that left: letters, calls, messages, appointments. The exact words, so that what somebody read can be read again.
create table outgoing (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    -- The day on which it left, as the person sees it.
    sent_on date not null,
    unit_id bigint not null references benefit_unit,
    person_id bigint not null references person,
    purpose text not null,
    channel text not null,
    -- How, when and where they would meet; null where it invites to nothing.
    place text,
    day date,
    time_of_day time,
    language text not null,
    printed_name text not null check (btrim(printed_name) <> ''),
    -- Who gets it as well.
    copies text[] not null,
    clauses text[] not null check (cardinality(clauses) > 0),
    paragraphs text[] not null check (cardinality(paragraphs) > 0),
    interpreter boolean not null,
    companion text not null,
    -- The version of the brief that it was checked against.
    brief_version bigint not null,
    -- A colleague, or a job of which the name says what it was.
    author_id bigint references staff,
    job text check (btrim(job) <> ''),
    check (num_nonnulls(author_id, job) = 1),
    check (day is null or place is not null)
);
create index outgoing_by_person on outgoing (person_id, id);
create index outgoing_by_day on outgoing (sent_on, id);

-- What wanted to leave and was stopped, and by which safeguards.
create table refused_outgoing (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    unit_id bigint not null references benefit_unit,
    person_id bigint not null references person,
    purpose text not null,
    channel text not null,
    place text,
    day date,
    clauses text[] not null,
    paragraphs text[] not null,
    safeguards text[] not null check (cardinality(safeguards) > 0),
    author_id bigint references staff,
    job text,
    check (num_nonnulls(author_id, job) = 1)
);
create index refused_outgoing_by_person on refused_outgoing (person_id, id);

-- How an attempt went. The last row of an attempt counts; each says by what it can be shown.
create table contact_result (
    id bigint generated always as identity primary key,
    outgoing_id bigint not null references outgoing,
    at timestamptz not null,
    result text not null check (result in ('NOT_DELIVERED', 'NO_ANSWER', 'REACHED')),
    proof text not null check (btrim(proof) <> ''),
    author_id bigint not null references staff
);
create index contact_result_by_outgoing on contact_result (outgoing_id, id);

-- What a person let us know, on whatever channel.
create table contact_answer (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    day date not null,
    unit_id bigint not null references benefit_unit,
    person_id bigint not null references person,
    channel text not null,
    kind text not null check (kind in ('WILL_COME', 'CANNOT_COME', 'QUESTION', 'OTHER')),
    words text not null,
    -- Null where the person entered it.
    author_id bigint references staff
);
create index contact_answer_by_person on contact_answer (person_id, id);

-- That somebody stayed away from an appointment. Nothing follows from it by itself.
create table no_show (
    outgoing_id bigint primary key references outgoing,
    at timestamptz not null,
    author_id bigint not null references staff
);

-- A step towards somebody that became due: made once after each attempt, and done as soon as anything went out or came in after it.
create table contact_due (
    outgoing_id bigint primary key references outgoing,
    person_id bigint not null references person,
    unit_id bigint not null references benefit_unit,
    -- Null where every step was taken: then a colleague finds out what is going on.
    step text check (step in ('INVITATION', 'REMINDER', 'OTHER_WAY', 'HOME_VISIT')),
    due_on date not null,
    -- Whether only a colleague whom the person knows may take it.
    known_person_only boolean not null,
    made_at timestamptz not null
);
create index contact_due_by_unit on contact_due (unit_id);

-- From when, and until when, people cannot meet in one place: the last row up to a day counts.
create table emergency (
    id bigint generated always as identity primary key,
    from_day date not null,
    begins boolean not null,
    why text not null check (btrim(why) <> ''),
    at timestamptz not null,
    author_id bigint references staff
);

do $$
declare t text;
begin
    foreach t in array array['outgoing', 'refused_outgoing', 'contact_result', 'contact_answer', 'no_show', 'contact_due', 'emergency'] loop
        execute format('create trigger never_changed before update or delete or truncate on %I execute function refuse_change()', t);
    end loop;
end
$$;
