package nl.vangnet.clients;

import static nl.vangnet.schema.Tables.AREA;
import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.DETERMINATION;
import static nl.vangnet.schema.Tables.DISREGARD_DECISION;
import static nl.vangnet.schema.Tables.ENTITLEMENT;
import static nl.vangnet.schema.Tables.MEMBER;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.STAFF;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.clients.ClientFile.Disregard;
import nl.vangnet.clients.ClientFile.Member;
import nl.vangnet.clients.ClientFile.Origin;
import nl.vangnet.income.DisregardMonths;
import nl.vangnet.law.CoResidentKind;
import nl.vangnet.law.Role;
import nl.vangnet.schema.tables.Staff;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the file of one client, as known now. */
@Component
class ClientFiles {
    private static final int MONTHS_OF_EARNINGS = 6;
    private static final Staff CONSULTANT = STAFF.as("consultant");

    private final DSLContext sql;
    private final KnownEarnings earnings;
    private final DisregardMonths disregardMonths;
    private final Clock clock;

    ClientFiles(DSLContext sql, KnownEarnings earnings, DisregardMonths disregardMonths, Clock clock) {
        this.sql = sql;
        this.earnings = earnings;
        this.disregardMonths = disregardMonths;
        this.clock = clock;
    }

    /** The file of a unit that is known to exist. */
    ClientFile of(long unit) {
        List<Amount> months = months(unit);
        YearMonth last =
                months.isEmpty() ? YearMonth.now(clock) : months.getFirst().month();
        return sql.select(
                        PERSON.NAME,
                        birthDate(),
                        AREA.NAME,
                        BENEFIT_UNIT.STREET,
                        BENEFIT_UNIT.HOUSE_NUMBER,
                        BENEFIT_UNIT.POSTCODE,
                        assistanceFrom(),
                        STAFF.NAME,
                        CONSULTANT.NAME)
                .from(BENEFIT_UNIT)
                .join(PERSON)
                .on(PERSON.ID.eq(BENEFIT_UNIT.APPLICANT_ID))
                .join(AREA)
                .on(AREA.ID.eq(BENEFIT_UNIT.AREA_ID))
                .join(STAFF)
                .on(STAFF.ID.eq(BENEFIT_UNIT.CASE_MANAGER_ID))
                .join(CONSULTANT)
                .on(CONSULTANT.ID.eq(BENEFIT_UNIT.INCOME_CONSULTANT_ID))
                .where(BENEFIT_UNIT.ID.eq(unit))
                .fetchSingle(row -> new ClientFile(
                        unit,
                        row.value1(),
                        age(row.value2()),
                        row.value3(),
                        row.value4() + " " + row.value5() + ", " + row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        household(unit),
                        earnings.of(unit, last.minusMonths(MONTHS_OF_EARNINGS - 1L), last),
                        months,
                        disregards(unit, last)));
    }

