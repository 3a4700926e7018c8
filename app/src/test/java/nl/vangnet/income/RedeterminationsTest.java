package nl.vangnet.income;

import static nl.vangnet.schema.Tables.DETERMINATION;
import static nl.vangnet.schema.Tables.INCOME;
import static nl.vangnet.schema.Tables.MONTH_RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.vangnet.VangnetTest;
import nl.vangnet.law.Correction;
import nl.vangnet.law.Determination;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.law.UnitFacts;
import nl.vangnet.schema.tables.records.IncomeRecord;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@TestPropertySource(properties = "vangnet.demo=area")
@Transactional
class RedeterminationsTest {
    @Autowired
    private Redeterminations redeterminations;

    @Autowired
    private ChangedFacts changes;

    @Autowired
    private FactStore facts;

    @Autowired
    private Participatiewet law;

    @Autowired
    private DSLContext sql;

    /** A wage of a month long past, stated for the second time with another amount. */
    private IncomeRecord correctedStatement(long extraCents) {
        IncomeRecord stated = sql.selectFrom(INCOME)
                .where(
                        INCOME.ESTIMATE.isFalse(),
                        INCOME.NET.between(10_000L, 40_000L),
                        INCOME.FROM_DAY.eq(lastMonth().minusMonths(8).atDay(1)),
                        INCOME.UNIT_ID.in(org.jooq
                                .impl
                                .DSL
                                .select(DETERMINATION.UNIT_ID)
                                .from(DETERMINATION)
                                .where(
                                        DETERMINATION.MONTH.eq(
                                                lastMonth().minusMonths(8).atDay(1)),
                                        DETERMINATION.PAID.gt(20_000L))))
                .orderBy(INCOME.UNIT_ID, INCOME.FACT, INCOME.KNOWN_SINCE.desc())
                .limit(1)
                .fetchSingle();
        IncomeRecord corrected = stated.copy();
        corrected.setFact(stated.getFact());
        corrected.setKnownSince(Moments.atOffset(now().minusSeconds(1)));
        corrected.setNet(stated.getNet() + extraCents);
        corrected.setSource("verbeterde loonaangifte");
        corrected.insert();
        return corrected;
    }

    private YearMonth lastMonth() {
        return YearMonth.from(Objects.requireNonNull(
                sql.select(max(MONTH_RUN.MONTH)).from(MONTH_RUN).fetchOne(0, java.time.LocalDate.class)));
    }

    /** After everything that was determined. */
    private Instant now() {
        return Objects.requireNonNull(sql.select(max(DETERMINATION.KNOWN_AT))
                        .from(DETERMINATION)
                        .fetchOne(0, OffsetDateTime.class))
                .toInstant()
                .plusSeconds(3600);
    }

    @Test
    void aStatementOfEightMonthsAgoChangesThatMonthAndSaysWhy() {
        IncomeRecord corrected = correctedStatement(5_000);
        YearMonth month = YearMonth.from(corrected.getFromDay());

        Map<Long, List<Correction>> corrections =
                redeterminations.correct(changes.knownSince(now().minusSeconds(60), now()), now());

        assertThat(corrections).containsOnlyKeys(corrected.getUnitId());
        Correction first =
                Objects.requireNonNull(corrections.get(corrected.getUnitId())).getFirst();
        assertThat(first.month()).isEqualTo(month);
        assertThat(first.total().orElseThrow().isNegative()).isTrue();
        assertThat(first.causes()).hasSize(1);
        assertThat(((Correction.Cause.Fact) first.causes().getFirst()).after())
                .anyMatch(fact -> fact.source().equals("verbeterde loonaangifte"));
    }

    @Test
    void determiningItOnceMoreAddsNothing() {
        correctedStatement(5_000);
        Map<Long, YearMonth> changed = changes.knownSince(now().minusSeconds(60), now());
        Instant moment = now();
        redeterminations.correct(changed, moment);
        int before = sql.fetchCount(DETERMINATION);

        assertThat(redeterminations.correct(changed, moment)).isEmpty();
        assertThat(redeterminations.correct(changed, moment.plusSeconds(1))).isEmpty();
        assertThat(sql.fetchCount(DETERMINATION)).isEqualTo(before);
    }

    @Test
    void aPreviewShowsTheSameAndKeepsNothing() {
        IncomeRecord corrected = correctedStatement(5_000);
        YearMonth month = YearMonth.from(corrected.getFromDay());
        int before = sql.fetchCount(DETERMINATION);

        List<Correction> preview = redeterminations.preview(corrected.getUnitId(), List.of(), month, now());

        assertThat(sql.fetchCount(DETERMINATION)).isEqualTo(before);
        assertThat(redeterminations.correct(Map.of(corrected.getUnitId(), month), now()))
                .containsEntry(corrected.getUnitId(), preview);
    }

    @Test
    void whatChangedNothingIsNotKept() {
        IncomeRecord unchanged = correctedStatement(5_000);
        Instant moment = now();
        redeterminations.correct(Map.of(unchanged.getUnitId(), YearMonth.from(unchanged.getFromDay())), moment);

        assertThat(changes.knownSince(moment, moment.plusSeconds(60))).isEmpty();
    }

    @Test
    void tenThousandAnswersOfThePastAreGivenAgainToTheByte() {
        long seed = 20261122;
        Random random = new Random(seed);
        List<org.jooq.Record3<Long, java.time.LocalDate, OffsetDateTime>> keys =
                new ArrayList<>(sql.select(DETERMINATION.UNIT_ID, DETERMINATION.MONTH, DETERMINATION.KNOWN_AT)
                        .from(DETERMINATION)
                        .orderBy(DETERMINATION.UNIT_ID, DETERMINATION.MONTH, DETERMINATION.KNOWN_AT)
                        .fetch());
        java.util.Collections.shuffle(keys, random);
        Map<List<Object>, List<Long>> byMoment =
                new java.util.TreeMap<>(java.util.Comparator.comparing(Object::toString));
        keys.subList(0, Math.min(10_000, keys.size()))
                .forEach(key -> byMoment.computeIfAbsent(List.of(key.value2(), key.value3()), _ -> new ArrayList<>())
                        .add(key.value1()));
        byMoment.forEach((moment, units) -> {
            YearMonth month = YearMonth.from((java.time.LocalDate) moment.get(0));
            OffsetDateTime knownAt = (OffsetDateTime) moment.get(1);
            Map<Long, UnitFacts> known = facts.load(units, month, knownAt.toInstant());
            Map<Long, String> kept = sql.select(DETERMINATION.UNIT_ID, DETERMINATION.EXPLANATION)
                    .from(DETERMINATION)
                    .where(
                            DETERMINATION.MONTH.eq(month.atDay(1)),
                            DETERMINATION.KNOWN_AT.eq(knownAt),
                            DETERMINATION.UNIT_ID.in(units))
                    .fetchMap(DETERMINATION.UNIT_ID, DETERMINATION.EXPLANATION);
            for (Long unit : units) {
                Determination again =
                        law.determine(Objects.requireNonNull(known.get(unit)), month, knownAt.toInstant());
                assertThat(DeterminationJson.write(again))
                        .as("seed %d, unit %d, month %s, known at %s", seed, unit, month, knownAt)
                        .isEqualTo(kept.get(unit));
            }
        });
    }
}
