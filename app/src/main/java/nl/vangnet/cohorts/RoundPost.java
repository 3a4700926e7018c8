package nl.vangnet.cohorts;

import static nl.vangnet.schema.Tables.ROUND_EVENT;
import static nl.vangnet.schema.Tables.ROUND_PLACE;
import static nl.vangnet.schema.Tables.ROUND_SENDING;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vangnet.contact.Draft;
import nl.vangnet.contact.Outcome;
import nl.vangnet.contact.Post;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.cohort.Pace;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.schema.tables.records.RoundPlaceRecord;
import nl.vangnet.schema.tables.records.RoundSendingRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the invitations of the weeks that have come, in chunks of one transaction each. What was sent is known in the same transaction: a
 * run that is broken off goes on where it stopped, and of two runs at once the second waits for the first.
 */
@Component
class RoundPost implements ApplicationRunner {
    static final int CHUNK = 100;
    private static final int LOCK = 14;
    private static final Logger LOG = LoggerFactory.getLogger(RoundPost.class);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Post post;
    private final Briefs briefs;
    private final Clock clock;

    RoundPost(DSLContext sql, TransactionTemplate transaction, Post post, Briefs briefs, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.post = post;
        this.briefs = briefs;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        everyMorning();
    }

    @Scheduled(cron = "0 0 6 * * *", zone = "Europe/Amsterdam")
    void everyMorning() {
        for (long round : started()) {
            int sent = send(round);
            LOG.info("Ronde {}: {} uitnodigingen behandeld", round, sent);
        }
    }

    private List<Long> started() {
        return sql.select(ROUND_EVENT.ROUND_ID)
                .from(ROUND_EVENT)
                .groupBy(ROUND_EVENT.ROUND_ID)
                .having(org.jooq.impl.DSL.count().eq(1))
                .orderBy(ROUND_EVENT.ROUND_ID)
                .fetch(ROUND_EVENT.ROUND_ID);
    }

    /** Sends all that is due of one round, and says how many were handled. A round of which nothing is left is finished. */
    int send(long round) {
        int week = Pace.weekOf(startedOn(round), LocalDate.now(clock));
        int sent = 0;
        int chunk;
        do {
            chunk = Objects.requireNonNull(transaction.execute(_ -> sendChunk(round, week)));
            sent += chunk;
        } while (chunk > 0);
        finishIfDone(round);
        return sent;
    }

    private LocalDate startedOn(long round) {
        OffsetDateTime at = sql.select(ROUND_EVENT.AT)
                .from(ROUND_EVENT)
                .where(ROUND_EVENT.ROUND_ID.eq(round), ROUND_EVENT.KIND.eq("STARTED"))
                .fetchOptional(ROUND_EVENT.AT)
                .orElseThrow(() -> new IllegalStateException("Round " + round + " was not started"));
        return at.atZoneSameInstant(HERE).toLocalDate();
    }

    private int sendChunk(long round, int week) {
        // One run at a time sends a round: what is unsent is asked after the lock.
        sql.fetch("select pg_advisory_xact_lock(?, ?)", LOCK, (int) round);
        List<RoundPlaceRecord> places = sql.selectFrom(ROUND_PLACE)
                .where(ROUND_PLACE.ROUND_ID.eq(round), ROUND_PLACE.WEEK.le(week), unsent())
                .orderBy(ROUND_PLACE.PLACE)
                .limit(CHUNK)
                .fetch();
        if (places.isEmpty()) {
            return 0;
        }
        Map<Long, Brief> known =
                briefs
                        .of(places.stream()
                                .map(RoundPlaceRecord::getUnitId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Brief::person, Function.identity(), (one, _) -> one));
        List<Draft> drafts = new ArrayList<>();
        for (RoundPlaceRecord place : places) {
            Brief brief = known.get(place.getPersonId());
            if (brief != null) {
                drafts.add(RoundDrafts.of(brief, Purpose.valueOf(place.getPurpose())));
            }
        }
        Map<Long, Outcome> outcomes = post.sendAllByJob(drafts, Rounds.job(round)).stream()
                .collect(Collectors.toMap(outcome -> outcome.draft().person(), Function.identity()));
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        sql.batchInsert(places.stream()
                        .map(place -> sending(place, outcomes.get(place.getPersonId()), now))
                        .toList())
                .execute();
        return places.size();
    }

    /** Without an outcome this person has no right in the unit any more. */
    private static RoundSendingRecord sending(RoundPlaceRecord place, @Nullable Outcome outcome, OffsetDateTime now) {
        RoundSendingRecord sending = new RoundSendingRecord();
        sending.setRoundId(place.getRoundId());
        sending.setPlace(place.getPlace());
        sending.setAt(now);
        switch (outcome) {
            case Outcome.Left left -> {
                sending.setOutgoingId(left.sent().id());
                sending.setReasons(new String[0]);
            }
            case Outcome.Stopped stopped ->
                sending.setReasons(stopped.preview().verdict().refusals().stream()
                        .map(KeptReason::keep)
                        .toArray(String[]::new));
            case null -> sending.setReasons(new String[] {KeptReason.NO_RIGHT});
        }
        return sending;
    }

    private static Condition unsent() {
        return notExists(selectOne()
                .from(ROUND_SENDING)
                .where(ROUND_SENDING.ROUND_ID.eq(ROUND_PLACE.ROUND_ID), ROUND_SENDING.PLACE.eq(ROUND_PLACE.PLACE)));
    }

    private void finishIfDone(long round) {
        if (!sql.fetchExists(
                ROUND_PLACE,
                ROUND_PLACE.ROUND_ID.eq(round).and(ROUND_PLACE.WEEK.isNotNull()).and(unsent()))) {
            sql.insertInto(ROUND_EVENT)
                    .set(ROUND_EVENT.ROUND_ID, round)
                    .set(ROUND_EVENT.KIND, "FINISHED")
                    .set(ROUND_EVENT.AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .onConflictDoNothing()
                    .execute();
        }
    }
}
