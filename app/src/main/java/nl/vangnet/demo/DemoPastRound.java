package nl.vangnet.demo;

import static nl.vangnet.schema.Tables.AREA;
import static nl.vangnet.schema.Tables.COHORT_ROUND;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.vangnet.schema.tables.records.AreaRecord;
import org.jooq.DSLContext;

/**
 * A round of half a year ago in the third area of a whole city, finished and discussed: its letters, what came of them, and what was learned. It stands in the
 * log before what went to and fro since.
 */
final class DemoPastRound {
    private static final int AREA_PLACE = 2;
    private static final int STARTED_DAYS_AGO = 200;
    private static final int WEEKS = 18;
    private static final List<String> CLAUSES =
            List.of("how-are-you", "choice", "may", "answer", "cannot-come", "who-helps");

    private static final String PLACES = """
        insert into round_place (round_id, place, unit_id, person_id, area_id, months_on_assistance,
            months_without_conversation, purpose, week, reasons)
        select ?, place, unit_id, person_id, area_id, months, months, 'HOW_ARE_YOU',
            case when cardinality(reasons) = 0
                then 1 + (count(*) filter (where cardinality(reasons) = 0) over (order by place) - 1) / ? end,
            reasons
        from (
            select row_number() over (order by unit.id) as place, unit.id as unit_id, unit.applicant_id as person_id, unit.area_id,
                greatest(0, (?::date - entitled.since) / 30) as months,
                case when exists (select from person_flag where person_id = unit.applicant_id and kind = 'VULNERABLE')
                        then array['VULNERABLE_AND_AUTOMATIC']
                    when agreement.words is not null then array['AGREEMENT_FIRST' || chr(31) || 'W' || agreement.words]
                    else array[]::text[] end as reasons
            from benefit_unit unit
            cross join lateral (select min(from_day) as since from entitlement where unit_id = unit.id) as entitled
            left join lateral (
                select words from contact_agreement where person_id = unit.applicant_id order by id limit 1) as agreement on true
            where unit.area_id = ? and entitled.since < ?::date) as members
        """;

    private static final String LETTERS = """
        with left_today as (
            insert into outgoing (at, sent_on, unit_id, person_id, purpose, channel, language, printed_name, copies, clauses,
                paragraphs, interpreter, companion, brief_version, job)
            select ?::timestamptz, ?, place.unit_id, person.id, 'HOW_ARE_YOU', 'LETTER', 'nl', person.name,
                array(select name from representative where person_id = person.id and (copies or kind = 'GUARDIAN')), ?::text[],
                string_to_array(replace(replace(?, '[contact]', staff.name), '[phone]', staff.phone), '|'),
                false, '', 0, 'ronde ' || place.round_id
            from round_place place
            join person on person.id = place.person_id
            join benefit_unit unit on unit.id = place.unit_id
            join staff on staff.id = unit.case_manager_id
            where place.round_id = ? and place.week = ?
            order by place.place
            returning id, person_id, at)
        insert into round_sending (round_id, place, at, outgoing_id, reasons)
        select place.round_id, place.place, left_today.at, left_today.id, '{}'
        from left_today join round_place place on place.person_id = left_today.person_id and place.round_id = ?
        """;

    private final DSLContext sql;
    private final OffsetDateTime now;
    private final LocalDate today;

    DemoPastRound(DSLContext sql, Instant now, ZoneId zone) {
        this.sql = sql;
        this.now = now.atOffset(ZoneOffset.UTC);
        this.today = LocalDate.ofInstant(now, zone);
    }

    void hold() {
        sql.selectFrom(AREA)
                .orderBy(AREA.ID)
                .limit(AREA_PLACE, 1)
                .fetchOptional()
                .ifPresent(this::hold);
    }

