package nl.vangnet.payments;

import static nl.vangnet.payments.World.MAKER;
import static nl.vangnet.payments.World.RELEASER;
import static nl.vangnet.payments.World.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the batch takes of what was agreed: months of one municipality, paid one after the other. */
class AgreedInstalmentsTest {
    private static final YearMonth LONG_AGO = YearMonth.of(2025, 6);
    private static final YearMonth DECIDED = YearMonth.of(2026, 3);

    private static final long SEED = 58_4;

    private final World world = new World();

    /** What somebody was paid too much, what of it is paid back, and how much a month. */
    private record Plan(long unit, long owed, long cost, long perMonth) {}

    /** Others who are paid every month, so that no month is empty or rises too much. */
    @BeforeEach
    void others() {
        for (int i = 0; i < 4; i++) {
            long other = world.unit();
            for (int month = 0; month < 6; month++) {
                YearMonth paid = DECIDED.plusMonths(month);
                world.decided(other, paid, World.at(paid), 150_000L, 0L, "{}");
            }
        }
    }

    @Test
    void anAgreedAmountIsHeldBackEachMonthFromTheMonthAfterUntilTheDebtIsPaid() {
        long unit = tooMuch(12_000);
        recover(unit, 12_000, 5_000, true);

        assertThat(heldBackIn(unit, DECIDED)).isZero();
        assertThat(heldBackIn(unit, DECIDED.plusMonths(1))).isEqualTo(5_000);
        assertThat(heldBackIn(unit, DECIDED.plusMonths(2))).isEqualTo(5_000);
        assertThat(heldBackIn(unit, DECIDED.plusMonths(3))).isEqualTo(2_000);
        assertThat(heldBackIn(unit, DECIDED.plusMonths(4))).isZero();
        assertThat(world.ledger.overpaid(unit)).isEmpty();
    }

    @Test
    void nothingIsHeldBackWithoutASecondReader() {
        long unit = tooMuch(12_000);
        long decision = decide(unit, LONG_AGO, 12_000, 12_000, 5_000);

        assertThat(heldBackIn(unit, DECIDED.plusMonths(1))).isZero();

        read(decision, false, DECIDED);
        assertThat(heldBackIn(unit, DECIDED.plusMonths(2))).isZero();
    }

    @Test
    void aMonthWithoutAssistanceIsSkippedAndNotTakenTwiceLater() {
        long unit = tooMuch(12_000);
        recover(unit, 12_000, 5_000, true);

        assertThat(heldBackIn(unit, DECIDED.plusMonths(1), 0)).isZero();
        assertThat(heldBackIn(unit, DECIDED.plusMonths(2), 3_000)).isEqualTo(3_000);
        assertThat(heldBackIn(unit, DECIDED.plusMonths(3), 100_000)).isEqualTo(5_000);
    }

    @Test
    void aMonthThatHoldsBackARecentMistakeTakesTheInstalmentOnlyUpToWhatWasAgreed() {
        long unit = tooMuch(12_000);
        recover(unit, 12_000, 5_000, true);
        YearMonth month = DECIDED.plusMonths(1);
        pay(unit, DECIDED, 100_000);
        lower(unit, DECIDED, 97_000);

        assertThat(heldBackIn(unit, month)).isEqualTo(5_000);
        assertThat(debt(unit, LONG_AGO)).isEqualTo(7_500);
    }

    @Test
    void thePartThatNeedNotBePaidIsNeverHeldBack() {
        long unit = tooMuch(12_000);
        recover(unit, 7_000, 5_000, true);
        for (int month = 1; month < 5; month++) {
            heldBackIn(unit, DECIDED.plusMonths(month));
        }

        assertThat(debt(unit, LONG_AGO)).isEqualTo(5_000);
    }

