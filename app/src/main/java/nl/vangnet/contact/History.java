package nl.vangnet.contact;

import static nl.vangnet.schema.Tables.CONTACT_ANSWER;
import static nl.vangnet.schema.Tables.CONTACT_RESULT;
import static nl.vangnet.schema.Tables.NO_SHOW;
import static nl.vangnet.schema.Tables.OUTGOING;
import static nl.vangnet.schema.Tables.STAFF;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.lateral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vangnet.guidance.contact.Answer;
import nl.vangnet.guidance.contact.Attempt;
import nl.vangnet.guidance.contact.ContactHistory;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What went to and fro with people: attempts with their last result and its proof, and answers. It logs no reading. */
@Component
public class History {
    /** These can be shown by the log itself: the exact words, and when they left. A call or a visit is shown by who made it. */
    private static final Set<Channel> WRITTEN =
            EnumSet.of(Channel.LETTER, Channel.EMAIL, Channel.PORTAL, Channel.TEXT_MESSAGE);

    private static final String REPLY = "reply";

    private final DSLContext sql;
    private final ObjectProvider<Spoken> spoken;
    private final Policies policies;
    private final Clock clock;

    History(DSLContext sql, ObjectProvider<Spoken> spoken, Policies policies, Clock clock) {
        this.sql = sql;
        this.spoken = spoken;
        this.policies = policies;
        this.clock = clock;
    }

    /** What went to and fro with this person, seen by nobody in particular. */
    public ContactHistory of(long unit, long person) {
        return of(trails(List.of(person)).getOrDefault(person, Trail.NONE), person, Sender.job("history of " + unit));
    }

    ContactHistory of(Trail trail, long person, Sender sender) {
        LocalDate today = LocalDate.now(clock);
        Long staff = sender.staff();
        return trail.of(
                sender,
                staff != null && spoken.stream().anyMatch(one -> one.spoken(person, staff)),
                today,
                policies.on(today).quietDays());
    }

    Map<Long, Trail> trails(Collection<Long> persons) {
        Long[] ids = persons.toArray(Long[]::new);
        Map<Long, List<Trail.Went>> went = went(ids);
        Map<Long, List<Trail.Came>> came = came(ids);
        Map<Long, Trail> trails = new HashMap<>();
        Stream.concat(went.keySet().stream(), came.keySet().stream())
                .distinct()
                .forEach(person -> trails.put(
                        person, new Trail(went.getOrDefault(person, List.of()), came.getOrDefault(person, List.of()))));
        return trails;
    }

    private Map<Long, List<Trail.Went>> went(Long[] persons) {
        var result = lateral(sql.selectFrom(CONTACT_RESULT)
                        .where(CONTACT_RESULT.OUTGOING_ID.eq(OUTGOING.ID))
                        .orderBy(CONTACT_RESULT.ID.desc())
                        .limit(1))
                .as("result");
        Map<Long, List<Trail.Went>> went = new HashMap<>();
        sql.select(
                        OUTGOING.asterisk(),
                        STAFF.NAME,
                        result.field(CONTACT_RESULT.RESULT),
                        result.field(CONTACT_RESULT.PROOF),
                        NO_SHOW.AT)
                .from(OUTGOING)
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(OUTGOING.AUTHOR_ID))
                .leftJoin(NO_SHOW)
                .on(NO_SHOW.OUTGOING_ID.eq(OUTGOING.ID))
                .leftJoin(result)
                .on(org.jooq.impl.DSL.trueCondition())
                .where(OUTGOING.PERSON_ID.eq(any(persons)))
                .orderBy(OUTGOING.ID)
                .forEach(row -> went.computeIfAbsent(row.get(OUTGOING.PERSON_ID), _ -> new ArrayList<>())
                        .add(went(row)));
        return went;
    }

    private static Trail.Went went(Record row) {
        Channel channel = Channel.valueOf(row.get(OUTGOING.CHANNEL));
        String result = row.get(CONTACT_RESULT.RESULT);
        String proof = row.get(CONTACT_RESULT.PROOF);
        String place = row.get(OUTGOING.PLACE);
        boolean reply = List.of(row.get(OUTGOING.CLAUSES)).contains(REPLY);
        Purpose purpose = Purpose.valueOf(row.get(OUTGOING.PURPOSE));
        return new Trail.Went(
                row.get(OUTGOING.ID),
                new Attempt(
                        purpose,
                        channel,
                        row.get(OUTGOING.SENT_ON),
                        result == null ? Attempt.Result.SENT : Attempt.Result.valueOf(result),
                        proof != null ? proof : WRITTEN.contains(channel) ? "nr. " + row.get(OUTGOING.ID) : ""),
                place == null ? null : Channel.valueOf(place),
                row.get(OUTGOING.DAY),
                row.get(OUTGOING.TIME_OF_DAY),
                (!reply && purpose.seeksContact()) || place != null,
                row.get(OUTGOING.AUTHOR_ID),
                row.get(STAFF.NAME),
                row.get(OUTGOING.JOB),
                row.get(NO_SHOW.AT) != null);
    }

    private Map<Long, List<Trail.Came>> came(Long[] persons) {
        return sql
                .select(CONTACT_ANSWER.asterisk(), STAFF.NAME)
                .from(CONTACT_ANSWER)
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(CONTACT_ANSWER.AUTHOR_ID))
                .where(CONTACT_ANSWER.PERSON_ID.eq(any(persons)))
                .orderBy(CONTACT_ANSWER.DAY, CONTACT_ANSWER.ID)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.get(CONTACT_ANSWER.PERSON_ID)),
                        Collectors.mapping(History::came, Collectors.toList())));
    }

    private static Trail.Came came(Record row) {
        @Nullable String who = row.get(STAFF.NAME);
        return new Trail.Came(
                row.get(CONTACT_ANSWER.ID),
                new Answer(
                        row.get(CONTACT_ANSWER.DAY),
                        Channel.valueOf(row.get(CONTACT_ANSWER.CHANNEL)),
                        Answer.Kind.valueOf(row.get(CONTACT_ANSWER.KIND)),
                        row.get(CONTACT_ANSWER.WORDS)),
                who);
    }
}
