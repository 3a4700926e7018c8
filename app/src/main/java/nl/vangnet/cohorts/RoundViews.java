package nl.vangnet.cohorts;

import static nl.vangnet.schema.Tables.AREA;
import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.COHORT_ROUND;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.ROUND_EVALUATION;
import static nl.vangnet.schema.Tables.ROUND_EVENT;
import static nl.vangnet.schema.Tables.ROUND_PLACE;
import static nl.vangnet.schema.Tables.ROUND_SENDING;
import static org.jooq.impl.DSL.count;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vangnet.contact.Policies;
import nl.vangnet.guidance.cohort.Pace;
import nl.vangnet.guidance.cohort.Phase;
import nl.vangnet.schema.tables.records.CohortRoundRecord;
import nl.vangnet.web.Page;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts together what the pages of rounds show. */
@Component
class RoundViews {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final DSLContext sql;
    private final RoundOutcomes outcomes;
    private final RoundChecks checks;
    private final Policies policies;
    private final Clock clock;

    RoundViews(DSLContext sql, RoundOutcomes outcomes, RoundChecks checks, Policies policies, Clock clock) {
        this.sql = sql;
        this.outcomes = outcomes;
        this.checks = checks;
        this.policies = policies;
        this.clock = clock;
    }

    RoundView round(Page page, long id) {
        CohortRoundRecord round = sql.selectFrom(COHORT_ROUND)
                .where(COHORT_ROUND.ID.eq(id))
                .fetchOptional()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, Integer> purposes = new TreeMap<>();
        Map<String, Integer> reasons = new TreeMap<>();
        int invited = 0;
        int weeks = 0;
        for (var row : sql.select(ROUND_PLACE.PURPOSE, ROUND_PLACE.WEEK, ROUND_PLACE.REASONS)
                .from(ROUND_PLACE)
                .where(ROUND_PLACE.ROUND_ID.eq(id))
                .fetch()) {
            if (row.value2() != null) {
                invited++;
                weeks = Math.max(weeks, row.value2());
                String key = RuleWords.PURPOSE + row.value1();
                purposes.merge(page.text(key), 1, Integer::sum);
            }
            Arrays.stream(row.value3())
                    .map(kept -> KeptReason.general(page, kept))
                    .distinct()
                    .forEach(reason -> reasons.merge(reason, 1, Integer::sum));
        }
        LocalDate started = eventDay(id, "STARTED");
        LocalDate finished = eventDay(id, "FINISHED");
        RoundOutcomes.Figures figures = figures(id);
        RoundOutcomes.Talks talks = outcomes.talks(id);
        String evaluation = evaluation(id);
        RoundChecks.Progress progress = checks.progress(id);
        return new RoundView(
                id,
                round.getName(),
                RuleWords.text(page, round, areaName(round)),
                round.getPreparedOn(),
                started,
                finished,
                round.getPerWeek(),
                weeks,
                started == null ? 0 : Pace.weekOf(started, LocalDate.now(clock)),
                progress.checked(),
                progress.all(),
                invited,
                figures.left(),
                figures.stopped(),
                figures.answered(),
                figures.spoken(),
                figures.waiting(),
                talks.held(),
                talks.notRight(),
                counts(purposes),
                counts(reasons),
                counts(stopped(page, id)),
                started == null ? List.of() : outcomes.beside(page, id, started),
                Phase.of(started != null, finished != null, figures.waiting(), evaluation != null),
                evaluation);
    }

    private RoundOutcomes.Figures figures(long round) {
        LocalDate today = LocalDate.now(clock);
        return outcomes.of(round, today.minusDays(policies.on(today).quietDays()));
    }

    private @Nullable String evaluation(long round) {
        return sql.select(ROUND_EVALUATION.WORDS)
                .from(ROUND_EVALUATION)
                .where(ROUND_EVALUATION.ROUND_ID.eq(round))
                .fetchOne(ROUND_EVALUATION.WORDS);
    }

    /** Why invitations were stopped after all, with how often. */
    private Map<String, Integer> stopped(Page page, long round) {
        Map<String, Integer> reasons = new TreeMap<>();
        sql.select(ROUND_SENDING.REASONS)
                .from(ROUND_SENDING)
                .where(ROUND_SENDING.ROUND_ID.eq(round), ROUND_SENDING.OUTGOING_ID.isNull())
                .forEach(row -> Arrays.stream(row.value1())
                        .map(kept -> KeptReason.general(page, kept))
                        .distinct()
                        .forEach(reason -> reasons.merge(reason, 1, Integer::sum)));
        return reasons;
    }