    @Test
    void aMistakeOfOneEuroNeverCostsMoreThanOneEuro() {
        long unit = tooMuch(100);
        recover(unit, 100, 100, true);
        long taken = 0;
        for (int month = 1; month < 4; month++) {
            taken += heldBackIn(unit, DECIDED.plusMonths(month));
        }

        assertThat(taken).isEqualTo(100);
    }

    @Test
    void whatIsHeldBackNeverExceedsWhatWasAgreedWhateverTheMonthsBring() {
        Random chance = new Random(SEED);
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            long owed = 100L + chance.nextInt(30_000);
            long cost = chance.nextBoolean() ? owed : 1 + chance.nextLong(owed);
            long perMonth = 1 + chance.nextLong(Math.min(cost, 7_000));
            long unit = tooMuch(owed);
            recover(unit, cost, perMonth, true);
            plans.add(new Plan(unit, owed, cost, perMonth));
        }
        long[] taken = new long[plans.size()];
        for (YearMonth month = DECIDED.plusMonths(1);
                month.isBefore(DECIDED.plusMonths(6));
                month = month.plusMonths(1)) {
            for (Plan plan : plans) {
                world.decided(plan.unit, month, World.at(month), chance.nextInt(4) * 3_000L, 0L, "{}");
            }
            world.make("all " + month, month);
            for (int i = 0; i < taken.length; i++) {
                Plan plan = plans.get(i);
                long held = heldBack(plan.unit, month);
                assertThat(held).as("seed %d, %s in %s", SEED, plan, month).isLessThanOrEqualTo(plan.perMonth);
                taken[i] += held;
                if (chance.nextInt(6) == 0) {
                    raise(plan.unit, chance.nextLong(plan.owed));
                }
            }
        }
        for (int i = 0; i < taken.length; i++) {
            Plan plan = plans.get(i);
            assertThat(taken[i]).as("seed %d, %s", SEED, plan).isLessThanOrEqualTo(plan.cost);
            assertThat(debt(plan.unit, LONG_AGO)).as("seed %d, %s", SEED, plan).isBetween(0L, plan.owed - taken[i]);
        }
        assertThat(LongStream.of(taken).sum()).as("seed %d", SEED).isPositive();
    }

    @Test
    void theAuthorOfADecisionIsNotItsSecondReaderAndNoRowIsChanged() {
        long unit = tooMuch(12_000);
        long decision = decide(unit, LONG_AGO, 12_000, 12_000, 5_000);

        assertThatThrownBy(() -> world.sql.execute(
                        "insert into recovery_reading values (?, now(), ?, true, null, 0)", decision, MAKER))
                .hasMessageContaining("not read a second time by its author");
        assertThatThrownBy(() -> world.sql.execute("update recovery_decision set cents = 1"))
                .hasMessageContaining("never changed");
    }

    @Test
    void theDatabaseKeepsNoDecisionWithoutReasonOrArticleOrAboveTheDebt() {
        long unit = tooMuch(12_000);
        for (String wrong : new String[] {
            "'RECOVER', 'TOO_HIGH', ' ', 'reden', 'gehoord', 'loon', 100, 100, 50, 'x'",
            "'RECOVER', 'TOO_HIGH', 'artikel', ' ', 'gehoord', 'loon', 100, 100, 50, 'x'",
            "'RECOVER', 'TOO_HIGH', 'artikel', 'reden', ' ', 'loon', 100, 100, 50, 'x'",
            "'RECOVER', 'TOO_HIGH', 'artikel', 'reden', 'gehoord', null, 100, 100, 50, 'x'",
            "'RECOVER', 'TOO_HIGH', 'artikel', 'reden', 'gehoord', 'loon', 100, 101, 50, 'x'",
            "'RECOVER', 'TOO_HIGH', 'artikel', 'reden', 'gehoord', 'loon', 100, 100, null, null",
            "'FORGO', 'TOO_HIGH', 'artikel', 'reden', 'gehoord', 'loon', 100, 1, null, null",
        }) {
            assertThatThrownBy(() -> world.sql.execute("insert into recovery_decision (kind, ground, article, reason,"
                            + " heard, document, open_cents, cents, per_month, protection, unit_id, month, decided_at,"
                            + " author_id) values (" + wrong + ", " + unit + ", '2025-06-01', now(), 1)"))
                    .as(wrong)
                    .hasMessageContaining("check");
        }
    }

    /** A unit that was paid so much too much, longer ago than can be offset. */
    private long tooMuch(long cents) {
        long unit = world.unit();
        pay(unit, LONG_AGO, 100_000);
        lower(unit, LONG_AGO, 100_000 - cents);
        return unit;
    }

    private void pay(long unit, YearMonth month, long cents) {
        world.decided(unit, month, World.at(month), cents, 0L, "{}");
        world.make(unit + " " + month, month);
    }

    private void lower(long unit, YearMonth month, long cents) {
        Instant later = World.at(DECIDED).plusSeconds(3600);
        world.decided(unit, month, later, cents, 0L, "{}");
        world.ledger.book(DECIDED, later);
    }

    private void raise(long unit, long cents) {
        Instant later = world.sql
                .fetchSingle("select max(known_at) + interval '1 day' from determination")
                .into(java.time.OffsetDateTime.class)
                .toInstant();
        long now = world.sql
                .fetchSingle(
                        "select paid from determination where unit_id = ? and month = ? order by known_at desc limit 1",
                        unit,
                        LONG_AGO.atDay(1))
                .into(Long.class);
        world.decided(unit, LONG_AGO, later, Math.min(100_000, now + cents), 0L, "{}");
        world.ledger.book(LONG_AGO, later);
    }

    private void recover(long unit, long cost, long perMonth, boolean agreed) {
        read(decide(unit, LONG_AGO, debt(unit, LONG_AGO), cost, perMonth), agreed, DECIDED);
    }

    private long decide(long unit, YearMonth month, long open, long cost, long perMonth) {
        return Objects.requireNonNull(world.sql
                .fetchSingle(
                        """
                        insert into recovery_decision (unit_id, month, kind, ground, article, reason, heard, document,
                            open_cents, cents, per_month, protection, decided_at, author_id)
                        values (?, ?, 'RECOVER', 'TOO_HIGH', 'Participatiewet artikel 58 lid 2 onderdeel a', 'te hoog',
                            'akkoord', 'loonstrook', ?, ?, ?, 'vijf procent', ?::timestamptz, ?) returning id
                        """,
                        unit,
                        month.atDay(1),
                        open,
                        cost,
                        perMonth,
                        World.at(DECIDED).atOffset(ZoneOffset.UTC),
                        MAKER)
                .get(0, Long.class));
    }

    private void read(long decision, boolean agreed, YearMonth in) {
        world.sql.execute(
                "insert into recovery_reading values (?, ?::timestamptz, ?, ?, 'gelezen', (select max(id) from transfer))",
                decision,
                World.at(in).atOffset(ZoneOffset.UTC),
                agreed ? RELEASER : THIRD,
                agreed);
    }

    private long heldBackIn(long unit, YearMonth month) {
        return heldBackIn(unit, month, 100_000);
    }

    /** Decides a month and pays it; what was held back from it in all. */
    private long heldBackIn(long unit, YearMonth month, long right) {
        if (right > 0) {
            pay(unit, month, right);
        }
        return heldBack(unit, month);
    }

    private long heldBack(long unit, YearMonth month) {
        return Objects.requireNonNull(world.sql
                .fetchSingle(
                        "select coalesce(sum(cents), 0)::bigint from transfer"
                                + " where unit_id = ? and month = ? and credit_month is not null",
                        unit,
                        month.atDay(1))
                .get(0, Long.class));
    }

    private long debt(long unit, YearMonth month) {
        return world.ledger.overpaid(unit).stream()
                .filter(overpaid -> overpaid.month().equals(month))
                .mapToLong(overpaid -> overpaid.amount().cents())
                .sum();
    }
}
