-- What one must know of a person before contact. Each row is a version of a fact: the rows with one fact number are about the same thing,
-- and the last one counts. Nothing is changed or taken out; what was never so has a last row that says withdrawn.

-- Numbers the rows of all these tables together. The highest number of a person is the version of that person's brief.
create sequence dossier_version;

-- Art. 9(2), 9a and 9(5) of the Participatiewet.
create table exemption (
    id bigint primary key default nextval('dossier_version'),
    fact bigint not null,
    known_since timestamptz not null,
    person_id bigint not null references person,
    ground text not null check (ground in ('URGENT_REASONS', 'SINGLE_PARENT', 'DISABLED')),
    duties text[] not null check (cardinality(duties) > 0 and duties <@ array['SEEK_WORK', 'USE_SUPPORT', 'RETURN_SERVICE']),
    from_day date not null,
    to_day date check (to_day >= from_day),
    -- The decision by which it was given.
    decision text not null check (btrim(decision) <> ''),
    -- Why this is an exceptional case; null where the law itself gives it.
    reason text check (btrim(reason) <> ''),
    withdrawn boolean not null default false,
    source text not null,
    author_id bigint references staff,
    -- There is no temporary exemption of art. 9(1)b.
    check (ground = 'DISABLED' or (to_day is not null and not 'USE_SUPPORT' = any (duties)))
);

create table contact_agreement (
    id bigint primary key default nextval('dossier_version'),
    fact bigint not null,
    known_since timestamptz not null,
    person_id bigint not null references person,
    words text not null check (btrim(words) <> ''),
    never text[] not null,
    first text,
    not_before time,
    not_after time,
    language text not null check (language ~ '^[a-z]{2,3}$'),
    interpreter boolean not null,
    -- Empty where nobody comes along.
    companion text not null,
    from_day date not null,
    to_day date check (to_day >= from_day),
    withdrawn boolean not null default false,
    source text not null,
    author_id bigint references staff,
    check (not_before < not_after)
);

create table activity (
    id bigint primary key default nextval('dossier_version'),
    fact bigint not null,
    known_since timestamptz not null,
    person_id bigint not null references person,
    kind text not null check (kind in ('PART_TIME_WORK', 'VOLUNTEERING', 'INFORMAL_CARE', 'TRAINING', 'OTHER')),
    words text not null check (btrim(words) <> ''),
    -- A week; 0 where nobody said.
    hours integer not null check (hours between 0 and 80),
    from_day date not null,
    to_day date check (to_day >= from_day),
    withdrawn boolean not null default false,
    source text not null,
    author_id bigint references staff
);

create table representative (
    id bigint primary key default nextval('dossier_version'),
    fact bigint not null,
    known_since timestamptz not null,
    person_id bigint not null references person,
    kind text not null check (kind in ('GUARDIAN', 'ADMINISTRATOR', 'SUPPORTER')),
    name text not null check (btrim(name) <> ''),
    reach text not null,
    copies boolean not null,
    from_day date not null,
    to_day date check (to_day >= from_day),
    withdrawn boolean not null default false,
    source text not null,
    author_id bigint references staff
);

-- What everybody must know at once.
create table person_flag (
    id bigint primary key default nextval('dossier_version'),
    fact bigint not null,
    known_since timestamptz not null,
    person_id bigint not null references person,
    kind text not null check (kind in ('VULNERABLE', 'NO_PHONE')),
    words text not null,
    from_day date not null,
    to_day date check (to_day >= from_day),
    withdrawn boolean not null default false,
    source text not null,
    author_id bigint references staff
);

-- Help that somebody got: a course, a job coach, a trial placement.
create table instrument (
    id bigint primary key default nextval('dossier_version'),
    fact bigint not null,
    known_since timestamptz not null,
    person_id bigint not null references person,
    name text not null check (btrim(name) <> ''),
    -- How it went, as the person tells it; empty where nobody asked.
    words text not null,
    from_day date not null,
    to_day date check (to_day >= from_day),
    withdrawn boolean not null default false,
    source text not null,
    author_id bigint references staff
);

