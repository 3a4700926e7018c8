package nl.vangnet.income;

import static java.util.stream.Collectors.toMap;
import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.DETERMINATION;
import static nl.vangnet.schema.Tables.MONTH_RUN;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import nl.vangnet.law.Determination;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.law.UnitFacts;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Determines a month for every unit, with what is known at one moment, after the earlier months of which something became known since the
 * run before. A run is made of chunks, each its own transaction; one that was
 * broken off goes on where it stopped. A unit is determined once in a run, whatever happens in between.
 */
@Component
public class MonthRuns {
    private static final int CHUNK = 500;
    /** Any number, as long as it is the same for everyone who runs a month. */
    static final long LOCK = 0x76616e676e6574L;

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final FactStore facts;
    private final Determinations determinations;
    private final Estimates estimates;
    private final ChangedFacts changes;
    private final Redeterminations redeterminations;
    private final Participatiewet law;
    private final Clock clock;

    MonthRuns(
            DSLContext sql,
            TransactionTemplate transaction,
            FactStore facts,
            Determinations determinations,
            Estimates estimates,
            ChangedFacts changes,
            Redeterminations redeterminations,
            Participatiewet law,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.facts = facts;
        this.determinations = determinations;
        this.estimates = estimates;
        this.changes = changes;
        this.redeterminations = redeterminations;
        this.law = law;
        this.clock = clock;
    }

    /** Starts a run, unless one of this month and moment was started before. It does its work in {@link #finish}. */
    public void start(YearMonth month, Instant knownAt) {
        sql.insertInto(MONTH_RUN)
                .set(MONTH_RUN.MONTH, month.atDay(1))
                .set(MONTH_RUN.KNOWN_AT, Moments.atOffset(knownAt))
                .set(MONTH_RUN.STARTED_AT, Moments.atOffset(clock.instant()))
                .onConflictDoNothing()
                .execute();
    }

    /** The last month for which a run was started; empty where there is none. */
    public Optional<YearMonth> last() {
        return sql.select(max(MONTH_RUN.MONTH))
                .from(MONTH_RUN)
                .fetchOptional(0, LocalDate.class)
                .map(YearMonth::from);
    }

    /**
     * Does what is left of the runs that were started for months up to this one, the earliest first: a month hands the memory of disregards
     * to the next.
     *
     * @param determined hears after every chunk how many units it held
     */
    public void finish(YearMonth upTo, LongConsumer determined) {
        sql.select(MONTH_RUN.MONTH, MONTH_RUN.KNOWN_AT)
                .from(MONTH_RUN)
                .where(MONTH_RUN.FINISHED_AT.isNull(), MONTH_RUN.MONTH.le(upTo.atDay(1)))
                .orderBy(MONTH_RUN.MONTH, MONTH_RUN.KNOWN_AT)
                .fetch()
                .forEach(
                        run -> finish(YearMonth.from(run.value1()), run.value2().toInstant(), determined));
    }

    private void finish(YearMonth month, Instant knownAt, LongConsumer determined) {
        estimates.file(month, knownAt);
        runBefore(month).ifPresent(before -> redeterminations.correct(changes.knownSince(before, knownAt), knownAt));
        int count;
        do {
            count = Objects.requireNonNull(transaction.execute(_ -> chunk(month, knownAt)));
            determined.accept(count);
        } while (count > 0);
        sql.update(MONTH_RUN)
                .set(MONTH_RUN.FINISHED_AT, Moments.atOffset(clock.instant()))
                .where(MONTH_RUN.MONTH.eq(month.atDay(1)), MONTH_RUN.KNOWN_AT.eq(Moments.atOffset(knownAt)))
                .execute();
    }

    /** The moment of the run before the one of this month; empty for the first. */
    private Optional<Instant> runBefore(YearMonth month) {
        return sql.select(max(MONTH_RUN.KNOWN_AT))
                .from(MONTH_RUN)
                .where(MONTH_RUN.MONTH.lt(month.atDay(1)))
                .fetchOptional(0, OffsetDateTime.class)
                .map(OffsetDateTime::toInstant);
    }

    private int chunk(YearMonth month, Instant knownAt) {
        sql.execute("select pg_advisory_xact_lock(?)", LOCK);
        List<Long> units = sql.select(BENEFIT_UNIT.ID)
                .from(BENEFIT_UNIT)
                .where(
                        Entitled.in(month, knownAt),
                        notExists(selectOne()
                                .from(DETERMINATION)
                                .where(
                                        DETERMINATION.MONTH.eq(month.atDay(1)),
                                        DETERMINATION.KNOWN_AT.eq(Moments.atOffset(knownAt)),
                                        DETERMINATION.UNIT_ID.eq(BENEFIT_UNIT.ID))))
                .orderBy(BENEFIT_UNIT.ID)
                .limit(CHUNK)
                .fetch(BENEFIT_UNIT.ID);
        Map<Long, UnitFacts> known = facts.load(units, month, knownAt);
        UnitFacts nothing = new UnitFacts(List.of(), List.of());
        Map<Long, List<Determination>> results = units.parallelStream()
                .collect(toMap(
                        unit -> unit,
                        unit -> List.of(law.determine(known.getOrDefault(unit, nothing), month, knownAt)),
                        (one, _) -> one,
                        TreeMap::new));
        determinations.add(results);
        return units.size();
    }
}
