package nl.vangnet.cohorts;

import static nl.vangnet.schema.Tables.COHORT_ROUND;
import static nl.vangnet.schema.Tables.ROUND_EVALUATION;
import static nl.vangnet.schema.Tables.ROUND_EVENT;
import static nl.vangnet.schema.Tables.ROUND_PLACE;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vangnet.contact.Draft;
import nl.vangnet.contact.Policies;
import nl.vangnet.contact.Post;
import nl.vangnet.contact.Preview;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.cohort.Candidate;
import nl.vangnet.guidance.cohort.RoundMember;
import nl.vangnet.guidance.cohort.RoundPurpose;
import nl.vangnet.guidance.cohort.SelectionRule;
import nl.vangnet.guidance.contact.ContactPolicy;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.schema.tables.records.RoundPlaceRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares and starts rounds. Preparing is the dry run: everybody is composed and checked as the job will, and nothing leaves. */
@Component
public class Rounds {
    private final DSLContext sql;
    private final Candidates candidates;
    private final Briefs briefs;
    private final Policies policies;
    private final Post post;
    private final Clock clock;

    Rounds(DSLContext sql, Candidates candidates, Briefs briefs, Policies policies, Post post, Clock clock) {
        this.sql = sql;
        this.candidates = candidates;
        this.briefs = briefs;
        this.policies = policies;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Keeps a round with everybody in it, in the order of its rule, and why who is not invited is not.
     *
     * @return its number
     * @throws RoundRefused when the rule looks at what no rule may, or nobody meets it
     */
    @Transactional
    public long prepare(RoundPlan plan, @Nullable Long author) {
        LocalDate today = LocalDate.now(clock);
        List<Refusal> refusals =
                SelectionRule.SAFEGUARDS.check(plan.rule(), today).refusals();
        if (!refusals.isEmpty()) {
            throw new RoundRefused("cohort.geweigerd.regel", refusals);
        }
        List<Candidate> selected = plan.rule().select(candidates.all(today));
        if (selected.isEmpty()) {
            throw new RoundRefused("cohort.geweigerd.niemand", List.of());
        }
        long round = sql.insertInto(COHORT_ROUND)
                .set(COHORT_ROUND.NAME, plan.name())
                .set(COHORT_ROUND.ATTRIBUTE, plan.criterion().attribute().name())
                .set(COHORT_ROUND.VALUE, plan.criterion().value())
                .set(COHORT_ROUND.ORDER_BY, plan.order().name())
                .set(COHORT_ROUND.SEED, plan.seed())
                .set(COHORT_ROUND.PURPOSE, plan.purpose().name())
                .set(COHORT_ROUND.PER_WEEK, plan.pace().perWeek())
                .set(COHORT_ROUND.PREPARED_ON, today)
                .set(COHORT_ROUND.PREPARED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(COHORT_ROUND.AUTHOR_ID, author)
                .returningResult(COHORT_ROUND.ID)
                .fetchSingle(row -> row.value1());
        sql.batchInsert(places(round, plan, selected, today)).execute();
        return round;
    }

    private List<RoundPlaceRecord> places(long round, RoundPlan plan, List<Candidate> selected, LocalDate today) {
        ContactPolicy policy = policies.on(today);
        Map<Long, List<Brief>> known = briefs
                .of(selected.stream().map(Candidate::unit).toList())
                .stream()
                .collect(Collectors.groupingBy(Brief::unit));
        Map<Long, String> otherRounds = otherRounds();
        List<Candidate> candidateOf = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        for (Candidate candidate : selected) {
            for (Brief brief : known.getOrDefault(candidate.unit(), List.of())) {
                candidateOf.add(candidate);
                drafts.add(RoundDrafts.of(brief, RoundPurpose.of(brief, plan.purpose(), policy, today)));
            }
        }
        List<Preview> previews = post.previewsByJob(drafts, job(round));
        List<RoundPlaceRecord> places = new ArrayList<>();
        int invited = 0;
        for (int i = 0; i < previews.size(); i++) {
            Candidate candidate = candidateOf.get(i);
            List<Refusal> reasons = new ArrayList<>(RoundMember.SAFEGUARDS
                    .check(new RoundMember(candidate.unit(), otherRounds.getOrDefault(candidate.unit(), "")), today)
                    .refusals());
            reasons.addAll(previews.get(i).verdict().refusals());
            boolean invites = reasons.isEmpty();
            invited += invites ? 1 : 0;
            RoundPlaceRecord place = new RoundPlaceRecord();
            place.setRoundId(round);
            place.setPlace(i + 1);
            place.setUnitId(candidate.unit());
            place.setPersonId(drafts.get(i).person());
            place.setAreaId(candidate.area());
            place.setMonthsOnAssistance(candidate.monthsOnAssistance());
            place.setMonthsWithoutConversation(candidate.monthsWithoutConversation());
            place.setPurpose(drafts.get(i).purpose().name());
            place.setWeek(invites ? plan.pace().week(invited) : null);
            place.setReasons(reasons.stream().map(KeptReason::keep).toArray(String[]::new));
            places.add(place);
        }
        return places;
    }

    /** By client number the round that is going on and invites this unit. */
    private Map<Long, String> otherRounds() {
        Map<Long, String> rounds = new HashMap<>();
        sql.selectDistinct(ROUND_PLACE.UNIT_ID, COHORT_ROUND.NAME)
                .from(ROUND_PLACE)
                .join(COHORT_ROUND)
                .on(COHORT_ROUND.ID.eq(ROUND_PLACE.ROUND_ID))
                .where(
                        ROUND_PLACE.WEEK.isNotNull(),
                        COHORT_ROUND.ID.in(
                                select(ROUND_EVENT.ROUND_ID).from(ROUND_EVENT).where(ROUND_EVENT.KIND.eq("STARTED"))),
                        COHORT_ROUND.ID.notIn(
                                select(ROUND_EVENT.ROUND_ID).from(ROUND_EVENT).where(ROUND_EVENT.KIND.eq("FINISHED"))))
                .forEach(row -> rounds.put(row.value1(), row.value2()));
        return rounds;
    }

    /**
     * Starts a round. Its first invitations leave with the next run of {@link RoundPost}.
     *
     * @throws RoundRefused when it was started before
     */
    @Transactional
    public void start(long round, @Nullable Long author) {
        int started = sql.insertInto(ROUND_EVENT)
                .set(ROUND_EVENT.ROUND_ID, round)
                .set(ROUND_EVENT.KIND, "STARTED")
                .set(ROUND_EVENT.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(ROUND_EVENT.AUTHOR_ID, author)
                .onConflictDoNothing()
                .execute();
        if (started == 0) {
            throw new RoundRefused("cohort.geweigerd.gestart", List.of());
        }
    }

    /**
     * Keeps what was learned.
     *
     * @throws RoundRefused when that was written down before
     */
    @Transactional
    public void evaluate(long round, String words, @Nullable Long author) {
        int kept = sql.insertInto(ROUND_EVALUATION)
                .set(ROUND_EVALUATION.ROUND_ID, round)
                .set(ROUND_EVALUATION.WORDS, words)
                .set(ROUND_EVALUATION.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(ROUND_EVALUATION.AUTHOR_ID, author)
                .onConflictDoNothing()
                .execute();
        if (kept == 0) {
            throw new RoundRefused("cohort.geweigerd.geleerd", List.of());
        }
    }

    /** What the log of the post says about who sent it. */
    static String job(long round) {
        return "ronde " + round;
    }
}
