package nl.vangnet.cohorts;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.CONTACT_RESULT;
import static nl.vangnet.schema.Tables.ENTITLEMENT;
import static nl.vangnet.schema.Tables.OUTGOING;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.vangnet.guidance.cohort.Candidate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What a selection rule may know of all units. */
@Component
class Candidates {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final DSLContext sql;

    Candidates(DSLContext sql) {
        this.sql = sql;
    }

    List<Candidate> all(LocalDate today) {
        Map<Long, LocalDate> since = sql.select(ENTITLEMENT.UNIT_ID, min(ENTITLEMENT.FROM_DAY))
                .from(ENTITLEMENT)
                .groupBy(ENTITLEMENT.UNIT_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
        Map<Long, LocalDate> reached = sql.select(OUTGOING.UNIT_ID, max(CONTACT_RESULT.AT))
                .from(CONTACT_RESULT)
                .join(OUTGOING)
                .on(OUTGOING.ID.eq(CONTACT_RESULT.OUTGOING_ID))
                .where(CONTACT_RESULT.RESULT.eq("REACHED"))
                .groupBy(OUTGOING.UNIT_ID)
                .fetchMap(
                        row -> row.value1(),
                        row -> row.value2().atZoneSameInstant(HERE).toLocalDate());
        return sql.select(BENEFIT_UNIT.ID, BENEFIT_UNIT.AREA_ID)
                .from(BENEFIT_UNIT)
                .fetch(row -> {
                    LocalDate from = since.getOrDefault(row.value1(), today);
                    return new Candidate(
                            row.value1(),
                            row.value2(),
                            months(from, today),
                            months(reached.getOrDefault(row.value1(), from), today));
                });
    }

    private static int months(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(from, to));
    }
}