-- What somebody can do, as an independent assessor says. Only a later assessment takes its place.
create table work_capacity (
    id bigint primary key default nextval('dossier_version'),
    fact bigint not null,
    known_since timestamptz not null,
    person_id bigint not null references person,
    assessor text not null check (btrim(assessor) <> ''),
    report text not null check (btrim(report) <> ''),
    hours integer not null check (hours between 0 and 40),
    -- In terms of work: no diagnosis, no treatment.
    words text not null check (btrim(words) <> ''),
    from_day date not null,
    to_day date not null check (to_day >= from_day),
    withdrawn boolean not null default false,
    source text not null,
    author_id bigint references staff,
    unique (person_id, report)
);

-- The plan, the person's own words, notes of staff, and why a new assessment is asked for.
create table dossier_words (
    id bigint primary key default nextval('dossier_version'),
    fact bigint not null,
    known_since timestamptz not null,
    person_id bigint not null references person,
    kind text not null check (kind in ('OWN_WORDS', 'PLAN', 'NOTE', 'ASSESSMENT_REQUEST')),
    words text not null check (btrim(words) <> ''),
    withdrawn boolean not null default false,
    source text not null,
    -- Null where the person wrote it.
    author_id bigint references staff
);

-- Why staff kept a text in which words about illness stand. Somebody looks at these every month.
create table medical_words_kept (
    row_id bigint primary key,
    person_id bigint not null references person,
    words text[] not null check (cardinality(words) > 0),
    reason text not null check (btrim(reason) <> ''),
    at timestamptz not null,
    author_id bigint not null references staff
);

-- "This is not right": said by the person about a fact, and answered by the owner.
create table remark (
    id bigint primary key default nextval('dossier_version'),
    person_id bigint not null references person,
    unit_id bigint not null references benefit_unit,
    -- The fact number of the line; null where something is missing or it is about another page.
    about bigint,
    -- The line as the person read it.
    line text not null check (btrim(line) <> ''),
    words text not null check (btrim(words) <> ''),
    said_at timestamptz not null,
    owner_id bigint not null references staff
);
create index remark_by_owner on remark (owner_id, id);

create table remark_answer (
    id bigint primary key default nextval('dossier_version'),
    remark_id bigint not null unique references remark,
    person_id bigint not null references person,
    -- Whether the line was put right.
    corrected boolean not null,
    words text not null check (btrim(words) <> ''),
    answered_at timestamptz not null,
    author_id bigint not null references staff
);

-- Who opened which version of a brief. The person sees it too.
create table brief_reading (
    id bigint generated always as identity primary key,
    person_id bigint not null references person,
    unit_id bigint not null references benefit_unit,
    staff_id bigint not null references staff,
    version bigint not null,
    at timestamptz not null
);
create index brief_reading_by_person on brief_reading (person_id, staff_id, id);

do $$
declare t text;
begin
    foreach t in array array['exemption', 'contact_agreement', 'activity', 'representative', 'person_flag', 'instrument', 'work_capacity',
            'dossier_words', 'medical_words_kept', 'remark', 'remark_answer', 'brief_reading'] loop
        if t not in ('medical_words_kept', 'brief_reading') then
            execute format('create index %I on %I (person_id, id)', t || '_by_person', t);
        end if;
        execute format('create trigger never_changed before update or delete or truncate on %I execute function refuse_change()', t);
    end loop;
end
$$;

-- Of every person the numbers of all rows: the highest is the version.
create view dossier_row as
    select person_id, id from exemption union all select person_id, id from contact_agreement union all
    select person_id, id from activity union all select person_id, id from representative union all
    select person_id, id from person_flag union all select person_id, id from instrument union all
    select person_id, id from work_capacity union all select person_id, id from dossier_words union all
    select person_id, id from remark union all select person_id, id from remark_answer;
