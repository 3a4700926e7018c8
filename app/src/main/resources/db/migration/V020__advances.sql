-- Advances to somebody whose right is not known yet (Pw art. 52): a loan without interest, paid with the next batch, and settled with the
-- first payment.
create table advance (
    id bigint generated always as identity primary key,
    unit_id bigint not null references benefit_unit,
    applied_on date not null,
    -- The latest day on which the law wants it paid.
    due_on date not null check (due_on > applied_on),
    -- In which it was given: so it goes with the next batch, before that day too.
    month date not null check (extract(day from month) = 1),
    norm cents not null,
    -- The least that the law wants, of that norm, and where that stands.
    least cents not null check (least between 1 and norm),
    article text not null check (btrim(article) <> ''),
    cents cents not null check (cents between least and norm),
    -- What shows the norm, and why it is more than the least where it is.
    reason text not null check (btrim(reason) <> ''),
    awarded_at timestamptz not null,
    author_id bigint not null references staff,
    unique (unit_id, applied_on, due_on)
);

-- How it ended: with the first payment, or because there turned out to be no right (Pw art. 58(2)d).
create table advance_end (
    advance_id bigint primary key references advance,
    why text not null check (why in ('SETTLED', 'NO_RIGHT')),
    at timestamptz not null,
    -- What was taken off payments at once; the rest of the advance was paid too much.
    cents cents not null check (cents >= 0),
    reason text check (btrim(reason) <> ''),
    author_id bigint not null references staff,
    check (why = 'SETTLED' or reason is not null)
);

do $$
declare t text;
begin
    foreach t in array array['advance', 'advance_end'] loop
        execute format('create trigger never_changed before update or delete or truncate on %I execute function refuse_change()', t);
    end loop;
end
$$;
