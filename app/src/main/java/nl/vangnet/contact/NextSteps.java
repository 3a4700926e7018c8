package nl.vangnet.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.deadlines.OpenDeadline;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.managers.Managers;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The clocks of what comes next with a person: after silence the next step, after an answer a reply. Whatever leaves, comes in or is said to
 * each other ends them; a colleague can end one with a reason.
 */
@Component
public class NextSteps {
    private static final String OPEN = """
        select d.id from deadline d
        where d.kind = 'INVITATION_STEP'
            and d.subject in (
                select 'outgoing:' || outgoing_id from contact_due where person_id = any (?::bigint[])
                union all
                select 'answer:' || id from contact_answer where person_id = any (?::bigint[]))
            and not exists (select from deadline_event e where e.deadline_id = d.id and e.what = 'MET')
        order by d.id
        """;

    private final DSLContext sql;
    private final Deadlines deadlines;
    private final Managers managers;
    private final Clock clock;

    NextSteps(DSLContext sql, Deadlines deadlines, Managers managers, Clock clock) {
        this.sql = sql;
        this.deadlines = deadlines;
        this.managers = managers;
        this.clock = clock;
    }

    /** Nobody answered what left: from today on the next step waits for the case manager. */
    void afterSilence(long unit, long outgoing) {
        open(unit, "outgoing:" + outgoing);
    }

    /** Somebody let us know something: from today on that waits for what we do with it. */
    void afterAnswer(long unit, long answer) {
        open(unit, "answer:" + answer);
    }

    private void open(long unit, String subject) {
        deadlines.open(DeadlineKind.INVITATION_STEP, unit, subject, LocalDate.now(clock), managers.of(unit));
    }

    /**
     * Somebody for whom something waits.
     *
     * @param answered whether the person let us know something; otherwise the person is silent
     * @param due by when; null while the clock stands still
     */
    record Waiting(
            long unit,
            long person,
            boolean answered,
            @Nullable LocalDate due) {}

    /** For the clients of this case manager, the nearest first. */
    List<Waiting> ofManager(long staff) {
        List<OpenDeadline> open = deadlines.ofManager(staff).stream()
                .filter(one -> one.deadline().kind() == DeadlineKind.INVITATION_STEP)
                .toList();
        Map<String, Long> persons = sql.fetch("""
            select 'outgoing:' || id, person_id from outgoing where id = any (?::bigint[])
            union all
            select 'answer:' || id, person_id from contact_answer where id = any (?::bigint[])
            """, numbers(open), numbers(open))
                .intoMap(row -> row.get(0, String.class), row -> row.get(1, Long.class));
        return open.stream()
                .map(one -> new Waiting(
                        one.unit(),
                        Objects.requireNonNull(persons.get(one.subject())),
                        one.subject().startsWith("answer:"),
                        one.deadline().due().orElse(null)))
                .toList();
    }

    private static Long[] numbers(List<OpenDeadline> open) {
        return open.stream().map(OpenDeadline::subjectNumber).toArray(Long[]::new);
    }

    /** Whether something waits for us to do with this person. */
    boolean waiting(long person) {
        Long[] one = {person};
        return sql.fetch(OPEN, one, one).isNotEmpty();
    }

    /**
     * What waited with these people was done.
     *
     * @param words what was done, as a reader understands it
     * @param staff who did it; null for a person or a job
     */
    public void taken(Collection<Long> persons, String words, @Nullable Long staff) {
        Long[] all = persons.toArray(Long[]::new);
        sql.fetch(OPEN, all, all).forEach(row -> deadlines.met(row.get(0, Long.class), words, staff));
    }
}
