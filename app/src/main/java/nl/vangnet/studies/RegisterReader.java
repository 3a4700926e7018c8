package nl.vangnet.studies;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the municipality knows by itself of people who take part: assistance, jobs, and who was their case manager. */
@Component
class RegisterReader {
    private static final Map<String, String> REASONS = Map.of(
            "PAID_WORK", Assistance.WORK,
            "OTHER_INCOME", "inkomen",
            "MOVED", Assistance.MOVED,
            "DEATH", Assistance.DIED,
            "OTHER", "overig");

    private final DSLContext sql;

    RegisterReader(DSLContext sql) {
        this.sql = sql;
    }

    /** Months in which somebody had a job; {@code last} is null while it lasts. */
    record Job(YearMonth first, @Nullable YearMonth last) {
        boolean in(YearMonth month) {
            return !first.isAfter(month) && (last == null || !last.isBefore(month));
        }
    }

    /** By unit. */
    Map<Long, Assistance> assistance(Collection<Long> units) {
        Map<Long, List<Assistance.Period>> periods = new HashMap<>();
        sql.fetch("""
                select distinct on (fact) unit_id, from_day, to_day, end_reason from entitlement
                where unit_id = any (?) order by fact, known_since desc
                """, (Object) units.toArray(Long[]::new)).forEach(row -> {
            String reason = row.get("end_reason", String.class);
            periods.computeIfAbsent(row.get("unit_id", Long.class), _ -> new ArrayList<>())
                    .add(new Assistance.Period(
                            row.get("from_day", LocalDate.class),
                            row.get("to_day", LocalDate.class),
                            reason == null ? "" : REASONS.getOrDefault(reason, "overig")));
        });
        Map<Long, Assistance> byUnit = new HashMap<>();
        units.forEach(unit -> byUnit.put(unit, new Assistance(periods.getOrDefault(unit, List.of()))));
        return byUnit;
    }

    /** By person. */
    Map<Long, List<Job>> jobs(Collection<Long> people) {
        Map<Long, List<Job>> jobs = new HashMap<>();
        sql.fetch("""
                select distinct on (fact) person_id, from_month, to_month from work
                where person_id = any (?) order by fact, known_since desc
                """, (Object) people.toArray(Long[]::new)).forEach(row -> {
            LocalDate last = row.get("to_month", LocalDate.class);
            jobs.computeIfAbsent(row.get("person_id", Long.class), _ -> new ArrayList<>())
                    .add(new Job(
                            YearMonth.from(row.get("from_month", LocalDate.class)),
                            last == null ? null : YearMonth.from(last)));
        });
        return jobs;
    }

    /** Staff number by unit of who was the case manager on this day, or became it first after. */
    Map<Long, Long> caseManagers(Collection<Long> units, LocalDate day) {
        Map<Long, Long> managers = new HashMap<>();
        sql.fetch("""
                select unit.id, coalesce(
                    (select staff_id from assignment where unit_id = unit.id and from_day <= ? order by from_day desc, id desc limit 1),
                    (select staff_id from assignment where unit_id = unit.id order by from_day, id limit 1),
                    unit.case_manager_id) as manager
                from benefit_unit unit where unit.id = any (?)
                """, day, units.toArray(Long[]::new))
                .forEach(row -> managers.put(row.get("id", Long.class), row.get("manager", Long.class)));
        return managers;
    }
}
