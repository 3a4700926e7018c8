-- Who read what of whom, when and for which purpose. Written in the transaction that reads.
create table access_log (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    viewer text not null,
    role text not null,
    -- Null for a client who looks at the own benefit.
    staff_id bigint references staff,
    what text not null,
    purpose text not null,
    -- Whose data was read, for a page about one client.
    unit_id bigint references benefit_unit,
    -- For a page that lists many: what was asked, and who stood in the answer. One row, for a list that is leafed through would otherwise
    -- bury the visits to somebody's own file under a row for each name passed by.
    question text,
    listed bigint[],
    check (num_nonnulls(unit_id, question) = 1 and (question is null) = (listed is null))
);
create index access_log_by_unit on access_log (unit_id, id);
create index access_log_by_listed on access_log using gin (listed);
create trigger never_changed before update or delete or truncate on access_log execute function refuse_change();
