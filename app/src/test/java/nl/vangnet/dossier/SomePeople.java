package nl.vangnet.dossier;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Viewer;
import org.jooq.DSLContext;

/** People for a test: two case managers of an area, and units that the test asks for. */
public final class SomePeople {
    public static final long MANAGER = 7001;
    public static final long COLLEAGUE = 7002;
    private static final AtomicLong NUMBER = new AtomicLong(700_000);

    private final DSLContext sql;

    public SomePeople(DSLContext sql) {
        this.sql = sql;
        sql.execute("insert into area values (7001, 'Haven van het dossier', 'West') on conflict do nothing");
        sql.execute("""
                insert into staff select n, 'Medewerker ' || n, 'CASE_MANAGER', '0800' from generate_series(7001, 7002) n
                on conflict do nothing
                """);
    }

    /** A unit of somebody who lives alone; the person has the same number. */
    public long single() {
        long unit = NUMBER.incrementAndGet();
        sql.execute(
                "insert into person (id, name, sort_name) values (?, ?, ?)",
                unit,
                "Zoë Çelik " + unit,
                "celik " + unit);
        sql.execute(
                "insert into benefit_unit values (?, ?, 7001, 'Kade', 1, '1000 AA', ?, ?)",
                unit,
                unit,
                MANAGER,
                MANAGER);
        member(unit, unit, "APPLICANT", LocalDate.of(1980, 5, 20));
        sql.execute(
                "insert into entitlement values (nextval('fact_number'), now(), ?, '2020-01-01', null, null, 'besluit', null)",
                unit);
        return unit;
    }

    /** Somebody else at the address. Returns the number of the person. */
    public long joins(long unit, String role, LocalDate born) {
        long person = NUMBER.incrementAndGet();
        sql.execute("insert into person (id, name, sort_name) values (?, ?, 'x')", person, "Noor Demir " + person);
        member(unit, person, role, born);
        return person;
    }

    private void member(long unit, long person, String role, LocalDate born) {
        sql.execute("""
                insert into member values (nextval('fact_number'), now(), ?, ?, ?, 'ORDINARY', true, ?, '2020-01-01', null, false, 'brp', null)
                """, unit, person, role, born);
    }

    public static Viewer manager() {
        return new Viewer("Medewerker 7001", AccessRole.CASE_MANAGER, MANAGER, null);
    }

    public static Viewer client(long unit) {
        return new Viewer("Zoë Çelik", AccessRole.CLIENT, null, unit);
    }
}
