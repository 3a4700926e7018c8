package nl.vangnet.managers;

import static nl.vangnet.schema.Tables.ABSENCE;
import static nl.vangnet.schema.Tables.ABSENCE_KNOWN;
import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.EMPLOYMENT;
import static nl.vangnet.schema.Tables.STAFF;
import static nl.vangnet.schema.Tables.TEAM;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.access.AccessRole;
import nl.vangnet.guidance.managers.Colleague;
import nl.vangnet.schema.tables.records.EmploymentRecord;
import nl.vangnet.web.Choice;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who works in which team, and who is away. */
@Component
class Colleagues {
    private final DSLContext sql;
    private final Caseloads caseloads;

    Colleagues(DSLContext sql, Caseloads caseloads) {
        this.sql = sql;
        this.caseloads = caseloads;
    }

    /** A case manager of a team. */
    record Member(long staff, String name, int hours, Set<String> languages) {}

    /** That somebody is away, and who steps in. */
    record Away(long fact, LocalDate from, LocalDate to, long substitute, String substituteName) {}

    /** All teams, as choices. */
    List<Choice> teams() {
        return sql.selectFrom(TEAM)
                .orderBy(TEAM.NAME)
                .fetch(row -> new Choice(String.valueOf(row.getId()), row.getName()));
    }

    /** The team of a colleague today; empty where none is on record. */
    Optional<Integer> teamOf(long staff, LocalDate today) {
        return sql
                .selectFrom(EMPLOYMENT)
                .where(EMPLOYMENT.STAFF_ID.eq(staff))
                .orderBy(EMPLOYMENT.FACT, EMPLOYMENT.KNOWN_SINCE)
                .fetch()
                .stream()
                .collect(Collectors.toMap(EmploymentRecord::getFact, row -> row, (_, later) -> later))
                .values()
                .stream()
                .filter(row -> holds(row, today))
                .map(EmploymentRecord::getTeamId)
                .findFirst();
    }

    /** The case managers of a team today, by name. */
    List<Member> members(int team, LocalDate today) {
        Map<Long, EmploymentRecord> last = sql.selectFrom(EMPLOYMENT).orderBy(EMPLOYMENT.KNOWN_SINCE).fetch().stream()
                .collect(Collectors.toMap(EmploymentRecord::getFact, row -> row, (_, later) -> later));
        Map<Long, EmploymentRecord> here = last.values().stream()
                .filter(row -> row.getTeamId() == team && holds(row, today))
                .collect(Collectors.toMap(EmploymentRecord::getStaffId, row -> row));
        return sql.selectFrom(STAFF)
                .where(STAFF.ROLE.eq(AccessRole.CASE_MANAGER.name()), STAFF.ID.in(here.keySet()))
                .orderBy(STAFF.NAME, STAFF.ID)
                .fetch(row -> {
                    EmploymentRecord employment = Objects.requireNonNull(here.get(row.getId()));
                    return new Member(
                            row.getId(),
                            row.getName(),
                            employment.getHours(),
                            Arrays.stream(employment.getLanguages()).collect(Collectors.toUnmodifiableSet()));
                });
    }

    private static boolean holds(EmploymentRecord row, LocalDate day) {
        return !day.isBefore(row.getFromDay()) && (row.getToDay() == null || !day.isAfter(row.getToDay()));
    }

    /** Who is away today or soon, by staff number. */
    Map<Long, Away> away(LocalDate today) {
        return sql
                .select(ABSENCE_KNOWN.fields())
                .select(STAFF.NAME)
                .from(ABSENCE_KNOWN)
                .join(STAFF)
                .on(STAFF.ID.eq(ABSENCE_KNOWN.SUBSTITUTE_ID))
                .where(ABSENCE_KNOWN.TO_DAY.ge(today))
                .orderBy(ABSENCE_KNOWN.FROM_DAY.desc())
                .fetch()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get(ABSENCE_KNOWN.STAFF_ID),
                        row -> new Away(
                                row.get(ABSENCE_KNOWN.FACT),
                                row.get(ABSENCE_KNOWN.FROM_DAY),
                                row.get(ABSENCE_KNOWN.TO_DAY),
                                row.get(ABSENCE_KNOWN.SUBSTITUTE_ID),
                                row.get(STAFF.NAME)),
                        (_, earlier) -> earlier));
    }

    /** The case managers of a team as the rule of assignment sees them. */
    List<Colleague> candidates(int team, LocalDate today) {
        List<Member> members = members(team, today);
        List<Long> staff = members.stream().map(Member::staff).toList();
        Map<Long, Caseload> loads = caseloads.of(staff, today);
        Map<Long, Away> away = away(today);
        Map<Long, Set<Integer>> areas = sql
                .selectDistinct(BENEFIT_UNIT.CASE_MANAGER_ID, BENEFIT_UNIT.AREA_ID)
                .from(BENEFIT_UNIT)
                .where(BENEFIT_UNIT.CASE_MANAGER_ID.in(staff))
                .fetchGroups(BENEFIT_UNIT.CASE_MANAGER_ID, BENEFIT_UNIT.AREA_ID)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        return members.stream()
                .map(member -> {
                    Caseload load = loads.getOrDefault(member.staff(), Caseload.NONE);
                    Away absent = away.get(member.staff());
                    return new Colleague(
                            member.staff(),
                            load.carries(),
                            load.ceiling(),
                            member.languages(),
                            areas.getOrDefault(member.staff(), Set.of()),
                            absent != null && !absent.from().isAfter(today));
                })
                .toList();
    }

    /** Enters that somebody is away; with a fact number a later version of that. */
    void away(
            @Nullable Long fact, long staff, long substitute, LocalDate from, LocalDate to, long author, Instant now) {
        sql.insertInto(ABSENCE)
                .columns(ABSENCE.fields())
                .select(DSL.select(
                        fact == null ? DSL.field("nextval('fact_number')", Long.class) : DSL.val(fact),
                        DSL.val(now.atOffset(ZoneOffset.UTC)),
                        DSL.val(staff),
                        DSL.val(substitute),
                        DSL.val(from),
                        DSL.val(to),
                        DSL.val(author)))
                .execute();
    }
}
