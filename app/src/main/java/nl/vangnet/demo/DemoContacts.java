package nl.vangnet.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.vangnet.guidance.DaysOff;
import nl.vangnet.guidance.contact.Clause;
import nl.vangnet.guidance.contact.Clauses;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.web.Language;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What went to and fro with some clients in the last weeks: invited and silent, tried in more ways, answered, and invited for a day that is
 * still to come. Nobody with an agreement, a flag or an exemption is among them, and which of the others follows from their numbers.
 */
final class DemoContacts {
    private static final List<String> INVITATION =
            List.of("how-are-you", "meet", "choice", "may", "answer", "cannot-come", "who-helps");
    private static final List<String> CALL = List.of("how-are-you", "may", "who-helps");

    /** One in so many clients, of each of the four kinds. */
    private static final int ONE_IN = 25;

    private final DSLContext sql;
    private final OffsetDateTime now;
    private final LocalDate today;

    DemoContacts(DSLContext sql, Instant now, ZoneId zone) {
        this.sql = sql;
        this.now = now.atOffset(ZoneOffset.UTC);
        this.today = LocalDate.ofInstant(now, zone);
    }

    void write() {
        LocalDate past = DaysOff.openFrom(today.minusDays(8));
        went(0, 20, "LETTER", INVITATION, past);
        went(1, 40, "LETTER", INVITATION, DaysOff.openFrom(today.minusDays(30)));
        went(1, 24, "LETTER", INVITATION, DaysOff.openFrom(today.minusDays(12)));
        went(1, 6, "PHONE", CALL, null);
        sql.execute("""
            insert into contact_result (outgoing_id, at, result, proof, author_id)
            select id, ?::timestamptz - interval '6 days', 'NO_ANSWER', 'Gebeld om 10.15 uur. Niemand nam op.', author_id
            from outgoing where channel = 'PHONE'
            """, now);
        went(2, 15, "LETTER", INVITATION, DaysOff.openFrom(today.plusDays(3)));
        sql.execute("""
            insert into contact_answer (at, day, unit_id, person_id, channel, kind, words, author_id)
            select ?::timestamptz - interval '4 days', ?::date - 4, unit_id, person_id,
                case unit_id % 3 when 0 then 'PORTAL' when 1 then 'TEXT_MESSAGE' else 'PHONE' end,
                case unit_id % 2 when 0 then 'WILL_COME' else 'CANNOT_COME' end,
                case unit_id % 2 when 0 then 'Tot dan.' else 'Die dag werk ik. Kan het een week later?' end,
                case unit_id % 3 when 0 then null else author_id end
            from outgoing where sent_on = ?::date - 15
            """, now, today, today);
        // Who comes was confirmed; who cannot waits for another day.
        sql.execute("""
            insert into deadline (kind, unit_id, subject, start_day, term_count, term_unit, owner_id)
            select 'INVITATION_STEP', unit_id, 'answer:' || a.id, a.day, 5, 'WORKING_DAYS', case_manager_id
            from contact_answer a join benefit_unit u on u.id = a.unit_id where a.day = ?::date - 4 order by a.id
            """, today);
        sql.execute("""
            insert into deadline_event (deadline_id, day, what, words, staff_id, at)
            select d.id, d.start_day, 'MET', 'afspraak bevestigd', d.owner_id, a.at
            from deadline d join contact_answer a on d.subject = 'answer:' || a.id where a.kind = 'WILL_COME' order by d.id
            """);
        went(3, 12, "LETTER", INVITATION, DaysOff.openFrom(today.plusDays(8)));
    }

    private void went(int kind, int daysAgo, String channel, List<String> clauses, @Nullable LocalDate meeting) {
        LocalDate day = today.minusDays(daysAgo);
        sql.execute(
                """
                insert into outgoing (at, sent_on, unit_id, person_id, purpose, channel, place, day, time_of_day, language, printed_name,
                    copies, clauses, paragraphs, interpreter, companion, brief_version, author_id)
                select ?::timestamptz - ? * interval '1 day', ?, unit.id, person.id, 'HOW_ARE_YOU', ?, ?, ?::date, ?::time, 'nl', person.name,
                    '{}', ?::text[], string_to_array(replace(replace(?, '[contact]', staff.name), '[phone]', staff.phone), '|'),
                    false, '', 0, staff.id
                from benefit_unit unit
                join person on person.id = unit.applicant_id
                join staff on staff.id = unit.case_manager_id
                where unit.id % (4 * ?) = ?
                    and not exists (select from contact_agreement where person_id = person.id)
                    and not exists (select from person_flag where person_id = person.id)
                    and not exists (select from exemption where person_id = person.id)
                    and not exists (select from representative where person_id = person.id)
                order by unit.id
                """,
                now,
                daysAgo,
                day,
                channel,
                meeting == null ? null : "OFFICE",
                meeting,
                meeting == null ? null : LocalTime.of(10, 0),
                clauses.toArray(String[]::new),
                String.join(
                        "|",
                        clauses.stream().map(name -> words(name, day, meeting)).toList()),
                ONE_IN,
                kind);
    }

    /** The words of a clause in a letter of that day, with the contact and the phone still to be filled in. */
    static String words(String name, LocalDate sent, @Nullable LocalDate meeting) {
        Clause clause = Clauses.all().get(name);
        if (!clause.purposes().contains(Purpose.HOW_ARE_YOU)) {
            throw new IllegalArgumentException(name + " is no clause for this invitation");
        }
        Object[] filled = clause.fields().stream()
                .map(field -> switch (field) {
                    case "day" -> meeting == null ? "" : Language.NL.formats().weekdayAndDate(meeting);
                    case "time" -> "10.00";
                    case "place" -> Language.NL.texts().get("channel.OFFICE");
                    case "ways" ->
                        Language.NL.texts().get("channel.OFFICE") + " of "
                                + Language.NL.texts().get("channel.PHONE");
                    case "answer_day" -> Language.NL.formats().date(sent.plusDays(14));
                    default -> "[" + field + "]";
                })
                .toArray();
        String key = "clause." + name;
        return Language.NL.texts().get(key, filled);
    }
}
