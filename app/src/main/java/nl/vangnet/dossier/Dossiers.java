package nl.vangnet.dossier;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.BRIEF_READING;
import static nl.vangnet.schema.Tables.DOSSIER_ROW;
import static nl.vangnet.schema.Tables.MEMBER;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.STAFF;
import static nl.vangnet.schema.Tables.WORK;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.law.Role;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads a whole dossier. */
@Component
class Dossiers {
    private static final int READINGS = 10;

    private final DSLContext sql;
    private final People people;
    private final Lines lines;
    private final Remarks remarks;
    private final OpenMatters open;
    private final ObjectProvider<BriefPart> parts;
    private final Clock clock;

    Dossiers(
            DSLContext sql,
            People people,
            Lines lines,
            Remarks remarks,
            OpenMatters open,
            ObjectProvider<BriefPart> parts,
            Clock clock) {
        this.sql = sql;
        this.people = people;
        this.lines = lines;
        this.remarks = remarks;
        this.open = open;
        this.parts = parts;
        this.clock = clock;
    }

    /** The applicant or partner of a unit; without a number the applicant. */
    People.Known person(long unit, @Nullable Long person) {
        return pick(people.of(List.of(unit)).getOrDefault(unit, List.of()), unit, person);
    }

    private static People.Known pick(List<People.Known> known, long unit, @Nullable Long asked) {
        return known.stream()
                .filter(one -> asked == null || one.person() == asked)
                .findFirst()
                .orElseThrow(() -> new UnknownPerson(unit, asked == null ? 0 : asked));
    }

    /** The dossier as it is now. The version is read first: what came in meanwhile is shown, and read again. */
    DossierView of(Page page, long unit, @Nullable Long asked) {
        List<People.Known> known = people.of(List.of(unit)).getOrDefault(unit, List.of());
        People.Known one = pick(known, unit, asked);
        long version = version(one.person());
        var manager = sql.select(STAFF.NAME, STAFF.PHONE)
                .from(BENEFIT_UNIT)
                .join(STAFF)
                .on(STAFF.ID.eq(BENEFIT_UNIT.CASE_MANAGER_ID))
                .where(BENEFIT_UNIT.ID.eq(unit))
                .fetchSingle();
        return new DossierView(
                unit,
                one.person(),
                one.name(),
                known.stream()
                        .map(each -> new DossierView.Somebody(each.person(), each.name()))
                        .toList(),
                version,
                lines.of(page, one.person()),
                household(unit),
                work(page, one.person()),
                open.of(page, unit),
                parts.orderedStream()
                        .map(part -> new DossierView.Part(part.headingKey(), part.lines(page, unit, one.person())))
                        .filter(part -> !part.lines().isEmpty())
                        .toList(),
                remarks.of(one.person()),
                readings(one.person(), version),
                manager.value1(),
                manager.value2());
    }

    private long version(long person) {
        return sql.select(coalesce(max(DOSSIER_ROW.ID), inline(0L)))
                .from(DOSSIER_ROW)
                .where(DOSSIER_ROW.PERSON_ID.eq(person))
                .fetchSingle()
                .value1();
    }

    private List<DossierView.Housemate> household(long unit) {
        LocalDate today = LocalDate.now(clock);
        List<Record> rows = sql.select(MEMBER.asterisk(), PERSON.NAME)
                .from(MEMBER)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBER.PERSON_ID))
                .where(MEMBER.UNIT_ID.eq(unit))
                .orderBy(MEMBER.KNOWN_SINCE, MEMBER.FACT)
                .fetch();
        return Versions.last(rows).stream()
                .filter(row -> Versions.holdsOn(today, row.get(MEMBER.FROM_DAY), row.get(MEMBER.TO_DAY)))
                .map(row -> new DossierView.Housemate(
                        row.get(PERSON.NAME),
                        Keys.of(Role.valueOf(row.get(MEMBER.ROLE))),
                        age(row.get(MEMBER.BIRTH_DATE), today)))
                .toList();
    }

    private List<String> work(Page page, long person) {
        LocalDate month = LocalDate.now(clock).withDayOfMonth(1);
        return Versions.last(sql.selectFrom(WORK)
                        .where(WORK.PERSON_ID.eq(person))
                        .orderBy(WORK.KNOWN_SINCE)
                        .fetch())
                .stream()
                .filter(row -> row.getToMonth() == null || !row.getToMonth().isBefore(month))
                .map(row -> page.text(
                        "dossier.werkt_bij", row.getEmployer(), page.month(YearMonth.from(row.getFromMonth()))))
                .toList();
    }

    private static @Nullable Integer age(@Nullable LocalDate born, LocalDate today) {
        return born == null ? null : Period.between(born, today).getYears();
    }

    private List<DossierView.Reading> readings(long person, long version) {
        return sql.select(STAFF.NAME, BRIEF_READING.AT, BRIEF_READING.VERSION)
                .from(BRIEF_READING)
                .join(STAFF)
                .on(STAFF.ID.eq(BRIEF_READING.STAFF_ID))
                .where(BRIEF_READING.PERSON_ID.eq(person))
                .orderBy(BRIEF_READING.ID.desc())
                .limit(READINGS)
                .fetch(row -> new DossierView.Reading(row.value1(), row.value2().toInstant(), row.value3() >= version));
    }
}
