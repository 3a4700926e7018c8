package nl.vangnet.income;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.DETERMINATION;
import static nl.vangnet.schema.Tables.MONTH_RUN;
import static nl.vangnet.schema.Tables.PERSON;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.floor;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vangnet.law.Determination;
import nl.vangnet.rulegraph.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a month run came to: counts, totals, the distribution of amounts, and what could not be decided. */
@Component
public class RunFigures {
    /** No group of fewer units is shown: with fewer, a group could tell about someone. */
    static final int SMALLEST_GROUP = 10;

    private static final long CLASS_WIDTH = 200_00;

    /** A run. {@code expected} is how many units take part, {@code done} how many are determined. */
    public record Run(
            YearMonth month,
            Instant knownAt,
            Instant startedAt,
            @Nullable Instant finishedAt,
            long expected,
            long done) {
        public long percent() {
            return expected == 0 ? 100 : done * 100 / expected;
        }
    }

    /** Sums over the decided units of a run. */
    public record Totals(
            long decided,
            long undecided,
            long estimated,
            long withIncome,
            Money norm,
            Money countedIncome,
            Money holidayAllowance,
            Money paid,
            Money premium) {}

    /** Units that receive from this amount up to, and not including, that amount. */
    public record Group(Money from, Money upTo, long units) {}

    /** A unit whose month is undecided. */
    public record Undecided(long unit, String applicant, Determination determination) {}

    /** A unit in a run. */
    public record UnitLine(
            long unit,
            String applicant,
            @Nullable Money norm,
            @Nullable Money income,
            @Nullable Money paid,
            boolean estimated) {}

    private final DSLContext sql;

    RunFigures(DSLContext sql) {
        this.sql = sql;
    }

    /** The last run of every month, the latest month first. */
    List<Run> runs() {
        return sql
                .select()
                .distinctOn(MONTH_RUN.MONTH)
                .from(MONTH_RUN)
                .orderBy(MONTH_RUN.MONTH.desc(), MONTH_RUN.KNOWN_AT.desc())
                .fetchInto(MONTH_RUN)
                .stream()
                .map(row -> run(row.getMonth(), row.getKnownAt(), row.getStartedAt(), row.getFinishedAt()))
                .toList();
    }

    Optional<Run> run(YearMonth month) {
        return runs().stream().filter(run -> run.month().equals(month)).findFirst();
    }

    private Run run(
            LocalDate month, OffsetDateTime knownAt, OffsetDateTime started, @Nullable OffsetDateTime finished) {
        long expected = sql.fetchCount(BENEFIT_UNIT, Entitled.in(YearMonth.from(month), knownAt.toInstant()));
        long done = sql.fetchCount(DETERMINATION, DETERMINATION.MONTH.eq(month), DETERMINATION.KNOWN_AT.eq(knownAt));
        return new Run(
                YearMonth.from(month),
                knownAt.toInstant(),
                started.toInstant(),
                finished == null ? null : finished.toInstant(),
                expected,
                done);
    }

    Totals totals(Run run) {
        Condition decided = DETERMINATION.PAID.isNotNull();
        var row = sql.select(
                        count().filterWhere(decided),
                        count().filterWhere(decided.not()),
                        count().filterWhere(decided.and(DETERMINATION.ESTIMATED)),
                        count().filterWhere(decided.and(DETERMINATION.COUNTED_INCOME.gt(0L))),
                        total(DETERMINATION.NORM, decided),
                        total(DETERMINATION.COUNTED_INCOME, decided),
                        total(DETERMINATION.HOLIDAY_ALLOWANCE, decided),
                        total(DETERMINATION.PAID, decided),
                        total(DETERMINATION.PREMIUM, decided))
                .from(DETERMINATION)
                .where(in(run))
                .fetchSingle();
        return new Totals(
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4(),
                money(row.value5()),
                money(row.value6()),
                money(row.value7()),
                money(row.value8()),
                money(row.value9()));
    }

    /** How many units receive how much. Neighbouring groups are joined until each holds enough units to hide behind. */
    List<Group> distribution(Run run) {
        Field<Long> group = floor(DETERMINATION.PAID.div(inline(CLASS_WIDTH))).cast(Long.class);
        List<Group> groups = sql.select(group, count())
                .from(DETERMINATION)
                .where(in(run), DETERMINATION.PAID.isNotNull())
                .groupBy(group)
                .orderBy(group)
                .fetch(row -> new Group(
                        Money.ofCents(row.value1() * CLASS_WIDTH),
                        Money.ofCents((row.value1() + 1) * CLASS_WIDTH),
                        row.value2()));
        return joinSmall(groups);
    }

    static List<Group> joinSmall(List<Group> groups) {
        List<Group> joined = new ArrayList<>();
        for (Group group : groups) {
            boolean grow =
                    !joined.isEmpty() && (joined.getLast().units() < SMALLEST_GROUP || group.units() < SMALLEST_GROUP);
            if (grow) {
                Group last = joined.removeLast();
                joined.add(new Group(last.from(), group.upTo(), last.units() + group.units()));
            } else {
                joined.add(group);
            }
        }
        return !joined.isEmpty() && joined.getLast().units() < SMALLEST_GROUP ? List.of() : joined;
    }

    List<Undecided> undecided(Run run, int limit, long offset) {
        return sql.select(DETERMINATION.UNIT_ID, PERSON.NAME, DETERMINATION.EXPLANATION)
                .from(DETERMINATION)
                .join(BENEFIT_UNIT)
                .on(BENEFIT_UNIT.ID.eq(DETERMINATION.UNIT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(BENEFIT_UNIT.APPLICANT_ID))
                .where(in(run), DETERMINATION.PAID.isNull())
                .orderBy(DETERMINATION.UNIT_ID)
                .limit(limit)
                .offset(offset)
                .fetch(row -> new Undecided(row.value1(), row.value2(), DeterminationJson.read(row.value3())));
    }

    List<UnitLine> lines(Run run, int limit, long offset) {
        return sql.select(
                        DETERMINATION.UNIT_ID,
                        PERSON.NAME,
                        DETERMINATION.NORM,
                        DETERMINATION.COUNTED_INCOME,
                        DETERMINATION.PAID,
                        DETERMINATION.ESTIMATED)
                .from(DETERMINATION)
                .join(BENEFIT_UNIT)
                .on(BENEFIT_UNIT.ID.eq(DETERMINATION.UNIT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(BENEFIT_UNIT.APPLICANT_ID))
                .where(in(run))
                .orderBy(DETERMINATION.UNIT_ID)
                .limit(limit)
                .offset(offset)
                .fetch(row -> new UnitLine(
                        row.value1(),
                        row.value2(),
                        optional(row.value3()),
                        optional(row.value4()),
                        optional(row.value5()),
                        row.value6()));
    }

    private static Condition in(Run run) {
        return DETERMINATION
                .MONTH
                .eq(run.month().atDay(1))
                .and(DETERMINATION.KNOWN_AT.eq(Moments.atOffset(run.knownAt())));
    }

    private static Field<BigDecimal> total(Field<Long> amount, Condition decided) {
        return sum(amount).filterWhere(decided);
    }

    private static Money money(@Nullable BigDecimal cents) {
        return cents == null ? Money.ZERO : Money.ofCents(cents.longValueExact());
    }

    private static @Nullable Money optional(@Nullable Long cents) {
        return cents == null ? null : Money.ofCents(cents);
    }
}
