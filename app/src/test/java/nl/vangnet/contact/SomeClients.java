package nl.vangnet.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Viewer;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.DaysOff;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.jooq.DSLContext;

/** Invented clients, each with what is known of them, and the case manager who knows them. A person has the number of the unit. */
public final class SomeClients {
    public static final long MANAGER = 7101;
    public static final long COLLEAGUE = 7102;

    private static final AtomicLong NEXT = new AtomicLong(710_000);

    private final DSLContext sql;
    private final Briefs briefs;
    private final LocalDate today;

    public SomeClients(DSLContext sql, Briefs briefs, LocalDate today) {
        this.sql = sql;
        this.briefs = briefs;
        this.today = today;
        sql.execute("insert into area values (7101, 'Werkhaven', 'Oost') on conflict do nothing");
        sql.execute("""
                insert into staff select n, 'Medewerker ' || n, 'CASE_MANAGER', '0800 000 0101' from generate_series(7101, 7103) n
                on conflict do nothing
                """);
    }

    /** Somebody of 43 on assistance of whom nothing special is known; the case manager read the brief. */
    public long settle(String name) {
        return settle(name, today.minusYears(43));
    }

    public long settle(String name, LocalDate birth) {
        long id = NEXT.incrementAndGet();
        sql.execute("insert into person (id, name, sort_name) values (?, ?, lower(?))", id, name, name);
        sql.execute(
                "insert into benefit_unit values (?, ?, 7101, 'Voorbeeldstraat', 1, '0100 AA', ?, ?)",
                id,
                id,
                MANAGER,
                7103L);
        sql.execute("""
                insert into member values (nextval('fact_number'), ?::date, ?, ?, 'APPLICANT', 'ORDINARY', true, ?, ?, null, false, 'brp', null)
                """, today.minusYears(3), id, id, birth, today.minusYears(3));
        sql.execute(
                "insert into entitlement values (nextval('fact_number'), ?::date, ?, ?, null, null, 'besluit', null)",
                today.minusYears(3),
                id,
                today.minusYears(3));
        read(id);
        return id;
    }

    /** The case manager reads the brief as it is now. */
    public void read(long unit) {
        briefs.opened(manager(), unit, unit, briefs.of(unit, unit).version());
    }

    public void exempt(long unit, LocalDate to, String... duties) {
        sql.execute("""
                insert into exemption (fact, known_since, person_id, ground, duties, from_day, to_day, decision, reason, source)
                values (nextval('dossier_version'), now(), ?, 'URGENT_REASONS', ?, ?, ?, 'besluit 1', 'zorg', 'besluit')
                """, unit, duties, today.minusYears(1), to);
        read(unit);
    }

    public void agreed(long unit, String words, String first, String... never) {
        sql.execute("""
                insert into contact_agreement (fact, known_since, person_id, words, never, first, language, interpreter, companion, from_day, source)
                values (nextval('dossier_version'), now(), ?, ?, ?, ?, 'nl', false, '', ?, 'gesprek')
                """, unit, words, never, first.isEmpty() ? null : first, today.minusYears(1));
        read(unit);
    }

    public void flag(long unit, String kind) {
        sql.execute("""
                insert into person_flag (fact, known_since, person_id, kind, words, from_day, source)
                values (nextval('dossier_version'), now(), ?, ?, '', ?, 'gesprek')
                """, unit, kind, today.minusYears(1));
        read(unit);
    }

    public void active(long unit, String words) {
        sql.execute("""
                insert into activity (fact, known_since, person_id, kind, words, hours, from_day, source)
                values (nextval('dossier_version'), now(), ?, 'VOLUNTEERING', ?, 6, ?, 'gesprek')
                """, unit, words, today.minusYears(1));
        read(unit);
    }

    public void guardian(long unit, String name) {
        sql.execute("""
                insert into representative (fact, known_since, person_id, kind, name, reach, copies, from_day, source)
                values (nextval('dossier_version'), now(), ?, 'GUARDIAN', ?, 'alles', false, ?, 'beschikking')
                """, unit, name, today.minusYears(1));
        read(unit);
    }

    /** The last day at the address, dead or alive. */
    public void left(long unit, boolean died) {
        sql.execute("""
                insert into member select fact, now(), unit_id, person_id, role, kind, entitled, birth_date, from_day, ?, ?, source, author_id
                from member where unit_id = ?
                """, today.minusDays(3), died, unit);
    }

    public void noAssistanceAnyMore(long unit) {
        sql.execute("""
                insert into entitlement select fact, now(), unit_id, from_day, ?, 'PAID_WORK', source, author_id
                from entitlement where unit_id = ?
                """, today.minusDays(3), unit);
    }

    /** An attempt of some days ago, as if it had left then. */
    public long attempt(long unit, Purpose purpose, Channel channel, int daysAgo) {
        return attempt(unit, purpose, channel, daysAgo, null);
    }

    public long attempt(
            long unit,
            Purpose purpose,
            Channel channel,
            int daysAgo,
            @org.jspecify.annotations.Nullable LocalDate meeting) {
        return sql.fetchSingle(
                        """
                        insert into outgoing (at, sent_on, unit_id, person_id, purpose, channel, place, day, time_of_day, language, printed_name,
                            copies, clauses, paragraphs, interpreter, companion, brief_version, author_id)
                        values (now() - ? * interval '1 day', ?, ?, ?, ?, ?, ?, ?, ?, 'nl', 'naam', '{}', '{how-are-you}', '{Hoe gaat het?}', false, '', 0, ?)
                        returning id
                        """,
                        daysAgo,
                        today.minusDays(daysAgo),
                        unit,
                        unit,
                        purpose.name(),
                        channel.name(),
                        meeting == null ? null : "OFFICE",
                        meeting,
                        meeting == null ? null : java.time.LocalTime.of(10, 0),
                        MANAGER)
                .into(Long.class);
    }

    /** The usual invitation by letter for this purpose. */
    public Draft invitation(long unit, Purpose purpose) {
        return invitation(unit, purpose, Channel.LETTER);
    }

    public Draft invitation(long unit, Purpose purpose, Channel channel, String... more) {
        java.util.ArrayList<String> clauses = new java.util.ArrayList<>(Suggestions.clauses(purpose, true, false));
        clauses.addAll(List.of(more));
        return new Draft(
                unit,
                unit,
                purpose,
                channel,
                Channel.OFFICE,
                DaysOff.openFrom(today.plusDays(10)),
                java.time.LocalTime.of(10, 0),
                clauses,
                Map.of());
    }

    public static Viewer manager() {
        return new Viewer("Medewerker 7101", AccessRole.CASE_MANAGER, MANAGER, null);
    }
}
