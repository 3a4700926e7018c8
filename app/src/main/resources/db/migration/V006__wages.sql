-- Files with wages as they came in, line by line, and what became of each line. A citizen service number is looked up and not kept.

create table wage_delivery (
    id bigint generated always as identity primary key,
    file_name text not null,
    sha256 char(64) not null unique,
    -- As the file says of itself.
    delivery_number text not null,
    made_on date not null,
    received_at timestamptz not null,
    author_id bigint not null references staff,
    -- False where an amount could not be read, so that the control total could not be compared.
    total_checked boolean not null
);

-- From here on the lines that were let in are facts.
create table wage_confirmation (
    delivery bigint primary key references wage_delivery,
    at timestamptz not null,
    author_id bigint not null references staff
);

create table wage_line (
    delivery bigint not null references wage_delivery,
    -- Number of the line in the file.
    line integer not null,
    -- A line that could not be read, without what may be a citizen service number; its columns are null then.
    raw text,
    -- Null where nobody has the number.
    person_id bigint references person,
    -- Whether the family name in the line is that of the person.
    name_matches boolean,
    payroll_number text,
    employer text,
    relation_number integer,
    from_day date,
    to_day date,
    period text,
    component text,
    net cents,
    version integer,
    relation_end date,
    -- What would become of it, and once confirmed what became of it: worked out again until then.
    outcome text check (outcome in ('NEW', 'NEW_VERSION', 'UNCHANGED', 'REJECTED')),
    reason text,
    -- Something to look at, such as work that was not known yet.
    signal text check (signal in ('NEW_RELATION', 'OTHER_EMPLOYER_NAME')),
    unit_id bigint references benefit_unit,
    -- The fact number of the work, null where it is still to be made; the same for the income.
    work bigint,
    fact bigint,
    -- What the amount was before.
    old_net cents,
    primary key (delivery, line),
    check (raw is null or outcome = 'REJECTED'),
    check ((outcome = 'REJECTED') = (reason is not null))
);
create index wage_line_by_fact on wage_line (fact, version) where fact is not null;
create index wage_line_by_unit on wage_line (delivery, unit_id);

create index income_by_work on income (work);
create index work_by_person on work (person_id);

create function refuse_change_after_confirmation() returns trigger language plpgsql as $$
begin
    if exists (select from wage_confirmation where delivery = old.delivery) then
        raise exception 'lines of confirmed delivery % are never changed', old.delivery using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger never_changed before update or delete on wage_line
    for each row execute function refuse_change_after_confirmation();
create trigger never_changed before update or delete or truncate on wage_delivery execute function refuse_change();
create trigger never_changed before update or delete or truncate on wage_confirmation execute function refuse_change();
