-- What a team lead decides beside an agreement about contact: for one message, with a reason that the client reads.
create table agreement_exception (
    id bigint generated always as identity primary key,
    unit_id bigint not null references benefit_unit,
    person_id bigint not null references person,
    -- Over which way this one message may go, or how one may meet.
    channel text not null,
    reason text not null check (btrim(reason) <> ''),
    -- What is not used by then is over.
    last_day date not null,
    at timestamptz not null,
    author_id bigint not null references staff
);
create index agreement_exception_by_person on agreement_exception (person_id, id);

create table agreement_exception_use (
    exception_id bigint primary key references agreement_exception,
    outgoing_id bigint not null unique references outgoing,
    at timestamptz not null
);

-- What was learned from a round, once nobody of it is being reached any more.
create table round_evaluation (
    round_id bigint primary key references cohort_round,
    words text not null check (btrim(words) <> ''),
    at timestamptz not null,
    author_id bigint references staff
);

-- What was decided on what a client asked for. The client has it in writing, with the way to object.
create table request_decision (
    request_id bigint primary key references client_request,
    granted boolean not null,
    reason text not null check (btrim(reason) <> ''),
    at timestamptz not null,
    staff_id bigint not null references staff
);

do $$
declare t text;
begin
    foreach t in array array['agreement_exception', 'agreement_exception_use', 'round_evaluation', 'request_decision'] loop
        execute format('create trigger never_changed before update or delete or truncate on %I execute function refuse_change()', t);
    end loop;
end
$$;
