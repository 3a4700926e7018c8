package nl.vangnet.managers;

import static nl.vangnet.schema.Tables.ABSENCE_KNOWN;
import static nl.vangnet.schema.Tables.ASSIGNMENT;
import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vangnet.accesslog.UnknownClient;
import nl.vangnet.guidance.managers.Stint;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is, and was, the case manager of whom. It logs no reading: whoever shows it goes through the access log. */
@Component
public class Managers {
    private final DSLContext sql;
    private final Clock clock;

    Managers(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Staff number of the case manager of this unit today.
     *
     * @throws UnknownClient when there is no such unit
     */
    public long of(long unit) {
        return sql.select(BENEFIT_UNIT.CASE_MANAGER_ID)
                .from(BENEFIT_UNIT)
                .where(BENEFIT_UNIT.ID.eq(unit))
                .fetchOptional(BENEFIT_UNIT.CASE_MANAGER_ID)
                .orElseThrow(() -> new UnknownClient(unit));
    }

    /**
     * Whether the client knows this colleague as contact: the case manager in effect, or who steps in while that one is away. A successor
     * took over when the handover was written, read, told and its day came; before that only an introduction is possible.
     */
    public boolean tookOver(long unit, long staff) {
        long manager = of(unit);
        return manager == staff
                || substitute(manager).filter(stepsIn -> stepsIn == staff).isPresent();
    }

    /** Who steps in for a colleague who is away today. */
    public Optional<Long> substitute(long staff) {
        LocalDate today = LocalDate.now(clock);
        return sql.select(ABSENCE_KNOWN.SUBSTITUTE_ID)
                .from(ABSENCE_KNOWN)
                .where(
                        ABSENCE_KNOWN.STAFF_ID.eq(staff),
                        ABSENCE_KNOWN.FROM_DAY.le(today),
                        ABSENCE_KNOWN.TO_DAY.ge(today))
                .orderBy(ABSENCE_KNOWN.KNOWN_SINCE.desc())
                .limit(1)
                .fetchOptional(ABSENCE_KNOWN.SUBSTITUTE_ID);
    }

    /** By staff number the names of the colleagues who are away today and for whom this one steps in. */
    public Map<Long, String> stepsInFor(long staff) {
        LocalDate today = LocalDate.now(clock);
        return sql
                .selectDistinct(STAFF.ID, STAFF.NAME)
                .from(ABSENCE_KNOWN)
                .join(STAFF)
                .on(STAFF.ID.eq(ABSENCE_KNOWN.STAFF_ID))
                .where(
                        ABSENCE_KNOWN.SUBSTITUTE_ID.eq(staff),
                        ABSENCE_KNOWN.FROM_DAY.le(today),
                        ABSENCE_KNOWN.TO_DAY.ge(today))
                .orderBy(STAFF.ID)
                .fetch()
                .stream()
                .filter(away ->
                        substitute(away.value1()).filter(one -> one == staff).isPresent())
                .collect(Collectors.toMap(Record2::value1, Record2::value2));
    }

    /** Who was the manager of this unit when, the earliest first; as far back as it was kept. */
    public List<Stint> stints(long unit) {
        return stints(sql.select(ASSIGNMENT.UNIT_ID, ASSIGNMENT.STAFF_ID, ASSIGNMENT.FROM_DAY)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.UNIT_ID.eq(unit))
                .orderBy(ASSIGNMENT.ID)
                .fetch());
    }

    /** The stints with the present clients of these colleagues, of all their managers. */
    List<Stint> stintsOfClientsOf(List<Long> staff) {
        return stints(sql.select(ASSIGNMENT.UNIT_ID, ASSIGNMENT.STAFF_ID, ASSIGNMENT.FROM_DAY)
                .from(ASSIGNMENT)
                .join(BENEFIT_UNIT)
                .on(BENEFIT_UNIT.ID.eq(ASSIGNMENT.UNIT_ID))
                .where(BENEFIT_UNIT.CASE_MANAGER_ID.in(staff))
                .orderBy(ASSIGNMENT.UNIT_ID, ASSIGNMENT.ID)
                .fetch());
    }

    /** Each row lasts until the next row of the same unit; a row that is replaced on its own first day never counted. */
    private static List<Stint> stints(List<Record3<Long, Long, LocalDate>> rows) {
        List<Stint> stints = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Record3<Long, Long, LocalDate> row = rows.get(i);
            boolean last = i + 1 == rows.size() || !rows.get(i + 1).value1().equals(row.value1());
            @Nullable LocalDate to = last ? null : rows.get(i + 1).value3().minusDays(1);
            if (to == null || !to.isBefore(row.value3())) {
                stints.add(new Stint(row.value1(), row.value2(), row.value3(), to));
            }
        }
        return stints;
    }
}
