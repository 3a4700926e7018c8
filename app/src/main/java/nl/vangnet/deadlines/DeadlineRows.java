package nl.vangnet.deadlines;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.DEADLINE;
import static nl.vangnet.schema.Tables.DEADLINE_EVENT;
import static nl.vangnet.schema.Tables.EMERGENCY;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vangnet.guidance.deadline.Deadline;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.guidance.deadline.DeadlineRule;
import nl.vangnet.guidance.deadline.Extension;
import nl.vangnet.guidance.deadline.Pause;
import nl.vangnet.guidance.deadline.Pause.Reason;
import nl.vangnet.guidance.deadline.Term;
import nl.vangnet.schema.tables.DeadlineEvent;
import nl.vangnet.schema.tables.records.DeadlineEventRecord;
import nl.vangnet.schema.tables.records.DeadlineRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads the clocks that run, with all that happened to them. */
@Component
class DeadlineRows {
    /** From this day on a clock stands still, or goes on. */
    private record Switch(LocalDate day, boolean stops) {}

    private final DSLContext sql;

    DeadlineRows(DSLContext sql) {
        this.sql = sql;
    }

    List<OpenDeadline> where(Condition condition) {
        DeadlineEvent met = DEADLINE_EVENT.as("met");
        Condition open = notExists(selectOne().from(met).where(met.DEADLINE_ID.eq(DEADLINE.ID), met.WHAT.eq("MET")));
        List<Switch> emergencies = emergencies();
        Map<Long, List<DeadlineEventRecord>> own = sql.select(DEADLINE_EVENT.fields())
                .from(DEADLINE_EVENT)
                .join(DEADLINE)
                .on(DEADLINE.ID.eq(DEADLINE_EVENT.DEADLINE_ID))
                .join(BENEFIT_UNIT)
                .on(BENEFIT_UNIT.ID.eq(DEADLINE.UNIT_ID))
                .where(condition, open)
                .orderBy(DEADLINE_EVENT.ID)
                .fetchInto(DEADLINE_EVENT)
                .intoGroups(DEADLINE_EVENT.DEADLINE_ID, DeadlineEventRecord.class);
        return sql
                .select(DEADLINE.asterisk(), BENEFIT_UNIT.CASE_MANAGER_ID)
                .from(DEADLINE)
                .join(BENEFIT_UNIT)
                .on(BENEFIT_UNIT.ID.eq(DEADLINE.UNIT_ID))
                .where(condition, open)
                .fetch(row -> {
                    DeadlineRecord kept = row.into(DEADLINE);
                    return new OpenDeadline(
                            kept.getId(),
                            kept.getUnitId(),
                            kept.getSubject(),
                            row.get(BENEFIT_UNIT.CASE_MANAGER_ID),
                            deadline(kept, own.getOrDefault(kept.getId(), List.of()), emergencies));
                })
                .stream()
                .sorted(OpenDeadline.NEAREST)
                .toList();
    }

    private List<Switch> emergencies() {
        return sql.selectFrom(EMERGENCY)
                .orderBy(EMERGENCY.FROM_DAY, EMERGENCY.ID)
                .fetch(row -> new Switch(row.getFromDay(), row.getBegins()));
    }

    private static Deadline deadline(DeadlineRecord row, List<DeadlineEventRecord> events, List<Switch> emergencies) {
        DeadlineKind kind = DeadlineKind.valueOf(row.getKind());
        DeadlineRule rule = DeadlineRule.of(kind, row.getStartDay());
        return new Deadline(
                kind,
                row.getStartDay(),
                new Term(row.getTermCount(), Term.Unit.valueOf(row.getTermUnit())),
                rule.pausedBy().stream()
                        .flatMap(reason ->
                                pauses(reason == Reason.EMERGENCY ? emergencies : switches(events), reason).stream())
                        .toList(),
                events.stream()
                        .filter(event -> event.getWhat().equals("EXTENDED"))
                        .map(event -> new Extension(event.getDay(), event.getMore(), event.getWords()))
                        .toList(),
                null,
                events.stream()
                        .filter(event -> event.getWhat().equals("ESCALATED"))
                        .map(DeadlineEventRecord::getDay)
                        .findFirst()
                        .orElse(null));
    }

    private static List<Switch> switches(List<DeadlineEventRecord> events) {
        return events.stream()
                .filter(event ->
                        event.getWhat().equals("PAUSED") || event.getWhat().equals("RESUMED"))
                .map(event -> new Switch(event.getDay(), event.getWhat().equals("PAUSED")))
                .toList();
    }

    /** Each stop with the first going on after it; a clock that stands still cannot be stopped again. */
    private static List<Pause> pauses(List<Switch> switches, Reason reason) {
        List<Pause> pauses = new ArrayList<>();
        LocalDate from = null;
        for (Switch one : switches) {
            if (one.stops()) {
                from = from == null ? one.day() : from;
            } else if (from != null) {
                pauses.add(new Pause(reason, from, one.day().isBefore(from) ? from : one.day()));
                from = null;
            }
        }
        if (from != null) {
            pauses.add(new Pause(reason, from, null));
        }
        return pauses;
    }
}
