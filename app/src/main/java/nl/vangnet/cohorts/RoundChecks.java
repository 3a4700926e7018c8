package nl.vangnet.cohorts;

import static nl.vangnet.schema.Tables.COHORT_ROUND;
import static nl.vangnet.schema.Tables.ROUND_CANDIDATE;
import static nl.vangnet.schema.Tables.ROUND_CHUNK;
import static nl.vangnet.schema.Tables.ROUND_EVENT;
import static nl.vangnet.schema.Tables.ROUND_PLACE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.vangnet.contact.Draft;
import nl.vangnet.contact.Policies;
import nl.vangnet.contact.Post;
import nl.vangnet.contact.Preview;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.cohort.Pace;
import nl.vangnet.guidance.cohort.RoundMember;
import nl.vangnet.guidance.cohort.RoundPurpose;
import nl.vangnet.guidance.contact.ContactPolicy;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.schema.tables.records.CohortRoundRecord;
import nl.vangnet.schema.tables.records.RoundCandidateRecord;
import nl.vangnet.schema.tables.records.RoundPlaceRecord;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks everybody of a round as the job will that sends: in chunks of one transaction each. What was broken off goes on where it stopped, at
 * the next start of the program or when somebody asks; of two at once the second waits, and nobody is checked twice.
 */
@Component
class RoundChecks implements ApplicationRunner {
    /** Candidates in one transaction. */
    private static final int CHUNK = 500;

    /** Chunks that somebody waits for: an area is done when the page comes back, a city goes on behind it. */
    private static final int WAITED_FOR = 4;

    private static final int LOCK = 15;
    private static final Logger LOG = LoggerFactory.getLogger(RoundChecks.class);

    /** How many of the candidates were checked. */
    record Progress(int checked, int all) {
        boolean complete() {
            return checked == all;
        }
    }

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Briefs briefs;
    private final Policies policies;
    private final Post post;
    private final Clock clock;

    RoundChecks(
            DSLContext sql, TransactionTemplate transaction, Briefs briefs, Policies policies, Post post, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.briefs = briefs;
        this.policies = policies;
        this.post = post;
        this.clock = clock;
    }

    /** Goes on with what was broken off. */
    @Override
    public void run(ApplicationArguments arguments) {
        sql
                .selectDistinct(ROUND_CANDIDATE.ROUND_ID)
                .from(ROUND_CANDIDATE)
                .orderBy(ROUND_CANDIDATE.ROUND_ID)
                .fetch(ROUND_CANDIDATE.ROUND_ID)
                .stream()
                .filter(round -> !progress(round).complete())
                .forEach(this::behindThePage);
    }

    Progress progress(long round) {
        int checked = sql.select(coalesce(max(ROUND_CHUNK.UPTO), val(0)))
                .from(ROUND_CHUNK)
                .where(ROUND_CHUNK.ROUND_ID.eq(round))
                .fetchSingle(row -> row.value1());
        return new Progress(checked, sql.fetchCount(ROUND_CANDIDATE, ROUND_CANDIDATE.ROUND_ID.eq(round)));
    }

    /** Checks all that are left. */
    void finish(long round) {
        while (chunk(round, CHUNK) > 0) {
            // the next
        }
    }

    /** Checks as many as somebody wants to wait for, and goes on behind the page with the others. */
    void goOn(long round) {
        for (int i = 0; i < WAITED_FOR; i++) {
            if (chunk(round, CHUNK) == 0) {
                return;
            }
        }
        if (!progress(round).complete()) {
            behindThePage(round);
        }
    }

    /** When it breaks off, what was checked is kept, and the page of the round shows how far it is. */
    private void behindThePage(long round) {
        Thread.ofVirtual().name("ronde " + round).start(() -> {
            try {
                finish(round);
            } catch (RuntimeException e) {
                LOG.error("Ronde {}: het nakijken is afgebroken", round, e);
            }
        });
    }

