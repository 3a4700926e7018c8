package nl.vangnet.demo;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.DETERMINATION;
import static nl.vangnet.schema.Tables.MONTH_RUN;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.STAFF;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.List;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Persona;
import nl.vangnet.access.Personas;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The people of Waterstad as whom a visitor may look around: clients whose month shows something, and the staff around the first of them. */
@Component
class DemonstrationPersonas implements Personas {
    /** A month that was decided and then became another amount, with the same norm. */
    private static final String LATE_PAYSLIP = """
            exists (
                select from determination first join determination later using (unit_id, month)
                where unit_id = determination.unit_id and later.known_at > first.known_at
                    and later.paid <> first.paid and later.norm = first.norm)""";

    private static final String FOUR_WEEKS = """
            determination.paid is not null and exists (
                select from income
                where income.unit_id = determination.unit_id and to_day - from_day = 27)""";

    /** The percentage of the lowering was corrected, so that earlier months have another norm. */
    private static final String CORRECTED_NORM = """
            exists (
                select from determination first join determination later using (unit_id, month)
                join lowering using (unit_id)
                where unit_id = determination.unit_id and later.known_at > first.known_at and later.norm <> first.norm)""";

    private final DSLContext sql;

    DemonstrationPersonas(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Persona> all() {
        List<Persona> personas = new ArrayList<>();
        Condition kept = cardinality(DETERMINATION.USED_DISREGARDS).gt(0).and(DETERMINATION.PAID.isNotNull());
        client(personas, "klant", "persona.klant", kept);
        client(
                personas,
                "klant-paar",
                "persona.klant_paar",
                DETERMINATION.EXPLANATION.contains("norm.coupleAmongSharers"));
        client(personas, "klant-alleen", "persona.klant_alleen", DETERMINATION.COUNTED_INCOME.eq(0L));
        client(personas, "klant-laat", "persona.klant_laat", DSL.condition(LATE_PAYSLIP));
        client(personas, "klant-vier-weken", "persona.klant_vier_weken", DSL.condition(FOUR_WEEKS));
        client(personas, "klant-norm", "persona.klant_norm", DSL.condition(CORRECTED_NORM));
        client(personas, "klant-onbeslist", "persona.klant_onbeslist", DETERMINATION.PAID.isNull());
        staff(
                personas,
                "klantmanager",
                AccessRole.CASE_MANAGER,
                "persona.klantmanager",
                STAFF.ID.eq(select(BENEFIT_UNIT.CASE_MANAGER_ID)
                        .from(BENEFIT_UNIT)
                        .where(BENEFIT_UNIT.ID.eq(
                                personas.isEmpty() || personas.getFirst().unitId() == null
                                        ? -1L
                                        : personas.getFirst().unitId()))));
        staff(personas, "inkomensconsulent", AccessRole.INCOME_CONSULTANT, "persona.inkomensconsulent", noCondition());
        staff(
                personas,
                "inkomensconsulent-2",
                AccessRole.INCOME_CONSULTANT,
                "persona.tweede",
                STAFF.ID.gt(
                        select(min(STAFF.ID)).from(STAFF).where(STAFF.ROLE.eq(AccessRole.INCOME_CONSULTANT.name()))));
        staff(personas, "teamleider", AccessRole.TEAM_LEAD, "persona.teamleider", noCondition());
        staff(personas, "onderzoeker", AccessRole.RESEARCHER, "persona.onderzoeker", noCondition());
        staff(personas, "auditor", AccessRole.AUDITOR, "persona.auditor", noCondition());
        staff(personas, "interviewer", AccessRole.INTERVIEWER, "persona.interviewer", noCondition());
        return personas;
    }

    /** The first client, by number, whose last month meets the condition. */
    private void client(List<Persona> personas, String id, String about, Condition condition) {
        sql.select(BENEFIT_UNIT.ID, PERSON.NAME)
                .from(DETERMINATION)
                .join(BENEFIT_UNIT)
                .on(BENEFIT_UNIT.ID.eq(DETERMINATION.UNIT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(BENEFIT_UNIT.APPLICANT_ID))
                .where(
                        DETERMINATION.MONTH.eq(
                                select(max(MONTH_RUN.MONTH)).from(MONTH_RUN).where(MONTH_RUN.FINISHED_AT.isNotNull())),
                        condition)
                .orderBy(BENEFIT_UNIT.ID)
                .limit(1)
                .fetchOptional()
                .ifPresent(row ->
                        personas.add(new Persona(id, row.value2(), AccessRole.CLIENT, null, row.value1(), about)));
    }

    private void staff(List<Persona> personas, String id, AccessRole role, String about, Condition condition) {
        sql.select(STAFF.ID, STAFF.NAME)
                .from(STAFF)
                .where(STAFF.ROLE.eq(role.name()), condition)
                .orderBy(STAFF.ID)
                .limit(1)
                .fetchOptional()
                .ifPresent(row -> personas.add(new Persona(id, row.value2(), role, row.value1(), null, about)));
    }
}
