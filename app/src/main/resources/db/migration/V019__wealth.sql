-- What there is on a day, as far as the law asks (Pw art. 34 and 31(2)m). Facts, as in V003: the rows with one fact number are the versions
-- of what was kept of one day, and the one known last counts. What follows from them is computed, and not kept.
create table wealth (
    fact bigint not null,
    known_since timestamptz not null,
    unit_id bigint not null references benefit_unit,
    on_day date not null,
    -- Which limit of art. 34(3) counts.
    household text not null check (household in ('SINGLE', 'LONE_PARENT', 'COUPLE')),
    -- Of the gifts that are to be judged, what does not count, and why; null where nobody judged.
    gifts_judged_free cents check (gifts_judged_free >= 0),
    judgement text check (btrim(judgement) <> ''),
    -- It was never so, such as with another client's papers.
    withdrawn boolean not null default false,
    source text not null check (btrim(source) <> ''),
    author_id bigint references staff,
    primary key (fact, known_since),
    check (gifts_judged_free is null or judgement is not null)
);
create index wealth_by_unit on wealth (unit_id, on_day);

create table wealth_item (
    fact bigint not null,
    known_since timestamptz not null,
    line integer not null check (line > 0),
    kind text not null check (kind in ('POSSESSION', 'DEBT', 'RECEIVED', 'HOME', 'GIFTS', 'CUSTOMARY_GOODS', 'SAVED_DURING_ASSISTANCE',
        'IMMATERIAL_DAMAGES')),
    what text not null check (btrim(what) <> ''),
    -- Zero or more, of a debt too.
    value cents not null check (value >= 0),
    -- Of a gift: when it was received.
    received date check ((received is not null) = (kind = 'GIFTS')),
    primary key (fact, known_since, line),
    foreign key (fact, known_since) references wealth
);

do $$
declare t text;
begin
    foreach t in array array['wealth', 'wealth_item'] loop
        execute format('create trigger never_changed before update or delete or truncate on %I execute function refuse_change()', t);
    end loop;
end
$$;
