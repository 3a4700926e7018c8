-- An amount of money is a whole number of euro cents.
create domain cents as bigint;

-- For tables whose rows are facts or postings: a correction is a new row. Use it as
--   create trigger never_changed before update or delete or truncate on some_table execute function refuse_change();
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end
$$;

-- The municipality this system works for: one row.
create table municipality (
    only_row boolean primary key default true check (only_row),
    name text not null check (name <> ''),
    profile text not null check (profile <> ''),
    -- Draws the invented people of a demonstration; the same seed gives the same people.
    seed bigint not null,
    demonstration boolean not null,
    created_at timestamptz not null
);
