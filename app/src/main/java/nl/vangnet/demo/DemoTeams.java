package nl.vangnet.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The teams of Waterstad: one for each district, with its team lead; who was whose case manager in the last years; somebody who is away;
 * and a few clients on their way to another colleague. All of it follows from the numbers of clients and colleagues.
 */
final class DemoTeams {
    private static final String SOURCE = "personeelslijst";

    private final DSLContext sql;
    private final OffsetDateTime now;
    private final LocalDate today;

    DemoTeams(DSLContext sql, Instant now, ZoneId zone) {
        this.sql = sql;
        this.now = now.atOffset(ZoneOffset.UTC);
        this.today = LocalDate.ofInstant(now, zone);
    }

    void form() {
        teams();
        history();
        absence();
        handovers();
    }

    private void teams() {
        sql.execute("""
            insert into team
            select row_number() over (order by min(id)), 'Team ' || district from area group by district
            """);
        // A colleague works where most of the clients are.
        sql.execute("""
            insert into employment
            select nextval('fact_number'), ?::timestamptz, staff_id, team_id,
                case staff_id % 7 when 3 then 32 when 5 then 28 else 36 end,
                case staff_id % 3 when 0 then array['tr', 'en'] when 1 then array['ar', 'en'] else array['en'] end,
                ?::date - 2000, null, ?, null
            from (
                select distinct on (case_manager_id) case_manager_id as staff_id, team.id as team_id
                from benefit_unit
                join area on area.id = area_id
                join team on team.name = 'Team ' || district
                group by case_manager_id, team.id
                order by case_manager_id, count(*) desc, team.id) as most
            """, now, today, SOURCE);
        sql.execute("""
            insert into staff
            select (select max(id) from staff) + row_number() over (order by id), 'Teamleider ' || substr(name, 6),
                'TEAM_LEAD', '0800 000 0099'
            from team where id > 1
            """);
        sql.execute("""
            insert into employment
            select nextval('fact_number'), ?::timestamptz, id, row_number() over (order by id), 36, array['en'],
                ?::date - 2000, null, ?, null
            from staff where role = 'TEAM_LEAD'
            """, now, today, SOURCE);
    }

    /** Four in ten had one manager, four had two and two had three; one in twenty had somebody for a few days in between. */
    private void history() {
        sql.execute("""
            insert into assignment (unit_id, staff_id, from_day, handover_id, reason, at, author_id)
            select unit_id, staff_id, from_day, null, reason, from_day + time '09:00', null
            from (
                select id as unit_id, case_manager_id, managers, drawn, began, last, count,
                    unnest(array[
                        case when managers >= 3 then 1 + (case_manager_id + drawn) % count end,
                        case when managers >= 2 then 1 + (case_manager_id + drawn / 7) % count end,
                        case when drawn % 20 = 0 and managers >= 2 then 1 + (case_manager_id + 1) % count end,
                        case_manager_id]) as staff_id,
                    unnest(array[began, case when managers >= 3 then last - 200 - (drawn % 300)::integer else began end, last - 5, case when managers >= 2 then last else began end]) as from_day,
                    unnest(array['ingedeeld bij het begin', 'andere indeling van het team', 'tijdelijk', 'werkt in dit gebied'])
                        as reason
                from (
                    select benefit_unit.id, case_manager_id, count, drawn, began, ?::date - 20 - (drawn % 640)::integer as last,
                        case when ?::date - 540 - (drawn % 640)::integer <= began or count = 1 then 1
                            when drawn % 10 < 4 then 1 when drawn % 10 < 8 then 2 else 3 end as managers
                    from benefit_unit
                    join (select unit_id, greatest(min(from_day), ?::date - 2500) as began from entitlement group by unit_id)
                        as entitled on unit_id = benefit_unit.id
                    cross join (select count(*) from staff where role = 'CASE_MANAGER') as managers
                    cross join lateral (select ((benefit_unit.id * 2654435761) >> 7) % 9973 as drawn) as lot
                ) as units
            ) as rows
            where staff_id is not null
            order by unit_id, from_day
            """, today, today, today);
    }

    /** The third case manager is away for some weeks; the first steps in. */
    private void absence() {
        sql.execute("""
            insert into absence
            select nextval('fact_number'), ?::timestamptz, 3, 1, ?::date - 9, ?::date + 19, null
            where (select count(*) from staff where id in (1, 3) and role = 'CASE_MANAGER') = 2
            """, now, today, today);
    }

    /**
     * From the first case manager to the last, who has room: proposed, written, read and told, in turn. And from the second to the first:
     * written, and waiting to be read.
     */
    private void handovers() {
        handover(1, "(select max(id) from staff where role = 'CASE_MANAGER')", 6);
        handover(2, "1", 2);
        event(
                "NOTED",
                3,
                8,
                "Belt liever niet voor tien uur. Wij spraken af: eerst de taalles afmaken, daarna samen verder"
                        + " kijken.");
        event("READ", 5, 6, null);
        event(
                "TOLD",
                6,
                6,
                "Over twee weken krijgt u een andere contactpersoon bij de gemeente. Wat met u is afgesproken, blijft"
                        + " gelden.");
        sql.execute("""
            insert into deadline (kind, unit_id, subject, start_day, term_count, term_unit, owner_id)
            select 'HANDOVER', unit_id, 'handover:' || id, ?::date - 1, 5, 'WORKING_DAYS', from_staff_id
            from handover where not exists (select from handover_event where handover_id = handover.id and kind = 'TOLD')
            order by id
            """, today);
    }

    private void handover(long from, String successor, int count) {
        sql.execute("""
            insert into handover (unit_id, from_staff_id, to_staff_id, from_day, reason, why, at, author_id)
            select id, case_manager_id, %s, ?::date + 14, 'CASELOAD',
                'Wij verdelen het werk opnieuw, zodat er meer tijd is voor u.', ?::timestamptz - interval '3 days',
                (select min(id) from staff where role = 'TEAM_LEAD')
            from benefit_unit where case_manager_id = ? and case_manager_id <> %s
            order by id offset 10 limit ?
            """.formatted(successor, successor), today, now, from, count);
    }

    /** For the handovers from one place up to another, in the order in which they were proposed. */
    private void event(String kind, int first, int last, @Nullable String words) {
        sql.execute("""
            insert into handover_event (handover_id, kind, at, author_id, words)
            select id, ?, ?::timestamptz - interval '1 day', case ? when 'READ' then to_staff_id else from_staff_id end, ?
            from (select *, row_number() over (order by id) as place from handover) as placed
            where place between ? and ?
            """, kind, now, kind, words, first, last);
    }
}
