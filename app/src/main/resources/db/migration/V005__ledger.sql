-- Money. One row is one transfer between two accounts, so what goes out of one comes into another: the sum over all accounts is always
-- zero. Nothing is ever changed; what was wrong is put right by another transfer. Balances are sums.

-- To which bank account a unit is paid: facts, as in V003.
create table account (
    fact bigint not null,
    known_since timestamptz not null,
    unit_id bigint not null references benefit_unit,
    iban text not null,
    -- As the bank knows it.
    holder text not null check (holder <> ''),
    from_day date not null,
    to_day date check (to_day >= from_day),
    kind text not null check (kind in ('OWN', 'REPRESENTATIVE')),
    source text not null,
    author_id bigint references staff,
    -- The second person who looked at it; null while nobody did.
    confirmed_by bigint references staff check (confirmed_by <> author_id),
    primary key (fact, known_since)
);
create index account_by_unit on account (unit_id);

-- Somebody who works here and knows a client: may not release a payment to that client.
create table staff_relation (
    staff_id bigint not null references staff,
    unit_id bigint not null references benefit_unit,
    declared_at timestamptz not null,
    primary key (staff_id, unit_id)
);

-- What a payment may not exceed: an amount or a percentage, from a day on, and on what it rests.
create table payment_limit (
    key text not null,
    from_day date not null,
    cents cents check (cents > 0),
    percent integer check (percent > 0),
    article text not null,
    source text not null,
    primary key (key, from_day),
    check (num_nonnulls(cents, percent) = 1)
);
insert into payment_limit (key, from_day, cents, percent, article, source) values
    ('LINE_MAXIMUM', '2018-01-01', 500000, null, 'beleid', 'ruim twee keer de hoogste norm, met vakantietoeslag en nabetaling'),
    ('MONTH_MAXIMUM', '2018-01-01', 250000, null, 'Participatiewet artikel 20 tot en met 24', 'boven de hoogste norm van 2018 tot en met 2026'),
    ('MONTH_NORM', '2018-01-01', null, 100, 'Participatiewet artikel 19, tweede lid', 'nooit meer dan de norm van de maand'),
    ('LINE_CHANGE', '2018-01-01', null, 100, 'beleid', 'een verdubbeling wordt bekeken'),
    ('LINE_CHANGE_FLOOR', '2018-01-01', 10000, null, 'beleid', 'kleinere stijgingen worden niet bekeken'),
    ('BATCH_TOTAL', '2018-01-01', 10000000000, null, 'beleid', 'twee keer de maand van een stad met 40.300 huishoudens'),
    ('BATCH_CHANGE', '2018-01-01', null, 75, 'beleid', 'meer dan de maand met vakantiegeld'),
    ('BATCH_CHANGED_LINES', '2018-01-01', null, 25, 'beleid', 'stijgen er zo veel, dan is er iets mis met alle bedragen'),
    ('TRIAL_PLACEMENT', '2018-01-01', 25000, null, 'Participatiewet artikel 31, tweede lid, onderdeel j; beleid', 'premie van een proefplaatsing'),
    ('LEARNING_PLACEMENT', '2018-01-01', 50000, null, 'Participatiewet artikel 31, tweede lid, onderdeel j; beleid', 'premie van een leerstage, per zes maanden'),
    ('PREMIUM_YEAR', '2018-01-01', 241600, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus)'),
    ('PREMIUM_YEAR', '2018-07-01', 242900, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus)'),
    ('PREMIUM_YEAR', '2019-01-01', 250000, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus)'),
    ('PREMIUM_YEAR', '2019-07-01', 251700, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus)'),
    ('PREMIUM_YEAR', '2020-01-01', 257000, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus)'),
    ('PREMIUM_YEAR', '2020-07-01', 259200, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus)'),
    ('PREMIUM_YEAR', '2021-01-01', 262900, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus)'),
    ('PREMIUM_YEAR', '2021-07-01', 263800, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus)'),
    ('PREMIUM_YEAR', '2022-01-01', 267200, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus)'),
    ('PREMIUM_YEAR', '2022-07-01', 269900, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus)'),
    ('PREMIUM_YEAR', '2023-01-01', 293400, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus)'),
    ('PREMIUM_YEAR', '2023-07-01', 297900, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus)'),
    ('PREMIUM_YEAR', '2024-01-01', 315100, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus)'),
    ('PREMIUM_YEAR', '2024-07-01', 320900, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus)'),
    ('PREMIUM_YEAR', '2025-01-01', 326300, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus)'),
    ('PREMIUM_YEAR', '2025-07-01', 332600, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus)'),
    ('PREMIUM_YEAR', '2026-01-01', 339800, null, 'Participatiewet artikel 31, tweede lid, onderdeel j', 'wettekst (MinBZK/regelrecht-corpus); twee bronnen');

create sequence payment_batch_number;

