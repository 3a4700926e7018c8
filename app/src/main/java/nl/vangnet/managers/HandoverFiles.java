package nl.vangnet.managers;

import static nl.vangnet.schema.Tables.HANDOVER;
import static nl.vangnet.schema.Tables.HANDOVER_EVENT;
import static nl.vangnet.schema.Tables.OPEN_HANDOVER;
import static nl.vangnet.schema.Tables.STAFF;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vangnet.guidance.managers.HandoverEvent;
import nl.vangnet.guidance.managers.HandoverReason;
import nl.vangnet.schema.tables.records.HandoverRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads handovers. */
@Component
class HandoverFiles {
    private final DSLContext sql;

    HandoverFiles(DSLContext sql) {
        this.sql = sql;
    }

    /** The handover of this client that is on its way. */
    Optional<HandoverFile> open(long unit) {
        return of(OPEN_HANDOVER.UNIT_ID.eq(unit)).stream().findFirst();
    }

    /** Handovers on their way that meet a condition on {@code OPEN_HANDOVER}, by first day. */
    List<HandoverFile> of(Condition condition) {
        return files(sql.select(OPEN_HANDOVER.fields())
                .from(OPEN_HANDOVER)
                .where(condition)
                .orderBy(OPEN_HANDOVER.FROM_DAY, OPEN_HANDOVER.ID)
                .fetchInto(HandoverRecord.class));
    }

    /**
     * One handover, on its way or not.
     *
     * @throws ResponseStatusException when this client has no such handover
     */
    HandoverFile of(long unit, long handover) {
        return files(sql.selectFrom(HANDOVER)
                        .where(HANDOVER.ID.eq(handover), HANDOVER.UNIT_ID.eq(unit))
                        .fetch())
                .stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<HandoverFile> files(List<HandoverRecord> handovers) {
        Map<Long, List<HandoverFile.Entry>> entries = sql.select(
                        HANDOVER_EVENT.HANDOVER_ID,
                        HANDOVER_EVENT.KIND,
                        HANDOVER_EVENT.AT,
                        STAFF.ID,
                        STAFF.NAME,
                        STAFF.PHONE,
                        HANDOVER_EVENT.WORDS)
                .from(HANDOVER_EVENT)
                .join(STAFF)
                .on(STAFF.ID.eq(HANDOVER_EVENT.AUTHOR_ID))
                .where(HANDOVER_EVENT.HANDOVER_ID.in(
                        handovers.stream().map(HandoverRecord::getId).toList()))
                .orderBy(HANDOVER_EVENT.ID)
                .fetchGroups(
                        HANDOVER_EVENT.HANDOVER_ID,
                        row -> new HandoverFile.Entry(
                                HandoverEvent.Kind.valueOf(row.value2()),
                                row.value3().toInstant(),
                                new HandoverFile.Person(row.value4(), row.value5(), row.value6()),
                                row.value7()));
        Map<Long, HandoverFile.Person> people = handovers.isEmpty() ? Map.of() : people();
        return handovers.stream()
                .map(row -> file(row, people, entries.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    private Map<Long, HandoverFile.Person> people() {
        return sql.selectFrom(STAFF)
                .fetchMap(STAFF.ID, row -> new HandoverFile.Person(row.getId(), row.getName(), row.getPhone()));
    }

    private static HandoverFile file(
            HandoverRecord row, Map<Long, HandoverFile.Person> people, List<HandoverFile.Entry> entries) {
        Instant at = row.getAt().toInstant();
        return new HandoverFile(
                row.getId(),
                row.getUnitId(),
                person(people, row.getFromStaffId()),
                person(people, row.getToStaffId()),
                row.getFromDay(),
                HandoverReason.valueOf(row.getReason()),
                row.getWhy(),
                row.getLeadsReason(),
                person(people, row.getAuthorId()),
                at,
                entries);
    }

    private static HandoverFile.Person person(Map<Long, HandoverFile.Person> people, long staff) {
        return Objects.requireNonNull(people.get(staff), "staff of a handover exists");
    }
}
