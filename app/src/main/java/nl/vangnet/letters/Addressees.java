package nl.vangnet.letters;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.MUNICIPALITY;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.STAFF;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads where a unit lives and who its consultant is, as known now. */
@Component
class Addressees {
    private final DSLContext sql;

    Addressees(DSLContext sql) {
        this.sql = sql;
    }

    /** The addressee of a unit that is known to exist. */
    Addressee of(long unit) {
        return sql.select(
                        PERSON.NAME,
                        BENEFIT_UNIT.STREET,
                        BENEFIT_UNIT.HOUSE_NUMBER,
                        BENEFIT_UNIT.POSTCODE,
                        MUNICIPALITY.NAME,
                        STAFF.NAME,
                        STAFF.PHONE)
                .from(BENEFIT_UNIT)
                .join(PERSON)
                .on(PERSON.ID.eq(BENEFIT_UNIT.APPLICANT_ID))
                .join(STAFF)
                .on(STAFF.ID.eq(BENEFIT_UNIT.INCOME_CONSULTANT_ID))
                .crossJoin(MUNICIPALITY)
                .where(BENEFIT_UNIT.ID.eq(unit))
                .fetchSingle(row -> new Addressee(
                        unit,
                        row.value1(),
                        row.value2() + " " + row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }
}