-- What is paid together. Row, lines and transfers come in one transaction; the row last, for it holds their totals.
create table payment_batch (
    id bigint primary key,
    -- What asked for it: the same question gives the same batch.
    command text not null unique,
    month date not null check (extract(day from month) = 1),
    pay_date date not null,
    created_at timestamptz not null,
    created_by bigint not null references staff,
    -- Lines and cents that are paid; what is held is not in them.
    lines integer not null check (lines >= 0),
    cents cents not null check (cents >= 0),
    held integer not null check (held >= 0),
    -- SHA-256 of all lines.
    content text not null
);

create table payment_line (
    batch_id bigint not null references payment_batch deferrable initially deferred,
    unit_id bigint not null references benefit_unit,
    end_to_end_id text not null unique check (length(end_to_end_id) <= 35),
    iban text,
    holder text,
    cents cents not null check (cents > 0),
    last_month_cents cents not null,
    -- Why it is not paid: the key of a limit, or of what is wrong with the account. Null for what is paid.
    held text,
    primary key (batch_id, unit_id),
    check (held is not null or num_nulls(iban, holder) = 0)
);
create index payment_line_by_unit on payment_line (unit_id);

-- What happened to a batch, or to one line of it, and who did it.
create table payment_event (
    id bigint generated always as identity primary key,
    batch_id bigint not null references payment_batch,
    kind text not null check (kind in ('RELEASED', 'FILED', 'CONFIRMED', 'LINE_RETURNED', 'HELD_APPROVED')),
    at timestamptz not null,
    staff_id bigint not null references staff,
    unit_id bigint,
    -- RELEASED: of the lines. FILED: of the file.
    hash text,
    -- FILED: the name of the file. LINE_RETURNED: the reason code of the bank. HELD_APPROVED: why.
    detail text,
    foreign key (batch_id, unit_id) references payment_line (batch_id, unit_id),
    check ((unit_id is not null) = (kind in ('LINE_RETURNED', 'HELD_APPROVED'))),
    check ((hash is not null) = (kind in ('RELEASED', 'FILED'))),
    check ((coalesce(detail, '') <> '') = (kind in ('FILED', 'LINE_RETURNED', 'HELD_APPROVED')))
);
create unique index payment_event_once on payment_event (batch_id, kind) where unit_id is null;
create unique index payment_event_once_a_line on payment_event (batch_id, unit_id) where kind = 'LINE_RETURNED';
create unique index payment_event_once_a_person on payment_event (batch_id, unit_id, staff_id) where kind = 'HELD_APPROVED';

create function releaser_is_another() returns trigger language plpgsql as $$
begin
    if new.kind = 'RELEASED' and new.staff_id = (select created_by from payment_batch where id = new.batch_id) then
        raise exception 'batch % is not released by who made it', new.batch_id using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger releaser_is_another before insert on payment_event for each row execute function releaser_is_another();

-- RIGHT what the law gives; PAYABLE due now; RESERVED kept for later; OVERPAID too much paid; WAIVED let go; IN_FILE handed to the bank;
-- PAID confirmed by it; REPAID paid back by the client.
create table transfer (
    id bigint generated always as identity primary key,
    -- What asked for it: asking twice transfers once.
    command text not null unique,
    debit text not null check (debit in ('RIGHT', 'PAYABLE', 'RESERVED', 'OVERPAID', 'WAIVED', 'IN_FILE', 'PAID', 'REPAID')),
    credit text not null check (credit in ('RIGHT', 'PAYABLE', 'RESERVED', 'OVERPAID', 'WAIVED', 'IN_FILE', 'PAID', 'REPAID')),
    unit_id bigint not null references benefit_unit,
    -- For a premium: whose.
    person_id bigint references person,
    -- The month of the right.
    month date not null check (extract(day from month) = 1),
    -- Where the credited side is about another month: too much paid over that one, held back from this one.
    credit_month date check (extract(day from credit_month) = 1),
    component text not null check (component in ('ASSISTANCE', 'HOLIDAY_ALLOWANCE', 'PREMIUM', 'ADVANCE')),
    cents cents not null check (cents between 1 and 100000000000),
    booked_at timestamptz not null,
    -- The moment of the determination it comes from.
    determined_at timestamptz,
    batch_id bigint references payment_batch deferrable initially deferred,
    -- Key of the reason, with its article.
    ground text not null,
    author_id bigint references staff,
    check (debit <> credit),
    check (credit_month is null or (debit = 'PAYABLE' and credit = 'OVERPAID')),
    check ((component = 'PREMIUM') = (person_id is not null))
);
create index transfer_by_unit on transfer (unit_id, month);
create index transfer_by_batch on transfer (batch_id) where batch_id is not null;

create view posting as
    select id, debit as account, unit_id, person_id, month, component, -cents as cents, booked_at from transfer
    union all
    select id, credit, unit_id, person_id, coalesce(credit_month, month), component, cents, booked_at from transfer;

-- Above zero: came in more than went out.
create view balance as
    select account, unit_id, person_id, month, component, sum(cents)::bigint as cents
    from posting group by account, unit_id, person_id, month, component;

do $$
declare t text;
begin
    foreach t in array array['account', 'staff_relation', 'payment_batch', 'payment_line', 'payment_event', 'transfer'] loop
        execute format('create trigger never_changed before update or delete or truncate on %I execute function refuse_change()', t);
    end loop;
end
$$;
