-- Who works here, who lives here, and which benefit units there are. What is known of them for a month stands in V003.

create extension if not exists pg_trgm;

create table area (
    id integer primary key,
    name text not null unique,
    district text not null
);

create table staff (
    id bigint primary key,
    name text not null,
    role text not null check (role in ('CASE_MANAGER', 'INCOME_CONSULTANT', 'TEAM_LEAD', 'RESEARCHER', 'AUDITOR')),
    phone text not null
);

create table person (
    id bigint primary key,
    -- Null where the demonstration ran out of invented numbers.
    bsn char(9) unique check (bsn like '9999_____'),
    name text not null,
    -- Family name first, lower case, without diacritics: to sort by.
    sort_name text not null,
    -- As it is said, lower case, without diacritics: "van d" finds Jan van Dijk.
    search_name text not null
        generated always as (regexp_replace(lower(normalize(name, NFD)), '[\u0300-\u036f]', '', 'g')) stored
);
create index person_by_name on person (sort_name, id);
create index person_by_part_of_name on person using gin (search_name gin_trgm_ops);

create table benefit_unit (
    -- The client number.
    id bigint primary key,
    applicant_id bigint not null unique references person,
    area_id integer not null references area,
    street text not null,
    house_number integer not null,
    postcode text not null,
    case_manager_id bigint not null references staff,
    income_consultant_id bigint not null references staff
);
create index benefit_unit_by_area on benefit_unit (area_id, id);
create index benefit_unit_by_case_manager on benefit_unit (case_manager_id, id);
