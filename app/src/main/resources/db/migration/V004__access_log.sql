-- Who read what of whom, when and for which purpose. Written in the transaction that reads.
create table access_log (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    unit_id bigint not null references benefit_unit,
    viewer text not null,
    role text not null,
    -- Null for a client who looks at the own benefit.
    staff_id bigint references staff,
    what text not null,
    purpose text not null
);
create index access_log_by_unit on access_log (unit_id, at);
create index access_log_by_time on access_log (at);
create trigger never_changed before update or delete or truncate on access_log execute function refuse_change();
