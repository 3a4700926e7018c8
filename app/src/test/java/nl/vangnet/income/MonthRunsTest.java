package nl.vangnet.income;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.DETERMINATION;
import static nl.vangnet.schema.Tables.MONTH_RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.count;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.vangnet.VangnetTest;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.law.UnitFacts;
import nl.vangnet.rulegraph.Reason;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Month runs over the 1,500 units of Waterstad, in a real PostgreSQL. */
@VangnetTest
@TestPropertySource(properties = "vangnet.demo=area")
class MonthRunsTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 8);

    @Autowired
    private MonthRuns runs;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private FactStore facts;

    @Autowired
    private Determinations determinations;

    @Autowired
    private Estimates estimates;

    @Autowired
    private ChangedFacts changes;

    @Autowired
    private Redeterminations redeterminations;

    @Autowired
    private Participatiewet law;

    @Test
    void aRunThatBreaksOffGoesOnWhereItStopped() {
        Instant moment = Instant.parse("2026-09-01T10:00:00Z");
        runs.start(MONTH, moment);

        assertThatThrownBy(() -> runs.finish(MONTH, _ -> {
                    throw new IllegalStateException("the machine stops");
                }))
                .hasMessage("the machine stops");
        int before = determined(moment);
        assertThat(before).isPositive().isLessThan(expected());
        assertThat(unfinished(moment)).isTrue();

        runs.finish(MONTH, _ -> {});

        assertThat(determined(moment)).isEqualTo(expected());
        assertThat(unfinished(moment)).isFalse();
    }

    @Test
    void twoWhoFinishTheSameRunDetermineEveryUnitOnce() {
        Instant moment = Instant.parse("2026-09-02T10:00:00Z");
        runs.start(MONTH, moment);
        runs.start(MONTH, moment);

        Stream.of(1, 2).parallel().forEach(_ -> runs.finish(MONTH, _ -> {}));

        assertThat(determined(moment)).isEqualTo(expected());
        assertThat(sql.select(count())
                        .from(DETERMINATION)
                        .where(
                                DETERMINATION.MONTH.eq(MONTH.atDay(1)),
                                DETERMINATION.KNOWN_AT.eq(Moments.atOffset(moment)))
                        .groupBy(DETERMINATION.UNIT_ID)
                        .having(count().gt(1))
                        .fetch())
                .isEmpty();
    }

    @Test
    void aClockThatJumpsOverTheEndOfTheMonthAndBackChangesNothingOfARun() {
        Instant steady = Instant.parse("2026-09-03T10:00:00Z");
        runs.start(MONTH, steady);
        runs.finish(MONTH, _ -> {});
        Instant moment = Instant.parse("2026-09-04T10:00:00Z");
        AtomicReference<Instant> now = new AtomicReference<>(moment);
        AtomicInteger chunks = new AtomicInteger();
        MonthRuns jumping = new MonthRuns(
                sql,
                transaction,
                facts,
                determinations,
                estimates,
                changes,
                redeterminations,
                law,
                ((InstantSource) now::get).withZone(ZoneOffset.UTC));

        jumping.start(MONTH, moment);
        jumping.finish(MONTH, _ -> now.set(moment.plus(Duration.ofDays(chunks.getAndIncrement() % 2 == 0 ? 40 : -40))));

        assertThat(chunks.get()).isGreaterThan(1);
        assertThat(amounts(moment)).hasSize(expected()).isEqualTo(amounts(steady));
    }

    @Test
    void nobodyUsesTheDisregardForMoreThanSixMonths() {
        var months = sql.fetch("""
                select person, count(distinct month) + coalesce(max(months_used_before), 0) as used
                from (
                    select distinct on (unit_id, month) month, used_disregards
                    from determination order by unit_id, month, known_at desc) last
                cross join unnest(used_disregards) as used_disregard
                cross join split_part(used_disregard, ':', 2) as person
                left join disregard_decision on person_id = person::bigint and disregard = 'n'
                where used_disregard like 'n:%' and exists (
                    -- From state pension age on it has no end.
                    select from member where member.person_id = person::bigint and birth_date > date '1961-01-01')
                group by person""");

        assertThat(months).isNotEmpty();
        assertThat(months.getValues("used", Long.class)).allMatch(used -> used <= 6);
    }

    /** Undone afterwards: everybody in this database has a right under the Participatiewet. */
    @Test
    void aRightUnderTheIoawIsReadAsSuchAndItsMonthIsUndecided() {
        Instant moment = Instant.parse("2026-09-05T10:00:00Z");
        transaction.executeWithoutResult(status -> {
            long unit = sql.fetchSingle("select min(unit_id) from entitlement").into(Long.class);
            sql.execute("""
                    insert into entitlement (fact, known_since, unit_id, from_day, source, law)
                    select fact, ?::timestamptz, unit_id, from_day, 'besluit', 'IOAW' from entitlement where unit_id = ? limit 1
                    """, Moments.atOffset(moment), unit);
            UnitFacts found = Objects.requireNonNull(
                    facts.load(List.of(unit), MONTH, moment).get(unit));

            assertThat(law.determine(found, MONTH, moment).undecidedBecause())
                    .contains(new Reason(Reason.Kind.RULE, "otherLaw", null));
            status.setRollbackOnly();
        });
    }

    @Test
    void determinationsAndFactsAreNeverChanged() {
        for (String table : List.of("determination", "income", "member", "work", "disregard_decision", "access_log")) {
            assertThatThrownBy(() -> sql.execute("delete from " + table))
                    .as(table)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("rows of " + table + " are never changed");
        }
    }

    private List<String> amounts(Instant moment) {
        return sql.select(DETERMINATION.UNIT_ID, DETERMINATION.NORM, DETERMINATION.COUNTED_INCOME, DETERMINATION.PAID)
                .from(DETERMINATION)
                .where(DETERMINATION.MONTH.eq(MONTH.atDay(1)), DETERMINATION.KNOWN_AT.eq(Moments.atOffset(moment)))
                .orderBy(DETERMINATION.UNIT_ID)
                .fetch(row -> row.formatCSV());
    }

    private int determined(Instant moment) {
        return sql.fetchCount(
                DETERMINATION,
                DETERMINATION.MONTH.eq(MONTH.atDay(1)),
                DETERMINATION.KNOWN_AT.eq(Moments.atOffset(moment)));
    }

    private int expected() {
        return sql.fetchCount(BENEFIT_UNIT, Entitled.in(MONTH, Instant.parse("2026-09-01T10:00:00Z")));
    }

    private boolean unfinished(Instant moment) {
        return sql.fetchExists(
                MONTH_RUN, MONTH_RUN.KNOWN_AT.eq(Moments.atOffset(moment)), MONTH_RUN.FINISHED_AT.isNull());
    }
}
