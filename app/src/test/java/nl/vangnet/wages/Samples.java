package nl.vangnet.wages;

import static nl.vangnet.schema.Tables.STAFF;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vangnet.rulegraph.Money;
import org.jooq.DSLContext;

/** People of Waterstad to try wages on, and lines and files about them. */
final class Samples {
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    /** An applicant with a citizen service number, without work, who has had assistance for years. */
    record Someone(long unit, long person, String bsn, String surname) {}

    private Samples() {}

    static long staff(DSLContext sql) {
        return sql.select(STAFF.ID)
                .from(STAFF)
                .where(STAFF.ROLE.eq("INCOME_CONSULTANT"))
                .limit(1)
                .fetchSingle()
                .value1();
    }

    static Someone someone(DSLContext sql) {
        return sql.fetchSingle("""
                select u.id, p.id, p.bsn, regexp_replace(p.sort_name, ' .*', '') as surname
                from benefit_unit u
                join person p on p.id = u.applicant_id
                join entitlement e on e.unit_id = u.id and e.from_day < now() - interval '2 years' and e.to_day is null
                join member m on m.person_id = p.id and m.role = 'APPLICANT' and m.from_day < now() - interval '2 years'
                where p.bsn is not null and not exists (select from work w where w.unit_id = u.id)
                order by u.id offset ? limit 1""", PEOPLE.getAndIncrement())
                .map(row -> new Someone(
                        row.get(0, Long.class),
                        row.get(1, Long.class),
                        row.get(2, String.class),
                        row.get(3, String.class)));
    }

    static WageLine line(Someone someone, YearMonth month, String net, int version) {
        return new WageLine(
                someone.bsn,
                someone.surname,
                "001234567L01",
                "Bakkerij De Korst",
                1,
                month.atDay(1),
                month.atEndOfMonth(),
                PayPeriod.MONTH,
                WageKind.REGULAR,
                Money.parse(net),
                version,
                null);
    }

    static WageLine with(WageLine line, LocalDate from, LocalDate to, PayPeriod period, WageKind kind) {
        return new WageLine(
                line.bsn(),
                line.surname(),
                line.payrollNumber(),
                line.employer(),
                line.relationNumber(),
                from,
                to,
                period,
                kind,
                line.net(),
                line.version(),
                null);
    }

    static String file(String number, WageLine... lines) {
        try {
            StringWriter file = new StringWriter();
            WageFileWriter writer = new WageFileWriter(file, "Waterstad", number, LocalDate.of(2026, 11, 22));
            for (WageLine line : lines) {
                writer.add(line);
            }
            writer.end();
            return file.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
