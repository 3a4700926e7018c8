package nl.vangnet.conversations;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.CONVERSATION;
import static nl.vangnet.schema.Tables.CONVERSATION_NOT_HELD;
import static nl.vangnet.schema.Tables.CONVERSATION_START;
import static nl.vangnet.schema.Tables.PERSON;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.deadlines.OpenDeadline;
import nl.vangnet.guidance.conversation.ConversationPolicy;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.guidance.deadline.DeadlineState;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.managers.Managers;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.stereotype.Component;

/** Puts the day of a case manager together: of the own clients, and while a colleague is away of those for whom one steps in. */
@Component
class TodayReader {
    private static final int DAYS = 7;
    private static final int SILENT_SHOWN = 10;

    private static final String SILENT = """
        select u.id, p.name, heard.last, count(*) over () as total
        from benefit_unit u
        join person p on p.id = u.applicant_id
        cross join lateral (
            select max(at) as last from (
                select s.at from conversation c join conversation_start s on s.conversation_id = c.id where c.unit_id = u.id
                union all
                select m.at from client_message m where m.unit_id = u.id) as contact) as heard
        cross join lateral (
            select min(e.from_day) as since from entitlement e
            where e.unit_id = u.id and e.from_day <= {2} and (e.to_day is null or e.to_day >= {2})
                and not exists (
                    select from entitlement later where later.fact = e.fact and later.known_since > e.known_since)) as entitled
        where u.case_manager_id = {0} and coalesce(heard.last, entitled.since) < {1}
        order by coalesce(heard.last, entitled.since), u.id
        limit {3}\
        """;

    private final DSLContext sql;
    private final Deadlines deadlines;
    private final Tasks tasks;
    private final Managers managers;
    private final Clock clock;

    TodayReader(DSLContext sql, Deadlines deadlines, Tasks tasks, Managers managers, Clock clock) {
        this.sql = sql;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.managers = managers;
        this.clock = clock;
    }

    Today of(long staff) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, String> away = managers.stepsInFor(staff);
        List<OpenDeadline> open = Stream.concat(Stream.of(staff), away.keySet().stream())
                .flatMap(manager -> deadlines.ofManager(manager).stream())
                .sorted(OpenDeadline.NEAREST)
                .toList();
        List<OpenDeadline> late =
                open.stream().filter(one -> one.state(today).late()).toList();
        List<OpenDeadline> soon = open.stream()
                .filter(one -> one.state(today) instanceof DeadlineState.Running running
                        && running.due().isBefore(today.plusDays(DAYS)))
                .filter(one -> !isAppointmentToCome(one, today))
                .toList();
        Map<Long, String> names =
                names(open.stream().map(OpenDeadline::unit).distinct().toList());
        Result<Record> silent = silent(staff, today);
        return new Today(
                late.stream().map(one -> line(one, names, away)).toList(),
                soon.stream().map(one -> line(one, names, away)).toList(),
                (int) open.stream()
                                .filter(one -> !isAppointmentToCome(one, today))
                                .count()
                        - late.size()
                        - soon.size(),
                appointments(staff, away, today),
                silent.map(row -> {
                    OffsetDateTime last = row.get("last", OffsetDateTime.class);
                    return new Today.Silent(
                            row.get("id", Long.class),
                            row.get("name", String.class),
                            last == null ? null : last.toInstant());
                }),
                silent.isEmpty() ? 0 : silent.getFirst().get("total", Integer.class));
    }

    /** It stands in the list of appointments; there is nothing to finish before its day. */
    private static boolean isAppointmentToCome(OpenDeadline open, LocalDate today) {
        return open.deadline().kind() == DeadlineKind.APPOINTMENT
                && !open.deadline().start().isBefore(today);
    }

    private Today.Line line(OpenDeadline open, Map<Long, String> names, Map<Long, String> away) {
        return new Today.Line(
                open.unit(),
                names.getOrDefault(open.unit(), ""),
                open.deadline().kind(),
                open.deadline().kind() == DeadlineKind.TASK ? tasks.words(open.subjectNumber()) : null,
                open.deadline().due().orElse(null),
                DeadlineTexts.address(open),
                away.get(open.owner()));
    }

    private Map<Long, String> names(Collection<Long> units) {
        return sql.select(BENEFIT_UNIT.ID, PERSON.NAME)
                .from(BENEFIT_UNIT)
                .join(PERSON)
                .on(PERSON.ID.eq(BENEFIT_UNIT.APPLICANT_ID))
                .where(BENEFIT_UNIT.ID.in(units))
                .fetchMap(BENEFIT_UNIT.ID, PERSON.NAME);
    }

    private List<Today.Appointment> appointments(long staff, Map<Long, String> away, LocalDate today) {
        return sql.select(
                        CONVERSATION.UNIT_ID,
                        PERSON.NAME,
                        CONVERSATION.DAY,
                        CONVERSATION.TIME_OF_DAY,
                        CONVERSATION.CHANNEL,
                        BENEFIT_UNIT.CASE_MANAGER_ID)
                .from(CONVERSATION)
                .join(PERSON)
                .on(PERSON.ID.eq(CONVERSATION.PERSON_ID))
                .join(BENEFIT_UNIT)
                .on(BENEFIT_UNIT.ID.eq(CONVERSATION.UNIT_ID))
                .leftAntiJoin(CONVERSATION_START)
                .on(CONVERSATION_START.CONVERSATION_ID.eq(CONVERSATION.ID))
                .leftAntiJoin(CONVERSATION_NOT_HELD)
                .on(CONVERSATION_NOT_HELD.CONVERSATION_ID.eq(CONVERSATION.ID))
                .where(
                        BENEFIT_UNIT.CASE_MANAGER_ID.eq(staff).or(BENEFIT_UNIT.CASE_MANAGER_ID.in(away.keySet())),
                        CONVERSATION.DAY.between(today, today.plusDays(2L * DAYS)))
                .orderBy(CONVERSATION.DAY, CONVERSATION.TIME_OF_DAY, CONVERSATION.ID)
                .fetch(row -> new Today.Appointment(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        Channel.valueOf(row.value5()),
                        away.get(row.value6())));
    }

    private Result<Record> silent(long staff, LocalDate today) {
        OffsetDateTime before = today.minusMonths(ConversationPolicy.on(today).silentMonths())
                .atStartOfDay(clock.getZone())
                .toOffsetDateTime();
        return sql.fetch(SILENT, val(staff), val(before), val(today), val(SILENT_SHOWN));
    }
}
