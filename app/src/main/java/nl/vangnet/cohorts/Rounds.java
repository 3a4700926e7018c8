package nl.vangnet.cohorts;

import static nl.vangnet.schema.Tables.COHORT_ROUND;
import static nl.vangnet.schema.Tables.ROUND_EVALUATION;
import static nl.vangnet.schema.Tables.ROUND_EVENT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.cohort.Candidate;
import nl.vangnet.guidance.cohort.SelectionRule;
import nl.vangnet.schema.tables.records.RoundCandidateRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Prepares and starts rounds. Preparing is the dry run: nothing leaves, and a round starts only once everybody in it was checked. */
@Component
public class Rounds {
    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Candidates candidates;
    private final RoundChecks checks;
    private final Clock clock;

    Rounds(DSLContext sql, TransactionTemplate transaction, Candidates candidates, RoundChecks checks, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.candidates = candidates;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * Keeps a round and checks everybody in it, in the order of its rule: who is invited, and why who is not is not.
     *
     * @return its number
     * @throws RoundRefused when the rule looks at what no rule may, or nobody meets it
     */
    public long prepare(RoundPlan plan, @Nullable Long author) {
        long round = begin(plan, author);
        checks.finish(round);
        return round;
    }

    /**
     * Keeps a round with who meets its rule today, in its order. Nobody was checked yet: see {@link RoundChecks}.
     *
     * @return its number
     * @throws RoundRefused when the rule looks at what no rule may, or nobody meets it
     */
    long begin(RoundPlan plan, @Nullable Long author) {
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
        return Objects.requireNonNull(transaction.execute(_ -> keep(plan, selected, today, author)));
    }

    private long keep(RoundPlan plan, List<Candidate> selected, LocalDate today, @Nullable Long author) {
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
        List<RoundCandidateRecord> rows = new ArrayList<>();
        for (Candidate candidate : selected) {
            RoundCandidateRecord row = new RoundCandidateRecord();
            row.setRoundId(round);
            row.setNr(rows.size() + 1);
            row.setUnitId(candidate.unit());
            row.setAreaId(candidate.area());
            row.setMonthsOnAssistance(candidate.monthsOnAssistance());
            row.setMonthsWithoutConversation(candidate.monthsWithoutConversation());
            rows.add(row);
        }
        sql.batchInsert(rows).execute();
        return round;
    }

    /**
     * Starts a round. Its first invitations leave with the next run of {@link RoundPost}.
     *
     * @throws RoundRefused when it was started before, or not everybody was checked yet
     */
    @Transactional
    public void start(long round, @Nullable Long author) {
        if (!checks.progress(round).complete()) {
            throw new RoundRefused("cohort.geweigerd.onaf", List.of());
        }
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