    private List<Member> household(long unit) {
        LocalDate today = LocalDate.now(clock);
        Field<Boolean> former = field(MEMBER.TO_DAY.isNotNull().and(MEMBER.TO_DAY.lt(today)));
        return sql.select(
                        PERSON.NAME,
                        MEMBER.BIRTH_DATE,
                        MEMBER.ROLE,
                        MEMBER.KIND,
                        MEMBER.ENTITLED,
                        MEMBER.FROM_DAY,
                        MEMBER.TO_DAY,
                        former,
                        MEMBER.SOURCE,
                        STAFF.NAME,
                        MEMBER.KNOWN_SINCE)
                .from(MEMBER)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBER.PERSON_ID))
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(MEMBER.AUTHOR_ID))
                .where(MEMBER.UNIT_ID.eq(unit), Versions.isLast(MEMBER))
                .orderBy(former, MEMBER.FACT)
                .fetch(row -> new Member(
                        row.value1(),
                        age(row.value2()),
                        roleKey(Role.valueOf(row.value3()), CoResidentKind.valueOf(row.value4()), row.value5()),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        Origin.of(row.value9(), row.value10(), row.value11(), clock)));
    }

    /** Of each month the determination that was made last. */
    private List<Amount> months(long unit) {
        return sql.select(DETERMINATION.MONTH, DETERMINATION.PAID, DETERMINATION.ESTIMATED)
                .distinctOn(DETERMINATION.MONTH)
                .from(DETERMINATION)
                .where(DETERMINATION.UNIT_ID.eq(unit))
                .orderBy(DETERMINATION.MONTH.desc(), DETERMINATION.KNOWN_AT.desc())
                .fetch(row -> Amount.of(YearMonth.from(row.value1()), row.value2(), row.value3()));
    }

    private List<Disregard> disregards(long unit, YearMonth last) {
        return sql.select(
                        PERSON.NAME,
                        DISREGARD_DECISION.GRANTED,
                        DISREGARD_DECISION.FROM_MONTH,
                        DISREGARD_DECISION.PERSON_ID,
                        DISREGARD_DECISION.DISREGARD,
                        DISREGARD_DECISION.SOURCE,
                        STAFF.NAME,
                        DISREGARD_DECISION.KNOWN_SINCE)
                .from(DISREGARD_DECISION)
                .join(PERSON)
                .on(PERSON.ID.eq(DISREGARD_DECISION.PERSON_ID))
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(DISREGARD_DECISION.AUTHOR_ID))
                .where(DISREGARD_DECISION.UNIT_ID.eq(unit), Versions.isLast(DISREGARD_DECISION))
                .orderBy(DISREGARD_DECISION.FROM_MONTH.desc(), DISREGARD_DECISION.FACT)
                .fetch(row -> new Disregard(
                        row.value1(),
                        row.value2(),
                        YearMonth.from(row.value3()),
                        disregardMonths.usedUpTo(
                                last, unit, row.value4(), nl.vangnet.law.Disregard.ofLetter(row.value5())),
                        Origin.of(row.value6(), row.value7(), row.value8(), clock)));
    }

    /** The date of birth of the applicant, as far as known now. */
    private static Field<LocalDate> birthDate() {
        return field(select(MEMBER.BIRTH_DATE)
                .from(MEMBER)
                .where(
                        MEMBER.UNIT_ID.eq(BENEFIT_UNIT.ID),
                        MEMBER.PERSON_ID.eq(BENEFIT_UNIT.APPLICANT_ID),
                        Versions.isLast(MEMBER))
                .orderBy(MEMBER.FROM_DAY.desc())
                .limit(1));
    }

    /** The first day of the right to assistance that began last, as far as known now. */
    private static Field<LocalDate> assistanceFrom() {
        return field(select(ENTITLEMENT.FROM_DAY)
                .from(ENTITLEMENT)
                .where(ENTITLEMENT.UNIT_ID.eq(BENEFIT_UNIT.ID), Versions.isLast(ENTITLEMENT))
                .orderBy(ENTITLEMENT.FROM_DAY.desc())
                .limit(1));
    }

    private @Nullable Integer age(@Nullable LocalDate birthDate) {
        return birthDate == null
                ? null
                : Period.between(birthDate, LocalDate.now(clock)).getYears();
    }

    private static String roleKey(Role role, CoResidentKind kind, boolean entitled) {
        return switch (role) {
            case APPLICANT -> "klant.rol.aanvrager";
            case PARTNER -> entitled ? "klant.rol.partner" : "klant.rol.partner_zonder_recht";
            case CHILD -> "klant.rol.kind";
            case CO_RESIDENT ->
                switch (kind) {
                    case ORDINARY -> "klant.rol.medebewoner";
                    case COMMERCIAL -> "klant.rol.medebewoner_contract";
                    case STUDENT -> "klant.rol.medebewoner_student";
                };
        };
    }
}
