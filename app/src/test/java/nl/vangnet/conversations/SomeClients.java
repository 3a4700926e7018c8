package nl.vangnet.conversations;

import java.time.Instant;
import java.time.ZoneOffset;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Viewer;
import org.jooq.DSLContext;

/** Clients and colleagues for tests, in a database without any. */
public final class SomeClients {
    public static final long MANAGER = 701;
    public static final long COLLEAGUE = 702;
    public static final long LEAD = 703;

    private final DSLContext sql;
    private long last = 7000;

    public SomeClients(DSLContext sql) {
        this.sql = sql;
        sql.execute("insert into area values (701, 'Gesprekkenbuurt', 'West')");
        sql.execute("insert into staff values (701, 'Sanne Dekker', 'CASE_MANAGER', '0800'),"
                + " (702, 'Omar Smit', 'CASE_MANAGER', '0800'), (703, 'Karin Vos', 'TEAM_LEAD', '0800')");
    }

    /** Somebody alone with assistance and {@link #MANAGER}; client number and person number are the same. */
    public long client() {
        long unit = ++last;
        sql.execute("insert into person (id, name, sort_name) values (?, 'Esra Voorbeeld', 'voorbeeld')", unit);
        sql.execute(
                "insert into benefit_unit (id, applicant_id, area_id, street, house_number, postcode, case_manager_id,"
                        + " income_consultant_id) values (?, ?, 701, 'Kade', 1, '1000 AA', 701, 701)",
                unit,
                unit);
        sql.execute(
                "insert into member (fact, known_since, unit_id, person_id, role, kind, entitled, birth_date, from_day, source)"
                        + " values (?, '2020-01-02', ?, ?, 'APPLICANT', 'ORDINARY', true, '1980-05-01', '2020-01-01', 'x')",
                unit,
                unit,
                unit);
        sql.execute(
                "insert into entitlement values (?, '2020-01-02', ?, '2020-01-01', null, null, 'x', 701)", unit, unit);
        return unit;
    }

    /** The dossier changes: a brief that was read is an old one from now on. */
    public void somethingChanged(long unit) {
        sql.execute(
                "insert into dossier_words (fact, known_since, person_id, kind, words, source) values (nextval('fact_number'), ?::timestamptz, ?, 'OWN_WORDS', 'Ik wil met dieren werken.', 'x')",
                Instant.parse("2026-11-01T10:00:00Z").atOffset(ZoneOffset.UTC),
                unit);
    }

    public static Viewer manager() {
        return new Viewer("Sanne Dekker", AccessRole.CASE_MANAGER, MANAGER, null);
    }
}
