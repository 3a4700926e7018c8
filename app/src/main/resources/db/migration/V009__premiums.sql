-- Premiums that are not a part of the wages of a month (that one comes with the determination). Facts, as in V003.
create table premium_item (
    fact bigint not null,
    known_since timestamptz not null,
    unit_id bigint not null references benefit_unit,
    person_id bigint not null references person,
    kind text not null check (kind in ('EXIT', 'PART_TIME_START', 'TRIAL_PLACEMENT', 'LEARNING_PLACEMENT')),
    from_day date not null,
    -- The premium is complete in the month of this day.
    to_day date not null check (to_day >= from_day),
    -- Null in a version that withdraws the premium. The law module keeps the maximum of each kind; no kind goes above this.
    amount cents check (amount between 1 and 100000),
    -- Why, in words that the client reads.
    ground text not null check (ground <> ''),
    source text not null,
    author_id bigint references staff,
    primary key (fact, known_since)
);
create index premium_item_by_unit on premium_item (unit_id);
create index premium_item_by_person on premium_item (person_id);

-- What became due to a person in a payment month: the first or the second of a calendar year, and there is no third.
create table premium_payment (
    person_id bigint not null references person,
    year integer not null,
    number integer not null check (number in (1, 2)),
    unit_id bigint not null references benefit_unit,
    pay_date date not null check (extract(year from pay_date) = year),
    cents cents not null check (cents >= 0),
    -- Not paid, for too much was paid before.
    held_back cents not null check (held_back >= 0),
    -- Not paid, for it is above the maximum of the year.
    above cents not null check (above >= 0),
    maximum cents not null check (maximum >= cents),
    -- Also that of its transfers in the ledger.
    booked_at timestamptz not null,
    primary key (person_id, year, number, unit_id)
);
create index premium_payment_by_unit on premium_payment (unit_id);

create trigger never_changed before update or delete or truncate on premium_item execute function refuse_change();
create trigger never_changed before update or delete or truncate on premium_payment execute function refuse_change();
