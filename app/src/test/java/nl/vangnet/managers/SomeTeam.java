package nl.vangnet.managers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;

/** A team of three case managers and a team lead in an area of their own, and units as a test asks for them. Today is the machine's day. */
public final class SomeTeam {
    public static final long PRESENT = 9001;
    public static final long SUCCESSOR = 9002;
    public static final long THIRD = 9003;
    public static final long LEAD = 9009;
    private static final int AREA = 905;

    private final DSLContext sql;
    private final LocalDate today;
    private long units = 905_000;

    public SomeTeam(DSLContext sql, LocalDate today) {
        this.sql = sql;
        this.today = today;
        sql.execute("insert into area values (?, 'Hoek van de overdracht', 'Zuid')", AREA);
        sql.execute("insert into team values (?, 'Team Overdracht')", AREA);
        sql.execute("insert into staff values (9001, 'Hanna Smit', 'CASE_MANAGER', '0800 1'), "
                + "(9002, 'Omar Mulder', 'CASE_MANAGER', '0800 2'), (9003, 'Noor Vos', 'CASE_MANAGER', '0800 3'), "
                + "(9009, 'Ruben Bosman', 'TEAM_LEAD', '0800 9')");
        for (long staff : new long[] {PRESENT, SUCCESSOR, THIRD, LEAD}) {
            employ(staff, 36);
        }
    }

    public int area() {
        return AREA;
    }

    void employ(long staff, int hours) {
        sql.execute(
                "insert into employment values (nextval('fact_number'), ?::timestamptz, ?, ?, ?, array['en'], ?, null, 'test', null)",
                now(),
                staff,
                AREA,
                hours,
                today.minusYears(3));
    }

    /** A unit of one person of forty with the present manager for two years. */
    public long unit() {
        return unit(today.minusYears(40));
    }

    public long unit(LocalDate birthDate) {
        long unit = ++units;
        sql.execute("insert into person (id, name, sort_name) values (?, 'Esra Voorbeeld', 'voorbeeld esra')", unit);
        sql.execute("insert into benefit_unit values (?, ?, ?, 'Kade', 1, '0000 AA', 9001, 9001)", unit, unit, AREA);
        sql.execute(
                "insert into member values (nextval('fact_number'), ?::timestamptz, ?, ?, 'APPLICANT', 'ORDINARY', true, ?, ?, null, false, 'test', null)",
                now(),
                unit,
                unit,
                birthDate,
                today.minusYears(3));
        sql.execute(
                "insert into entitlement values (nextval('fact_number'), ?::timestamptz, ?, ?, null, null, 'test', null)",
                now(),
                unit,
                today.minusYears(3));
        assigned(unit, PRESENT, today.minusYears(2));
        return unit;
    }

    public void exempt(long unit, LocalDate to) {
        sql.execute("""
                insert into exemption (fact, known_since, person_id, ground, duties, from_day, to_day, decision, reason, source)
                values (nextval('dossier_version'), ?::timestamptz, ?, 'URGENT_REASONS', array['SEEK_WORK'], ?, ?, 'besluit', 'zorg', 'test')
                """, now(), unit, today.minusYears(1), to);
    }

    void assigned(long unit, long staff, LocalDate from) {
        sql.execute(
                "insert into assignment (unit_id, staff_id, from_day, reason, at) values (?, ?, ?, 'ingedeeld', ?::timestamptz)",
                unit,
                staff,
                from,
                now());
    }

    private OffsetDateTime now() {
        return today.minusYears(3).atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