    /** The most first. */
    private static List<RoundView.Count> counts(Map<String, Integer> counted) {
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> new RoundView.Count(entry.getKey(), entry.getValue()))
                .toList();
    }

    String areaName(CohortRoundRecord round) {
        return round.getAttribute().equals("AREA")
                ? sql.select(AREA.NAME)
                        .from(AREA)
                        .where(AREA.ID.eq(round.getValue()))
                        .fetchOptional(AREA.NAME)
                        .orElse("")
                : "";
    }

    private @Nullable LocalDate eventDay(long round, String kind) {
        return sql.select(ROUND_EVENT.AT)
                .from(ROUND_EVENT)
                .where(ROUND_EVENT.ROUND_ID.eq(round), ROUND_EVENT.KIND.eq(kind))
                .fetchOptional(ROUND_EVENT.AT)
                .map(at -> at.atZoneSameInstant(HERE).toLocalDate())
                .orElse(null);
    }

    int size(long round, boolean invited) {
        return sql.fetchCount(ROUND_PLACE, ROUND_PLACE.ROUND_ID.eq(round), wanted(invited));
    }

    List<RoundView.Row> rows(Page page, long round, boolean invited, int limit, long offset) {
        return sql.select(
                        ROUND_PLACE.UNIT_ID,
                        ROUND_PLACE.PLACE,
                        PERSON.NAME,
                        ROUND_PLACE.PURPOSE,
                        ROUND_PLACE.WEEK,
                        ROUND_PLACE.REASONS)
                .from(ROUND_PLACE)
                .join(PERSON)
                .on(PERSON.ID.eq(ROUND_PLACE.PERSON_ID))
                .where(ROUND_PLACE.ROUND_ID.eq(round), wanted(invited))
                .orderBy(ROUND_PLACE.PLACE)
                .limit(limit)
                .offset(offset)
                .fetch(row -> {
                    String key = RuleWords.PURPOSE + row.value4();
                    return new RoundView.Row(
                            row.value1(),
                            row.value2(),
                            row.value3(),
                            page.text(key),
                            row.value5(),
                            Arrays.stream(row.value6())
                                    .map(kept -> KeptReason.text(page, kept))
                                    .toList());
                });
    }

    private static Condition wanted(boolean invited) {
        return invited ? ROUND_PLACE.WEEK.isNotNull() : ROUND_PLACE.WEEK.isNull();
    }

    /** Every area with its last round, by number. */
    List<RoundView.AreaLine> areas() {
        Map<Integer, RoundView.Line> rounds = new TreeMap<>();
        lines(COHORT_ROUND.ATTRIBUTE.eq("AREA")).forEach(rounds::putIfAbsent);
        return sql.select(AREA.ID, AREA.NAME, count(BENEFIT_UNIT.ID))
                .from(AREA)
                .leftJoin(BENEFIT_UNIT)
                .on(BENEFIT_UNIT.AREA_ID.eq(AREA.ID))
                .groupBy(AREA.ID, AREA.NAME)
                .orderBy(AREA.ID)
                .fetch(row ->
                        new RoundView.AreaLine(row.value1(), row.value2(), row.value3(), rounds.get(row.value1())));
    }

    /** The rounds over the whole city, the latest first. */
    List<RoundView.Line> citywide() {
        List<RoundView.Line> lines = new ArrayList<>();
        sql.select(COHORT_ROUND.ID)
                .from(COHORT_ROUND)
                .where(COHORT_ROUND.ATTRIBUTE.ne("AREA"))
                .orderBy(COHORT_ROUND.ID.desc())
                .forEach(row -> lines.add(line(row.value1())));
        return lines;
    }

    private Map<Integer, RoundView.Line> lines(Condition condition) {
        Map<Integer, RoundView.Line> last = new TreeMap<>();
        sql.select(COHORT_ROUND.VALUE, COHORT_ROUND.ID)
                .from(COHORT_ROUND)
                .where(condition)
                .orderBy(COHORT_ROUND.ID)
                .forEach(row -> last.put(row.value1(), line(row.value2())));
        return last;
    }

    private RoundView.Line line(long round) {
        return new RoundView.Line(
                round,
                sql.select(COHORT_ROUND.NAME)
                        .from(COHORT_ROUND)
                        .where(COHORT_ROUND.ID.eq(round))
                        .fetchSingle(row -> row.value1()),
                checks.progress(round).complete()
                        ? RoundView.stateKey(Phase.of(
                                eventDay(round, "STARTED") != null,
                                eventDay(round, "FINISHED") != null,
                                figures(round).waiting(),
                                evaluation(round) != null))
                        : "cohort.stand.nakijken",
                size(round, true),
                sql.fetchCount(ROUND_SENDING, ROUND_SENDING.ROUND_ID.eq(round), ROUND_SENDING.OUTGOING_ID.isNotNull()));
    }
}
