package nl.vangnet.deadlines;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.DEADLINE;
import static nl.vangnet.schema.Tables.DEADLINE_EVENT;
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
    private final DSLContext sql;

    DeadlineRows(DSLContext sql) {
        this.sql = sql;
    }

    List<OpenDeadline> where(Condition condition) {
        DeadlineEvent met = DEADLINE_EVENT.as("met");
        Condition open = notExists(selectOne().from(met).where(met.DEADLINE_ID.eq(DEADLINE.ID), met.WHAT.eq("MET")));
        List<DeadlineEventRecord> ofAll = sql.selectFrom(DEADLINE_EVENT)
                .where(DEADLINE_EVENT.DEADLINE_ID.isNull())
                .orderBy(DEADLINE_EVENT.ID)
                .fetch();
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
                    List<DeadlineEventRecord> events = new ArrayList<>(ofAll);
                    events.addAll(own.getOrDefault(kept.getId(), List.of()));
                    return new OpenDeadline(
                            kept.getId(),
                            kept.getUnitId(),
                            kept.getSubject(),
                            row.get(BENEFIT_UNIT.CASE_MANAGER_ID),
                            deadline(kept, events));
                })
                .stream()
                .sorted(OpenDeadline.NEAREST)
                .toList();
    }

    private static Deadline deadline(DeadlineRecord row, List<DeadlineEventRecord> events) {
        DeadlineKind kind = DeadlineKind.valueOf(row.getKind());
        DeadlineRule rule = DeadlineRule.of(kind, row.getStartDay());
        return new Deadline(
                kind,
                row.getStartDay(),
                new Term(row.getTermCount(), Term.Unit.valueOf(row.getTermUnit())),
                rule.pausedBy().stream()
                        .flatMap(reason -> pauses(events, reason).stream())
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

    /** Each stop with the first going on after it; a clock that stands still cannot be stopped again. */
    private static List<Pause> pauses(List<DeadlineEventRecord> events, Reason reason) {
        List<Pause> pauses = new ArrayList<>();
        LocalDate from = null;
        for (DeadlineEventRecord event : events) {
            if (!reason.name().equals(event.getReason())) {
                continue;
            }
            if (event.getWhat().equals("PAUSED")) {
                from = from == null ? event.getDay() : from;
            } else if (from != null) {
                pauses.add(new Pause(reason, from, event.getDay().isBefore(from) ? from : event.getDay()));
                from = null;
            }
        }
        if (from != null) {
            pauses.add(new Pause(reason, from, null));
        }
        return pauses;
    }
}
