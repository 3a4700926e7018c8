-- Conversations, messages and requests of Waterstad up to today: drawn from the client number, so that the same seed gives the same past.
-- {today} is filled in. Set by set, for a city has tens of thousands of clients.

create function pg_temp.draw(number bigint, salt integer, sides integer) returns integer language sql immutable as
    $$ select ((number * 7919 + salt * 104729 + (number / 13) * 31 * salt) % 1000003 % sides)::integer $$;

-- The nearest day on which people work, not later.
create function pg_temp.workday(day date) returns date language sql immutable as
    $$ select day - greatest(0, extract(isodow from day)::integer - 5) $$;

create function pg_temp.at(day date, hour integer) returns timestamptz language sql stable as
    $$ select (day + make_time(hour, 0, 0)) at time zone 'Europe/Amsterdam' $$;

create function pg_temp.pick(choices text[], number bigint, salt integer) returns text language sql immutable as
    $$ select choices[1 + pg_temp.draw(number, salt, array_length(choices, 1))] $$;

-- Nearly everybody was spoken with in the last half year, some longer ago, and a third before that too.
insert into conversation (unit_id, person_id, staff_id, day, time_of_day, channel, planned_at)
select unit_id, person_id, staff_id, day, make_time(9 + pg_temp.draw(unit_id, 2, 7), 30 * pg_temp.draw(unit_id, 3, 2), 0),
    pg_temp.pick(array['OFFICE', 'PHONE', 'PHONE', 'ELSEWHERE', 'OFFICE', 'VIDEO'], unit_id + turn, 4), pg_temp.at(day - 10, 11)
from (
    select u.id as unit_id, u.applicant_id as person_id, u.case_manager_id as staff_id, turn,
        pg_temp.workday(date '{today}' - turn * 190
            - case when pg_temp.draw(u.id, 1, 12) = 0 then 190 + pg_temp.draw(u.id, 5, 100) else pg_temp.draw(u.id, 6, 170) end) as day
    from benefit_unit u cross join generate_series(0, 1) as turn
    where turn = 0 or pg_temp.draw(u.id, 7, 3) = 0) as held
where exists (select from entitlement where entitlement.unit_id = held.unit_id and from_day < held.day)
order by day, unit_id;

insert into conversation_start (conversation_id, at, staff_id, brief_version)
select id, pg_temp.at(day, 12), staff_id, 0 from conversation where day < date '{today}' order by id;

-- Of a few of the last days the record is still to be made.
insert into conversation_record (conversation_id, at, staff_id, can, cannot, goal, next_step, next_day, not_expected, agreement, remark)
select id, pg_temp.at(day, 15), staff_id,
    pg_temp.pick(array['Ik kan twee ochtenden per week iets doen.', 'Ik kan goed met kinderen omgaan.',
        'Ik kan koken voor een grote groep.', 'Ik kan rijden. Ik heb mijn rijbewijs net weer terug.',
        'Ik kan een paar uur per dag zittend werk doen.', 'Ik spreek drie talen en kan goed uitleggen.',
        'Ik help al bij de voedselbank, drie dagen per week.'], id, 11),
    pg_temp.pick(array['Lang staan gaat niet.', 'In de avond werken gaat niet. Dan ben ik thuis bij de kinderen.',
        'Grote groepen gaan nu niet.', 'Ver reizen gaat niet.', 'Tillen gaat niet.',
        'Niets bijzonders, alles gaat.', 'Haast gaat niet. Ik doe het graag rustig.'], id, 12),
    pg_temp.pick(array['Ik wil weer onder de mensen komen.', 'Ik wil een diploma halen.', 'Ik wil werk voor zestien uur per week.',
        'Ik wil eerst rust met mijn geld.', 'Ik weet het nog niet.', 'Ik wil met dieren werken.',
        'Ik wil blijven helpen waar ik nu help.'], id, 13),
    pg_temp.pick(array['De klantmanager zoekt uit welke cursus past. De klant belt met het buurthuis.',
        'Samen kijken bij de bakkerij aan de kade.', 'Wij hebben niets afgesproken. Over een paar maanden bellen wij.',
        'De klant vraagt een afspraak aan bij de schuldhulp. De klantmanager gaat mee.',
        'De klant schrijft zich in voor taalles. De klantmanager betaalt de boeken.',
        'De klantmanager belt de voedselbank over meer uren.'], id, 14),
    case when pg_temp.draw(id, 15, 2) = 0 and day > date '{today}' - 40 then pg_temp.workday(day + 45 + pg_temp.draw(id, 16, 30)) end,
    pg_temp.pick(array['U hoeft nu niet te solliciteren.', '', 'U hoeft geen cv te maken.',
        'U hoeft niet naar een bijeenkomst te komen.', ''], id, 17),
    agreement,
    case agreement when 'NO' then 'Ik vind het te snel gaan.' when 'WITH_REMARK' then 'Ik wil er wel iemand bij hebben.' else '' end
