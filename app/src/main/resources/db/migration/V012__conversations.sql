-- What was said with clients, what they asked and wrote, and until when somebody must do something about it. Rows are added, never changed.

-- Something that must be done in time. The last day is worked out from the term and the events, and never kept.
create table deadline (
    id bigint generated always as identity primary key,
    kind text not null,
    unit_id bigint not null references benefit_unit,
    -- What it is about, for example conversation:12. One matter has one clock of a kind.
    subject text not null check (subject ~ '^[a-z-]+:[0-9]+'),
    start_day date not null,
    -- The term as it was in force when the clock started.
    term_count integer not null check (term_count > 0),
    term_unit text not null check (term_unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'WEEKS', 'MONTHS')),
    -- Who had to do it when the clock started; who has the client now, has it now.
    owner_id bigint not null references staff,
    unique (kind, subject)
);
create index deadline_by_unit on deadline (unit_id, id);

create table deadline_event (
    id bigint generated always as identity primary key,
    deadline_id bigint not null references deadline,
    day date not null,
    -- Paused while we wait for the client. An emergency stops the clocks of everybody: see the table emergency.
    what text not null check (what in ('PAUSED', 'RESUMED', 'EXTENDED', 'ESCALATED', 'MET')),
    -- For an extension: how much longer, in the unit of the term.
    more integer check (more > 0),
    -- What was done or decided, as a reader understands it.
    words text check (btrim(words) <> ''),
    -- Null where a clock did it.
    staff_id bigint references staff,
    at timestamptz not null,
    check ((more is not null) = (what = 'EXTENDED')),
    check (what <> 'EXTENDED' or words is not null)
);
create index deadline_event_by_deadline on deadline_event (deadline_id);
create unique index deadline_is_met_once on deadline_event (deadline_id) where what = 'MET';
create unique index deadline_escalates_once on deadline_event (deadline_id) where what = 'ESCALATED';

create table conversation (
    id bigint generated always as identity primary key,
    unit_id bigint not null references benefit_unit,
    person_id bigint not null references person,
    -- The one who talks for the municipality.
    staff_id bigint not null references staff,
    day date not null,
    time_of_day time,
    channel text not null check (channel in ('PHONE', 'VIDEO', 'OFFICE', 'ELSEWHERE', 'HOME_VISIT')),
    planned_at timestamptz not null
);
create index conversation_by_unit on conversation (unit_id, day);
create index conversation_by_staff on conversation (staff_id, day);

create table conversation_start (
    conversation_id bigint primary key references conversation,
    at timestamptz not null,
    staff_id bigint not null references staff,
    -- The version of the brief that was read.
    brief_version bigint not null
);

create table conversation_not_held (
    conversation_id bigint primary key references conversation,
    at timestamptz not null,
    staff_id bigint not null references staff,
    reason text not null check (btrim(reason) <> '')
);

-- In the words of the client.
create table conversation_record (
    conversation_id bigint primary key references conversation_start,
    at timestamptz not null,
    staff_id bigint not null references staff,
    can text not null check (btrim(can) <> ''),
    cannot text not null check (btrim(cannot) <> ''),
    goal text not null check (btrim(goal) <> ''),
    next_step text not null check (btrim(next_step) <> ''),
    next_day date,
    not_expected text not null,
    agreement text not null check (agreement in ('YES', 'WITH_REMARK', 'NO')),
    remark text not null check (agreement = 'YES' or btrim(remark) <> '')
);

create table conversation_summary (
    conversation_id bigint primary key references conversation_record,
    at timestamptz not null,
    staff_id bigint not null references staff
);

-- Two questions after a conversation. Never shown one by one.
create table conversation_feedback (
    conversation_id bigint primary key references conversation_summary,
    at timestamptz not null,
    heard boolean not null,
    clear boolean not null
);

-- What a client asked for. It ends in a written decision, and in nothing else.
create table client_request (
    id bigint generated always as identity primary key,
    unit_id bigint not null references benefit_unit,
    person_id bigint not null references person,
    kind text not null check (kind in ('ASSESSMENT', 'EXEMPTION', 'OTHER_MANAGER', 'OTHER')),
    -- Null where it was not asked in a conversation.
    conversation_id bigint references conversation,
    asked_on date not null,
    at timestamptz not null,
    unique (conversation_id, kind)
);
create index client_request_by_unit on client_request (unit_id);

-- What a client wrote to us.
create table client_message (
    id bigint generated always as identity primary key,
    unit_id bigint not null references benefit_unit,
    kind text not null check (kind in ('QUESTION', 'SICK', 'CANNOT_COME', 'CORRECTION', 'OTHER')),
    -- For a correction: what it stands beside.
    conversation_id bigint references conversation_summary,
    words text not null check (btrim(words) <> ''),
    at timestamptz not null,
    check ((conversation_id is not null) = (kind = 'CORRECTION'))
);
create index client_message_by_unit on client_message (unit_id, id);

create table client_answer (
    message_id bigint primary key references client_message,
    words text not null check (btrim(words) <> ''),
    at timestamptz not null,
    staff_id bigint not null references staff
);

create table task (
    id bigint generated always as identity primary key,
    unit_id bigint not null references benefit_unit,
    words text not null check (btrim(words) <> ''),
    at timestamptz not null,
    staff_id bigint not null references staff
);

do $$
declare t text;
begin
    foreach t in array array['deadline', 'deadline_event', 'conversation', 'conversation_start', 'conversation_not_held',
            'conversation_record', 'conversation_summary', 'conversation_feedback', 'client_request', 'client_message',
            'client_answer', 'task'] loop
        execute format('create trigger never_changed before update or delete or truncate on %I execute function refuse_change()', t);
    end loop;
end
$$;
