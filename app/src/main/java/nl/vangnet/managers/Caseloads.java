package nl.vangnet.managers;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.EMPLOYMENT;
import static nl.vangnet.schema.Tables.GUIDANCE_FORM_KNOWN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.vangnet.guidance.managers.CaseloadPolicy;
import nl.vangnet.guidance.managers.GuidanceForm;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** How much the clients of a colleague count for, and what fits. */
@Component
class Caseloads {
    private final DSLContext sql;

    Caseloads(DSLContext sql) {
        this.sql = sql;
    }

    Caseload of(long staff, LocalDate today) {
        return of(List.of(staff), today).getOrDefault(staff, Caseload.NONE);
    }

    /** By staff number, also of who has no clients. Somebody without hours on record works full time. */
    Map<Long, Caseload> of(Collection<Long> staff, LocalDate today) {
        CaseloadPolicy policy = CaseloadPolicy.on(today);
        Map<Long, Integer> hours = sql
                .select(EMPLOYMENT.STAFF_ID, EMPLOYMENT.HOURS)
                .from(EMPLOYMENT)
                .where(EMPLOYMENT.STAFF_ID.in(staff))
                .orderBy(EMPLOYMENT.KNOWN_SINCE)
                .fetchGroups(EMPLOYMENT.STAFF_ID, EMPLOYMENT.HOURS)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getLast()));
        Map<Long, Caseload> loads = new HashMap<>();
        for (long one : staff) {
            loads.put(one, new Caseload(0, 0, policy.ceiling(hours.getOrDefault(one, policy.fullTimeHours()))));
        }
        Field<String> form = form(today).as("form");
        Table<?> carried = select(BENEFIT_UNIT.CASE_MANAGER_ID, form)
                .from(BENEFIT_UNIT)
                .where(BENEFIT_UNIT.CASE_MANAGER_ID.in(staff))
                .asTable("carried");
        Field<Long> manager = Objects.requireNonNull(carried.field(BENEFIT_UNIT.CASE_MANAGER_ID));
        Field<String> carriedForm = Objects.requireNonNull(carried.field(form));
        sql.select(manager, carriedForm, count())
                .from(carried)
                .groupBy(manager, carriedForm)
                .forEach(row -> loads.merge(
                        row.value1(),
                        new Caseload(
                                row.value3(), row.value3() * policy.weightOf(GuidanceForm.valueOf(row.value2())), 0),
                        (one, more) -> new Caseload(
                                one.clients() + more.clients(), one.carries() + more.carries(), one.ceiling())));
        return loads;
    }

    int weightOf(long unit, LocalDate today) {
        return CaseloadPolicy.on(today)
                .weightOf(GuidanceForm.valueOf(sql.select(form(today))
                        .from(BENEFIT_UNIT)
                        .where(BENEFIT_UNIT.ID.eq(unit))
                        .fetchSingle()
                        .value1()));
    }

    /** The form of guidance of a row of {@code BENEFIT_UNIT}. */
    static Field<String> form(LocalDate today) {
        return coalesce(
                field(select(GUIDANCE_FORM_KNOWN.FORM)
                        .from(GUIDANCE_FORM_KNOWN)
                        .where(
                                GUIDANCE_FORM_KNOWN.UNIT_ID.eq(BENEFIT_UNIT.ID),
                                GUIDANCE_FORM_KNOWN.FROM_DAY.le(today),
                                GUIDANCE_FORM_KNOWN.TO_DAY.isNull().or(GUIDANCE_FORM_KNOWN.TO_DAY.ge(today)))
                        .orderBy(GUIDANCE_FORM_KNOWN.FROM_DAY.desc())
                        .limit(1)),
                inline(GuidanceForm.REGULAR.name()));
    }
}
