-- From data to report: the files of a trial as they were locked, the plan, what was rehearsed and calculated, and what was published. That
-- and when each was locked stands in the ledger of the trial, with the hashes.

create table study_file (
    trial_id bigint not null references trial,
    part text not null check (part in ('DATA', 'OPEN', 'SECURE', 'PAGE')),
    name text not null check (name ~ '^[a-z0-9][A-Za-z0-9_./-]*$'),
    content bytea not null,
    sha256 text not null check (sha256 = encode(sha256(content), 'hex')),
    primary key (trial_id, part, name)
);

create table study_plan (
    trial_id bigint primary key references trial,
    content text not null,
    sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

-- Draw 0 is the analysis; from 1000000 on it was rehearsed with arms that nobody got.
create table study_run (
    trial_id bigint not null references trial,
    draw integer not null check (draw = 0 or draw >= 1000000),
    at timestamptz not null,
    author text not null,
    results text not null,
    sha256 text not null check (sha256 = encode(sha256(convert_to(results, 'UTF8')), 'hex')),
    -- What a reader must know beside the numbers.
    remarks text[] not null,
    -- The report as a page shows it.
    report_nl text not null,
    report_en text not null,
    primary key (trial_id, draw)
);

do $$
declare t text;
begin
    foreach t in array array['study_file', 'study_plan', 'study_run'] loop
        execute format('create trigger never_changed before update or delete or truncate on %I execute function refuse_change()', t);
    end loop;
end
$$;