    private void hold(AreaRecord area) {
        OffsetDateTime started = now.minusDays(STARTED_DAYS_AGO);
        LocalDate prepared = today.minusDays(STARTED_DAYS_AGO + 7L);
        int perWeek = Math.max(
                1,
                sql.fetchSingle("select count(*) from benefit_unit where area_id = ?", area.getId())
                                .get(0, Integer.class)
                        / WEEKS);
        long round = sql.insertInto(COHORT_ROUND)
                .set(COHORT_ROUND.NAME, "Iedereen spreken in " + area.getName())
                .set(COHORT_ROUND.ATTRIBUTE, "AREA")
                .set(COHORT_ROUND.VALUE, area.getId())
                .set(COHORT_ROUND.ORDER_BY, "AREA")
                .set(COHORT_ROUND.SEED, "")
                .set(COHORT_ROUND.PURPOSE, "HOW_ARE_YOU")
                .set(COHORT_ROUND.PER_WEEK, perWeek)
                .set(COHORT_ROUND.PREPARED_ON, prepared)
                .set(COHORT_ROUND.PREPARED_AT, started.minusDays(7))
                .returningResult(COHORT_ROUND.ID)
                .fetchSingle(row -> row.value1());
        sql.execute(PLACES, round, perWeek, prepared, area.getId(), prepared);
        int weeks = sql.fetchSingle("select coalesce(max(week), 0) from round_place where round_id = ?", round)
                .get(0, Integer.class);
        for (int week = 1; week <= weeks; week++) {
            send(round, week, started.plusWeeks(week - 1L));
        }
        answers(round);
        sql.execute(
                "insert into round_event (round_id, kind, at) values (?, 'STARTED', ?::timestamptz), (?, 'FINISHED',"
                        + " ?::timestamptz)",
                round,
                started,
                round,
                started.plusWeeks(Math.max(0, weeks - 1L)));
        sql.execute(
                "insert into round_evaluation (round_id, words, at) values (?, ?, ?::timestamptz)",
                round,
                "Een gesprek in het buurthuis hielp. Wie liever eerst mailt, kreeg een mail. De brief mag korter.",
                now.minusDays(20));
    }

    private void send(long round, int week, OffsetDateTime at) {
        LocalDate day = at.toLocalDate();
        sql.execute(
                LETTERS,
                at,
                day,
                CLAUSES.toArray(String[]::new),
                String.join(
                        "|",
                        CLAUSES.stream()
                                .map(name -> DemoContacts.words(name, day, null))
                                .toList()),
                round,
                week,
                round);
    }

    /** Six in ten were spoken with; the others let us know that all is well, and that was read. */
    private void answers(long round) {
        sql.execute("""
            insert into contact_result (outgoing_id, at, result, proof, author_id)
            select outgoing.id, outgoing.at + interval '12 days', 'REACHED', 'Gesprek gehad.', unit.case_manager_id
            from outgoing join benefit_unit unit on unit.id = outgoing.unit_id
            where outgoing.job = 'ronde ' || ? and outgoing.unit_id % 10 < 6 order by outgoing.id
            """, round);
        sql.execute("""
            insert into contact_answer (at, day, unit_id, person_id, channel, kind, words)
            select at + interval '9 days', sent_on + 9, unit_id, person_id, 'PORTAL', 'OTHER', 'Het gaat goed. Een gesprek hoeft nu niet.'
            from outgoing where job = 'ronde ' || ? and unit_id % 10 >= 6 order by id
            """, round);
        sql.execute("""
            insert into deadline (kind, unit_id, subject, start_day, term_count, term_unit, owner_id)
            select 'INVITATION_STEP', answer.unit_id, 'answer:' || answer.id, answer.day, 5, 'WORKING_DAYS', unit.case_manager_id
            from contact_answer answer join benefit_unit unit on unit.id = answer.unit_id
            where answer.words like 'Het gaat goed.%' order by answer.id
            """);
        sql.execute("""
            insert into deadline_event (deadline_id, day, what, words, staff_id, at)
            select d.id, d.start_day + 1, 'MET', 'gelezen', d.owner_id, answer.at + interval '1 day'
            from deadline d join contact_answer answer on d.subject = 'answer:' || answer.id order by d.id
            """);
    }
}