    /** Checks the next so many, and says how many those were. */
    int chunk(long round, int size) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            // One at a time: who is next is asked after the lock.
            sql.fetch("select pg_advisory_xact_lock(?, ?)", LOCK, (int) round);
            List<RoundCandidateRecord> next = sql.selectFrom(ROUND_CANDIDATE)
                    .where(
                            ROUND_CANDIDATE.ROUND_ID.eq(round),
                            ROUND_CANDIDATE.NR.gt(progress(round).checked()))
                    .orderBy(ROUND_CANDIDATE.NR)
                    .limit(size)
                    .fetch();
            if (!next.isEmpty()) {
                sql.batchInsert(places(round, next)).execute();
                sql.insertInto(ROUND_CHUNK)
                        .set(ROUND_CHUNK.ROUND_ID, round)
                        .set(ROUND_CHUNK.UPTO, next.getLast().getNr())
                        .set(ROUND_CHUNK.AT, clock.instant().atOffset(ZoneOffset.UTC))
                        .execute();
            }
            return next.size();
        }));
    }

    private List<RoundPlaceRecord> places(long id, List<RoundCandidateRecord> next) {
        CohortRoundRecord round =
                sql.selectFrom(COHORT_ROUND).where(COHORT_ROUND.ID.eq(id)).fetchSingle();
        Purpose wanted = Purpose.valueOf(round.getPurpose());
        Pace pace = new Pace(round.getPerWeek());
        LocalDate today = LocalDate.now(clock);
        ContactPolicy policy = policies.on(today);
        List<Long> units = next.stream().map(RoundCandidateRecord::getUnitId).toList();
        Map<Long, List<Brief>> known = briefs.of(units).stream().collect(Collectors.groupingBy(Brief::unit));
        Map<Long, String> otherRounds = otherRounds(units);
        List<RoundCandidateRecord> candidateOf = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        for (RoundCandidateRecord candidate : next) {
            for (Brief brief : known.getOrDefault(candidate.getUnitId(), List.of())) {
                candidateOf.add(candidate);
                drafts.add(RoundDrafts.of(brief, RoundPurpose.of(brief, wanted, policy, today)));
            }
        }
        List<Preview> previews = post.previewsByJob(drafts, Rounds.job(id));
        var before = sql.select(coalesce(max(ROUND_PLACE.PLACE), val(0)), count(ROUND_PLACE.WEEK))
                .from(ROUND_PLACE)
                .where(ROUND_PLACE.ROUND_ID.eq(id))
                .fetchSingle();
        int number = before.value1();
        int invited = before.value2();
        List<RoundPlaceRecord> places = new ArrayList<>();
        for (int i = 0; i < previews.size(); i++) {
            RoundCandidateRecord candidate = candidateOf.get(i);
            long unit = candidate.getUnitId();
            List<Refusal> reasons = new ArrayList<>(RoundMember.SAFEGUARDS
                    .check(new RoundMember(unit, otherRounds.getOrDefault(unit, "")), today)
                    .refusals());
            reasons.addAll(previews.get(i).verdict().refusals());
            boolean invites = reasons.isEmpty();
            invited += invites ? 1 : 0;
            RoundPlaceRecord place = new RoundPlaceRecord();
            place.setRoundId(id);
            place.setPlace(++number);
            place.setUnitId(unit);
            place.setPersonId(drafts.get(i).person());
            place.setAreaId(candidate.getAreaId());
            place.setMonthsOnAssistance(candidate.getMonthsOnAssistance());
            place.setMonthsWithoutConversation(candidate.getMonthsWithoutConversation());
            place.setPurpose(drafts.get(i).purpose().name());
            place.setWeek(invites ? pace.week(invited) : null);
            place.setReasons(reasons.stream().map(KeptReason::keep).toArray(String[]::new));
            places.add(place);
        }
        return places;
    }

    /** By client number the round that is going on and invites this unit. */
    private Map<Long, String> otherRounds(List<Long> units) {
        Map<Long, String> rounds = new HashMap<>();
        sql.selectDistinct(ROUND_PLACE.UNIT_ID, COHORT_ROUND.NAME)
                .from(ROUND_PLACE)
                .join(COHORT_ROUND)
                .on(COHORT_ROUND.ID.eq(ROUND_PLACE.ROUND_ID))
                .where(
                        ROUND_PLACE.UNIT_ID.eq(any(units.toArray(Long[]::new))),
                        ROUND_PLACE.WEEK.isNotNull(),
                        COHORT_ROUND.ID.in(
                                select(ROUND_EVENT.ROUND_ID).from(ROUND_EVENT).where(ROUND_EVENT.KIND.eq("STARTED"))),
                        COHORT_ROUND.ID.notIn(
                                select(ROUND_EVENT.ROUND_ID).from(ROUND_EVENT).where(ROUND_EVENT.KIND.eq("FINISHED"))))
                .forEach(row -> rounds.put(row.value1(), row.value2()));
        return rounds;
    }
}
