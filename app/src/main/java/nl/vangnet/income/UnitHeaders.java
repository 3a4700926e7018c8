package nl.vangnet.income;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.MEMBER;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.vangnet.payments.ClientAccount;
import nl.vangnet.payments.ClientAccounts;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads who a unit is, and the names of everyone in it. */
@Component
class UnitHeaders {
    private final DSLContext sql;
    private final ClientAccounts accounts;
    private final Clock clock;

    UnitHeaders(DSLContext sql, ClientAccounts accounts, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.clock = clock;
    }

    UnitHeader get(long unit) {
        String iban = accounts.of(unit, LocalDate.now(clock), clock.instant())
                .map(ClientAccount::groupedIban)
                .orElse(null);
        return sql.select(BENEFIT_UNIT.ID, PERSON.NAME, STAFF.NAME, STAFF.PHONE)
                .from(BENEFIT_UNIT)
                .join(PERSON)
                .on(PERSON.ID.eq(BENEFIT_UNIT.APPLICANT_ID))
                .join(STAFF)
                .on(STAFF.ID.eq(BENEFIT_UNIT.INCOME_CONSULTANT_ID))
                .where(BENEFIT_UNIT.ID.eq(unit))
                .fetchSingle(row -> new UnitHeader(row.value1(), row.value2(), iban, row.value3(), row.value4()));
    }

    /** Names by the identity that explanations use. */
    Map<String, String> names(long unit) {
        Map<String, String> names = new HashMap<>();
        sql.selectDistinct(PERSON.ID, PERSON.NAME)
                .from(PERSON)
                .join(MEMBER)
                .on(MEMBER.PERSON_ID.eq(PERSON.ID))
                .where(MEMBER.UNIT_ID.eq(unit))
                .forEach(row -> names.put(row.value1().toString(), row.value2()));
        return names;
    }
}
