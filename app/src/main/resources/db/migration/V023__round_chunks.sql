-- A round is prepared in chunks: who meets its rule, in its order, and how far everybody was checked. A round without candidates is of
-- before, and was checked whole.
create table round_candidate (
    round_id bigint not null references cohort_round,
    nr integer not null check (nr > 0),
    unit_id bigint not null references benefit_unit,
    area_id integer not null references area,
    -- The facts on which the rule put them there.
    months_on_assistance integer not null,
    months_without_conversation integer not null,
    primary key (round_id, nr),
    unique (round_id, unit_id)
);

create table round_chunk (
    round_id bigint not null references cohort_round,
    -- The number of the last candidate in it.
    upto integer not null check (upto > 0),
    at timestamptz not null,
    primary key (round_id, upto)
);

do $$
declare t text;
begin
    foreach t in array array['round_candidate', 'round_chunk'] loop
        execute format('create trigger never_changed before update or delete or truncate on %I execute function refuse_change()', t);
    end loop;
end
$$;
