package nl.vangnet.conversations;

import static nl.vangnet.schema.Tables.TASK;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.deadlines.OpenDeadline;
import nl.vangnet.guidance.deadline.DeadlineKind;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What case managers put on their list for a client. */
@Component
class Tasks {
    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Deadlines deadlines;
    private final Clock clock;

    Tasks(DSLContext sql, TransactionTemplate transaction, Deadlines deadlines, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    long add(long unit, String words, LocalDate lastDay, long staff) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            long id = sql.insertInto(TASK)
                    .set(TASK.UNIT_ID, unit)
                    .set(TASK.WORDS, words)
                    .set(TASK.AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .set(TASK.STAFF_ID, staff)
                    .returningResult(TASK.ID)
                    .fetchSingle()
                    .value1();
            deadlines.openUntil(DeadlineKind.TASK, unit, Task.subject(id), LocalDate.now(clock), lastDay, staff);
            return id;
        }));
    }

    void done(long unit, long task, long staff) {
        if (sql.fetchExists(TASK, TASK.ID.eq(task), TASK.UNIT_ID.eq(unit))) {
            deadlines.met(DeadlineKind.TASK, Task.subject(task), "gedaan", staff);
        }
    }

    /** Those of a unit that are not done, the nearest first. */
    List<Task> of(long unit) {
        return deadlines.ofUnit(unit).stream()
                .filter(open -> open.deadline().kind() == DeadlineKind.TASK)
                .map(this::task)
                .toList();
    }

    private Task task(OpenDeadline open) {
        return new Task(
                open.subjectNumber(),
                words(open.subjectNumber()),
                open.deadline().due().orElse(null));
    }

    String words(long task) {
        return sql.select(TASK.WORDS).from(TASK).where(TASK.ID.eq(task)).fetchSingle(row -> row.value1());
    }
}
