package nl.vangnet.conversations;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.CONVERSATION;
import static nl.vangnet.schema.Tables.CONVERSATION_FEEDBACK;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.deadlines.Matter;
import nl.vangnet.deadlines.OpenDeadline;
import nl.vangnet.deadlines.StandStill;
import nl.vangnet.guidance.conversation.ConversationPolicy;
import nl.vangnet.guidance.conversation.Feedback;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.web.Paging;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Gathers what a team lead must know. */
@Component
class SignalReader {
    private record Colleague(long id, String name) {}

    private record Known(String name, String manager) {}

    private final DSLContext sql;
    private final Deadlines deadlines;
    private final StandStill standStill;
    private final Clock clock;

    SignalReader(DSLContext sql, Deadlines deadlines, StandStill standStill, Clock clock) {
        this.sql = sql;
        this.deadlines = deadlines;
        this.standStill = standStill;
        this.clock = clock;
    }

    List<OpenDeadline> late() {
        return deadlines.overdue(LocalDate.now(clock));
    }

    Signals of(List<OpenDeadline> late, Paging paging) {
        LocalDate today = LocalDate.now(clock);
        List<OpenDeadline> shown =
                late.stream().skip(paging.offset()).limit(paging.size()).toList();
        List<Matter> stuck = standStill.find();
        Map<Long, Known> known = known(Stream.concat(
                        shown.stream().map(OpenDeadline::unit), stuck.stream().map(Matter::unit))
                .distinct()
                .toList());
        return new Signals(
                late.stream()
                        .collect(Collectors.groupingBy(
                                open -> open.deadline().kind(), TreeMap::new, Collectors.counting())),
                shown.stream().map(open -> late(open, known, today)).toList(),
                stuck.stream()
                        .collect(Collectors.groupingBy(
                                Matter::kind,
                                TreeMap::new,
                                Collectors.mapping(
                                        matter -> new Signals.Stuck(
                                                matter.unit(),
                                                of(known, matter.unit()).name()),
                                        Collectors.toList()))),
                feedback(today));
    }

    private static Signals.Late late(OpenDeadline open, Map<Long, Known> known, LocalDate today) {
        LocalDate due = open.deadline().due().orElseThrow();
        DeadlineKind kind = open.deadline().kind();
        return new Signals.Late(
                open.unit(),
                of(known, open.unit()).name(),
                of(known, open.unit()).manager(),
                kind,
                due,
                ChronoUnit.DAYS.between(due, today),
                DeadlineTexts.address(open));
    }

    private static Known of(Map<Long, Known> known, long unit) {
        return Optional.ofNullable(known.get(unit)).orElseThrow();
    }

    private Map<Long, Known> known(Collection<Long> units) {
        return sql.select(BENEFIT_UNIT.ID, PERSON.NAME, STAFF.NAME)
                .from(BENEFIT_UNIT)
                .join(PERSON)
                .on(PERSON.ID.eq(BENEFIT_UNIT.APPLICANT_ID))
                .join(STAFF)
                .on(STAFF.ID.eq(BENEFIT_UNIT.CASE_MANAGER_ID))
                .where(BENEFIT_UNIT.ID.in(units))
                .fetchMap(row -> row.value1(), row -> new Known(row.value2(), row.value3()));
    }

    /** The answers of the last days, by colleague; who has too few is left out. */
    private List<Signals.OfColleague> feedback(LocalDate today) {
        ConversationPolicy policy = ConversationPolicy.on(today);
        return sql
                .select(STAFF.ID, STAFF.NAME, CONVERSATION_FEEDBACK.HEARD, CONVERSATION_FEEDBACK.CLEAR)
                .from(CONVERSATION_FEEDBACK)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(CONVERSATION_FEEDBACK.CONVERSATION_ID))
                .join(STAFF)
                .on(STAFF.ID.eq(CONVERSATION.STAFF_ID))
                .where(CONVERSATION_FEEDBACK.AT.ge(today.minusDays(policy.feedbackDays())
                        .atStartOfDay(clock.getZone())
                        .toOffsetDateTime()))
                .fetchGroups(
                        row -> new Colleague(row.value1(), row.value2()),
                        row -> new Feedback(row.value3(), row.value4()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().name()))
                .flatMap(entry -> Feedback.together(entry.getValue(), policy)
                        .map(together -> new Signals.OfColleague(entry.getKey().name(), together))
                        .stream())
                .toList();
    }
}