from (select c.*, pg_temp.pick(array['YES', 'YES', 'YES', 'WITH_REMARK', 'YES', 'YES', 'YES', 'YES', 'NO'], id, 18) as agreement
    from conversation c) as held
where day < date '{today}' and not (day >= date '{today}' - 4 and pg_temp.draw(id, 19, 4) = 0)
order by id;

-- The client has it a day or two later. Of the last days some are under way, and of a few the day has passed.
insert into conversation_summary (conversation_id, at, staff_id)
select id, pg_temp.at(day + 1 + pg_temp.draw(id, 20, 2), 10), conversation.staff_id
from conversation join conversation_record on conversation_id = id
where day + 1 + pg_temp.draw(id, 20, 2) < date '{today}' and not (day >= date '{today}' - 5 and pg_temp.draw(id, 21, 2) = 0)
    and not (day between date '{today}' - 40 and date '{today}' - 6 and pg_temp.draw(id, 22, 45) = 0)
order by id;

insert into conversation_feedback (conversation_id, at, heard, clear)
select conversation_id, at + interval '2 hours', pg_temp.draw(conversation_id, 23, 100) >= case when staff_id % 3 = 0 then 38 else 12 end,
    pg_temp.draw(conversation_id, 24, 100) >= 15
from conversation_summary where pg_temp.draw(conversation_id, 25, 4) = 0
order by conversation_id;

-- Appointments of the coming two weeks.
insert into conversation (unit_id, person_id, staff_id, day, time_of_day, channel, planned_at)
select id, applicant_id, case_manager_id, pg_temp.workday(date '{today}' + 2 + pg_temp.draw(id, 31, 12)),
    make_time(9 + pg_temp.draw(id, 32, 7), 0, 0), pg_temp.pick(array['OFFICE', 'PHONE', 'ELSEWHERE'], id, 33),
    pg_temp.at(date '{today}' - 3, 11)
from benefit_unit where pg_temp.draw(id, 34, 25) = 0
order by id;

insert into client_request (unit_id, person_id, kind, conversation_id, asked_on, at)
select unit_id, person_id, pg_temp.pick(array['ASSESSMENT', 'OTHER_MANAGER', 'EXEMPTION', 'ASSESSMENT'], id, 41), id, day, pg_temp.at(day, 15)
from conversation join conversation_record on conversation_id = id
where (day > date '{today}' - 50 and pg_temp.draw(id, 42, 20) = 0) or (day > date '{today}' - 75 and pg_temp.draw(id, 43, 250) = 0)
order by id;

insert into client_message (unit_id, kind, words, at)
select id, kind,
    case kind
        when 'SICK' then 'Ik ben ziek. Ik denk dat het twee weken duurt.'
        when 'CANNOT_COME' then 'Ik kan volgende week niet komen. Kan het een week later?'
        when 'QUESTION' then pg_temp.pick(array['Mag ik meer uren werken bij de bakkerij?', 'Wanneer begint de taalles?',
            'Wie betaalt de reis naar de cursus?', 'Kan mijn zus mee naar het gesprek?'], id, 51)
        else 'Ik ga verhuizen. Wat moet ik doorgeven?' end,
    pg_temp.at(day, 14)
from (
    select id, pg_temp.pick(array['QUESTION', 'SICK', 'QUESTION', 'CANNOT_COME', 'OTHER'], id, 52) as kind,
        pg_temp.workday(date '{today}' - 1 - pg_temp.draw(id, 53, 45)) as day
    from benefit_unit where pg_temp.draw(id, 54, 11) = 0) as written
order by day, id;

insert into client_message (unit_id, kind, conversation_id, words, at)
select unit_id, 'CORRECTION', c.id, 'Ik heb niet gezegd dat alles gaat. In de middag ben ik moe.', s.at + interval '20 hours'
from conversation c join conversation_summary s on s.conversation_id = c.id
where c.day between date '{today}' - 100 and date '{today}' - 5 and pg_temp.draw(c.id, 55, 35) = 0
order by c.id;

