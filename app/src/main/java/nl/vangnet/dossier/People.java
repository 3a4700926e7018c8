package nl.vangnet.dossier;

import static nl.vangnet.schema.Tables.ENTITLEMENT;
import static nl.vangnet.schema.Tables.MEMBER;
import static nl.vangnet.schema.Tables.PERSON;
import static org.jooq.impl.DSL.any;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.law.Role;
import nl.vangnet.rulegraph.Table;
import nl.vangnet.schema.tables.records.EntitlementRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who the applicants and partners of units are, and whether they live, live here and have a right to assistance. */
@Component
class People {
    private final DSLContext sql;
    private final List<Table.Row> pensionAges;

    People(DSLContext sql, Participatiewet law) {
        this.sql = sql;
        pensionAges =
                Objects.requireNonNull(law.graph().tables().find("aow.age")).rows();
    }

    /**
     * An applicant, or a partner with a right.
     *
     * @param pensionDay the day on which the pension age is reached
     * @param movedAway the last day at the address; null while this person lives there
     * @param assistanceTo the last day of assistance; null while it lasts
     */
    record Known(
            long unit,
            long person,
            String name,
            Role role,
            LocalDate birthDate,
            LocalDate pensionDay,
            @Nullable LocalDate died,
            @Nullable LocalDate movedAway,
            @Nullable LocalDate assistanceTo) {}

    /** By unit the applicant, and then the partner with a right, also one who left or died. */
    Map<Long, List<Known>> of(Collection<Long> units) {
        Long[] ids = units.toArray(Long[]::new);
        Map<Long, LocalDate> ends = ends(ids);
        List<Record> members = Versions.last(sql.select(MEMBER.asterisk(), PERSON.NAME)
                .from(MEMBER)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBER.PERSON_ID))
                .where(MEMBER.UNIT_ID.eq(any(ids)), MEMBER.ROLE.in(Role.APPLICANT.name(), Role.PARTNER.name()))
                .orderBy(MEMBER.KNOWN_SINCE, MEMBER.FACT)
                .fetch());
        Map<Long, List<Known>> known = new HashMap<>();
        members.stream()
                .filter(row -> row.get(MEMBER.ENTITLED))
                .sorted(Comparator.comparing((Record row) -> row.get(MEMBER.ROLE))
                        .thenComparing(row -> row.get(MEMBER.FROM_DAY)))
                .forEach(row -> known.computeIfAbsent(row.get(MEMBER.UNIT_ID), _ -> new ArrayList<>())
                        .add(known(row, ends.get(row.get(MEMBER.UNIT_ID)))));
        known.replaceAll((_, people) -> lastOfEach(people));
        return known;
    }

    /** Who left and came back stands there once, as it is since. */
    private static List<Known> lastOfEach(List<Known> people) {
        Map<Long, Known> last = new LinkedHashMap<>();
        people.forEach(one -> last.put(one.person(), one));
        return List.copyOf(last.values());
    }

    private Map<Long, LocalDate> ends(Long[] units) {
        Map<Long, EntitlementRecord> latest = new HashMap<>();
        Versions.last(sql.selectFrom(ENTITLEMENT)
                        .where(ENTITLEMENT.UNIT_ID.eq(any(units)))
                        .orderBy(ENTITLEMENT.KNOWN_SINCE)
                        .fetch())
                .forEach(row -> latest.merge(
                        row.getUnitId(), row, (a, b) -> a.getFromDay().isAfter(b.getFromDay()) ? a : b));
        Map<Long, LocalDate> ends = new HashMap<>();
        latest.forEach((unit, row) -> {
            if (row.getToDay() != null) {
                ends.put(unit, row.getToDay());
            }
        });
        return ends;
    }

    private Known known(Record row, @Nullable LocalDate assistanceTo) {
        LocalDate born = row.get(MEMBER.BIRTH_DATE);
        if (born == null) {
            throw new IllegalStateException(
                    "Person " + row.get(MEMBER.PERSON_ID) + " has assistance and no date of birth: enter it first");
        }
        boolean died = row.get(MEMBER.DIED);
        LocalDate left = row.get(MEMBER.TO_DAY);
        return new Known(
                row.get(MEMBER.UNIT_ID),
                row.get(MEMBER.PERSON_ID),
                row.get(PERSON.NAME),
                Role.valueOf(row.get(MEMBER.ROLE)),
                born,
                pensionDay(born),
                died ? left : null,
                died ? null : left,
                assistanceTo);
    }

    private LocalDate pensionDay(LocalDate born) {
        return pensionAges.stream()
                .filter(row -> Versions.holdsOn(born, row.from(), row.to()))
                .reduce((_, later) -> later)
                .map(row -> born.plusMonths(row.value()))
                .orElseThrow(() -> new IllegalStateException("No pension age is known for who was born on " + born));
    }
}
