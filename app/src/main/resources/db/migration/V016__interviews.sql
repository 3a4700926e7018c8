-- Interviews of a trial: whom we tried to reach and how that went, what was asked and answered, and the vouchers. Rows are added, never
-- changed. Nothing here tells in which arm somebody is.

alter table staff drop constraint staff_role_check;
alter table staff add constraint staff_role_check
    check (role in ('CASE_MANAGER', 'INCOME_CONSULTANT', 'TEAM_LEAD', 'RESEARCHER', 'AUDITOR', 'INTERVIEWER'));

-- An interview that was begun. What was answered before it broke off is kept; of more than one in a wave the last counts.
create table interview (
    id bigint generated always as identity primary key,
    trial_id bigint not null,
    pid text not null,
    wave text not null,
    day date not null,
    channel text not null check (channel in ('PHONE', 'VIDEO', 'OFFICE', 'ELSEWHERE', 'HOME_VISIT', 'LETTER')),
    language text not null check (language ~ '^[a-z]{2,3}$'),
    -- The version of the questionnaire.
    questionnaire integer not null check (questionnaire > 0),
    -- Why it is held outside of the window, or within six months of the one before; null where it is not.
    reason text check (btrim(reason) <> ''),
    interviewer_id bigint not null references staff,
    at timestamptz not null,
    foreign key (trial_id, pid) references trial_screening (trial_id, pid)
);
create index interview_by_pid on interview (trial_id, pid, wave, id);

-- Of more than one answer to a question in an interview the last counts.
create table interview_answer (
    id bigint generated always as identity primary key,
    interview_id bigint not null references interview,
    item text not null check (item ~ '^[a-z][a-z0-9_]*$'),
    answer text not null check (btrim(answer) <> ''),
    at timestamptz not null
);
create index interview_answer_by_interview on interview_answer (interview_id, id);

create table interview_attempt (
    id bigint generated always as identity primary key,
    trial_id bigint not null,
    pid text not null,
    wave text not null,
    day date not null,
    channel text not null,
    outcome text not null check (outcome in ('INTERVIEWED', 'APPOINTMENT', 'NO_ANSWER', 'REFUSED', 'STOPS', 'MOVED', 'UNREACHABLE',
        'TOO_ILL', 'DECEASED', 'LANGUAGE')),
    appointment_day date,
    appointment_time time,
    -- For whoever tries next; nothing about health.
    words text not null,
    interview_id bigint unique references interview,
    interviewer_id bigint not null references staff,
    at timestamptz not null,
    foreign key (trial_id, pid) references trial_screening (trial_id, pid),
    check ((interview_id is not null) = (outcome = 'INTERVIEWED')),
    check ((appointment_day is not null) = (outcome = 'APPOINTMENT')),
    check (appointment_time is null or appointment_day is not null)
);
create index interview_attempt_by_trial on interview_attempt (trial_id, wave, pid, id);
create unique index interviewed_once_a_wave on interview_attempt (trial_id, pid, wave) where outcome = 'INTERVIEWED';

-- A gift voucher that somebody received as thanks. A number is handed out once.
create table voucher (
    interview_id bigint primary key references interview,
    amount cents not null check (amount > 0),
    number text not null unique check (btrim(number) <> ''),
    at timestamptz not null
);

do $$
declare t text;
begin
    foreach t in array array['interview', 'interview_answer', 'interview_attempt', 'voucher'] loop
        execute format('create trigger never_changed before update or delete or truncate on %I execute function refuse_change()', t);
    end loop;
end
$$;