insert into client_answer (message_id, words, at, staff_id)
select m.id,
    case m.kind
        when 'SICK' then 'Beterschap. U hoeft nu niets te doen. Ik bel u over twee weken.'
        when 'CORRECTION' then 'Dank u. Uw woorden staan erbij. Wij houden er rekening mee.'
        when 'CANNOT_COME' then 'Dat is goed. De afspraak is een week later, op dezelfde tijd.'
        else 'Dank voor uw vraag. Ik zoek het uit en bel u deze week.' end,
    m.at + interval '1 day' * (1 + pg_temp.draw(m.id, 56, 3)), u.case_manager_id
from client_message m join benefit_unit u on u.id = m.unit_id
where m.at < pg_temp.at(date '{today}' - 6, 23) and pg_temp.draw(m.id, 57, 14) <> 0
order by m.id;

insert into task (unit_id, words, at, staff_id)
select id, pg_temp.pick(array['Bel de taalschool over een plek', 'Vraag de bakkerij naar een proefdag',
    'Zoek uit of de reiskosten vergoed worden', 'Stuur het formulier voor de kinderopvang'], id, 61),
    pg_temp.at(date '{today}' - 4, 16), case_manager_id
from benefit_unit where pg_temp.draw(id, 62, 40) = 0
order by id;

-- The clocks: of all that is open, and of the summaries of the last three months.
insert into deadline (kind, unit_id, subject, start_day, term_count, term_unit, owner_id)
select 'APPOINTMENT', c.unit_id, 'conversation:' || c.id, c.day, 1, 'WORKING_DAYS', c.staff_id
from conversation c where not exists (select from conversation_start where conversation_id = c.id)
union all
select 'CONVERSATION_RECORD', c.unit_id, 'conversation:' || c.id, c.day, 1, 'WORKING_DAYS', c.staff_id
from conversation c join conversation_start s on s.conversation_id = c.id
where not exists (select from conversation_record where conversation_id = c.id)
union all
select 'CONVERSATION_SUMMARY', c.unit_id, 'conversation:' || c.id, c.day, 3, 'WORKING_DAYS', c.staff_id
from conversation c join conversation_record r on r.conversation_id = c.id
where c.day > date '{today}' - 90 or not exists (select from conversation_summary where conversation_id = c.id)
union all
select 'CLIENT_REMARK', unit_id, 'remark:' || id, (said_at at time zone 'Europe/Amsterdam')::date, 10, 'WORKING_DAYS', owner_id
from remark
union all
select 'NEXT_STEP', c.unit_id, 'conversation:' || c.id, c.day, coalesce(r.next_day - c.day, 3),
    case when r.next_day is null then 'MONTHS' else 'CALENDAR_DAYS' end, c.staff_id
from conversation c join conversation_record r on r.conversation_id = c.id
where c.day > date '{today}' - case when pg_temp.draw(c.id, 71, 40) = 0 then 100 else 85 end
union all
select 'CLIENT_REQUEST', q.unit_id, 'request:' || q.id, q.asked_on, 8, 'WEEKS', c.staff_id
from client_request q join conversation c on c.id = q.conversation_id
union all
select case m.kind when 'CORRECTION' then 'CLIENT_REMARK' else 'CLIENT_MESSAGE' end, m.unit_id, 'message:' || m.id,
    (m.at at time zone 'Europe/Amsterdam')::date, case m.kind when 'CORRECTION' then 10 else 5 end, 'WORKING_DAYS', u.case_manager_id
from client_message m join benefit_unit u on u.id = m.unit_id
union all
select 'TASK', t.unit_id, 'task:' || t.id, (t.at at time zone 'Europe/Amsterdam')::date, 5 + pg_temp.draw(t.id, 72, 20), 'CALENDAR_DAYS',
    t.staff_id
from task t;

insert into deadline_event (deadline_id, day, what, words, staff_id, at)
select d.id, (s.at at time zone 'Europe/Amsterdam')::date, 'MET', 'verslag naar de klant', s.staff_id, s.at
from deadline d join conversation_summary s on d.kind = 'CONVERSATION_SUMMARY' and d.subject = 'conversation:' || s.conversation_id
union all
select d.id, (a.at at time zone 'Europe/Amsterdam')::date, 'MET', 'beantwoord', a.staff_id, a.at
from deadline d join client_answer a on d.kind in ('CLIENT_MESSAGE', 'CLIENT_REMARK') and d.subject = 'message:' || a.message_id;

drop function pg_temp.draw, pg_temp.workday, pg_temp.at, pg_temp.pick;
