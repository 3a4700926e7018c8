package nl.vangnet.payments;

import static nl.vangnet.payments.Component.ASSISTANCE;
import static nl.vangnet.payments.LedgerAccount.OVERPAID;
import static nl.vangnet.payments.LedgerAccount.PAID;
import static nl.vangnet.payments.LedgerAccount.PAYABLE;
import static nl.vangnet.payments.LedgerAccount.RESERVED;
import static nl.vangnet.payments.LedgerAccount.RIGHT;
import static nl.vangnet.payments.World.MAKER;
import static nl.vangnet.payments.World.NOW;
import static nl.vangnet.payments.World.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final World world = new World();

    @Test
    void whatWasDecidedBecomesDueOrIsKeptAndBookingAgainChangesNothing() {
        long unit = world.unit();
        world.decided(unit, OCTOBER, NOW, 120_000L, 6_000L, "{\"" + unit + "\": 21900}");

        assertThat(world.ledger.book(OCTOBER, NOW)).isEqualTo(3);
        assertThat(world.ledger.book(OCTOBER, NOW)).isZero();

        assertThat(world.on(PAYABLE)).hasToString("1200.00");
        assertThat(world.on(RESERVED)).hasToString("279.00");
        assertThat(world.on(RIGHT)).hasToString("-1479.00");
    }

    @Test
    void whatWasDecidedLaterThanTheMomentAskedForIsNotBooked() {
        long unit = world.unit();
        world.decided(unit, OCTOBER, NOW.plusSeconds(1), 120_000L, 0L, "{}");

        assertThat(world.ledger.book(OCTOBER, NOW)).isZero();
    }

    @Test
    void aMonthThatBecomesUndecidedKeepsItsBookings() {
        long unit = world.unit();
        world.decided(unit, OCTOBER, NOW.minusSeconds(9), 120_000L, 0L, "{}");
        world.ledger.book(OCTOBER, NOW);
        world.decided(unit, OCTOBER, NOW.minusSeconds(5), null, null, "{}");

        assertThat(world.ledger.book(OCTOBER, NOW)).isZero();
        assertThat(world.on(PAYABLE)).hasToString("1200.00");
    }

    @Test
    void aPremiumThatFallsAwayIsTakenBackFromThePersonWhoBuiltItUp() {
        long unit = world.unit();
        world.decided(unit, OCTOBER, NOW.minusSeconds(9), 100L, 0L, "{\"" + unit + "\": 21900}");
        world.ledger.book(OCTOBER, NOW);
        world.decided(unit, OCTOBER, NOW.minusSeconds(5), 100L, 0L, "{}");
        world.ledger.book(OCTOBER, NOW);

        assertThat(world.on(RESERVED)).isEqualTo(Money.ZERO);
    }

    @Test
    void theDatabaseRefusesToChangeOrTakeAwayATransfer() {
        long unit = world.unit();
        world.decided(unit, "1200.00");
        world.ledger.book(OCTOBER, NOW);

        for (String attempt : List.of("update transfer set cents = 1", "delete from transfer", "truncate transfer")) {
            assertThatThrownBy(() -> world.sql.execute(attempt)).hasMessageContaining("never changed");
        }
        assertThatThrownBy(
                        () -> world.sql.execute(
                                "insert into transfer (command, debit, credit, unit_id, month, component,"
                                        + " cents, booked_at, ground) values ('x', 'PAID', 'PAID', 1, '2026-10-01', 'ASSISTANCE', 1, now(), 'x')"))
                .hasMessageContaining("check");
    }

    @Test
    void aCorrectionUpwardsFirstEndsWhatWasPaidTooMuchAndIsThenPaid() {
        long unit = paid(MARCH, 100_000);
        world.decided(unit, MARCH, NOW.minusSeconds(50), 90_000L, 0L, "{}");
        world.ledger.book(OCTOBER, NOW);
        world.decided(unit, MARCH, NOW.minusSeconds(40), 105_000L, 0L, "{}");
        world.ledger.book(OCTOBER, NOW);

        assertThat(world.ledger.overpaid(unit)).isEmpty();
        assertThat(world.on(PAYABLE)).hasToString("50.00");
    }

    @Test
    void whatIsRecoveredWaivedOrRepaidTogetherNeverExceedsWhatWasPaidTooMuch() {
        long unit = paid(MARCH, 100_000);
        world.decided(unit, MARCH, NOW.minusSeconds(50), 90_000L, 0L, "{}");
        world.decided(unit, "1000.00");
        world.ledger.book(OCTOBER, NOW);

        world.ledger.recoverInstalment(wish("a", unit, "30.00"), OCTOBER, NOW);
        world.ledger.recoverInstalment(wish("a", unit, "30.00"), OCTOBER, NOW);
        world.ledger.waive(wish("b", unit, "20.00"), NOW);
        world.ledger.repaid(wish("c", unit, "49.99"), NOW);
        assertThat(world.on(OVERPAID)).hasToString("-0.01");
        assertThatThrownBy(() -> world.ledger.waive(wish("d", unit, "0.02"), NOW))
                .isInstanceOf(PaymentRefused.class);
        assertThatThrownBy(() -> world.ledger.waive(wish("c", unit, "0.01"), NOW))
                .hasMessageContaining("used for another transfer");
        assertThat(world.on(PAYABLE)).hasToString("970.00");
    }

    @Test
    void aPremiumAboveItsLegalMaximumIsNoRight() {
        long unit = world.unit();
        assertThatThrownBy(() -> world.ledger.award(premium(unit, "2500.00"), "TRIAL_PLACEMENT", NOW))
                .isInstanceOf(PaymentRefused.class)
                .hasMessageContaining("unit " + unit)
                .hasMessageContaining("TRIAL_PLACEMENT of 250.00");
        world.ledger.award(premium(unit, "250.00"), "TRIAL_PLACEMENT", NOW);
        assertThat(world.on(PAYABLE)).hasToString("250.00");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyOrderOfArrivalOfTheSameFactsEndsInTheSameTotals(long seed) {
        Random random = new Random(seed);
        World other = new World();
        List<long[]> facts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            world.unit();
            other.unit();
        }
        for (int i = 0; i < 600; i++) {
            facts.add(new long[] {
                1 + random.nextInt(30), 1 + random.nextInt(10), i, random.nextInt(8) == 0 ? -1 : random.nextInt(150_000)
            });
        }
        world.ledger.holding(() -> arrive(world, facts, random));
        Collections.shuffle(facts, random);
        other.ledger.holding(() -> arrive(other, facts, random));

        assertThat(totals(other)).as("seed %d", seed).isEqualTo(totals(world)).isNotEmpty();
        assertThat(world.text("select sum(cents)::text from posting")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void throughPaymentsAndCorrectionsNobodyEverLosesOrGainsACent(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            world.unit();
        }
        for (int m = 1; m <= 10; m++) {
            YearMonth month = YearMonth.of(2026, m);
            for (long unit = 1; unit <= 20; unit++) {
                Instant known = World.at(month).minusSeconds(unit);
                world.decided(unit, month, known, 90_000L + random.nextInt(20_000), 0L, "{}");
                if (m > 1 && random.nextInt(3) == 0) {
                    YearMonth earlier = YearMonth.of(2026, 1 + random.nextInt(m - 1));
                    world.decided(unit, earlier, known, 80_000L + random.nextInt(40_000), 0L, "{}");
                }
            }
            long batch = world.make("m" + m, month);
            world.releaseAndFile(batch);
            world.batches.confirm(batch, MAKER, World.at(month));
            // Too much paid is always exactly what was paid above the right and not yet held back.
            assertThat(world.sql.fetch("""
                            select unit_id, sum(cents) filter (where account = 'RIGHT') as rights,
                                sum(cents) filter (where account in ('PAID', 'PAYABLE', 'OVERPAID')) as settled
                            from posting group by unit_id having -sum(cents) filter (where account = 'RIGHT')
                                <> sum(cents) filter (where account in ('PAID', 'PAYABLE', 'OVERPAID'))
                            """)).as("seed %d", seed).isEmpty();
            assertThat(world.sql.fetch("select 1 from balance where account = 'OVERPAID' and cents > 0"))
                    .as("held back more than was paid too much, seed %d", seed)
                    .isEmpty();
            assertThat(world.sql.fetch("select 1 from balance where account = 'PAYABLE' and cents < 0"))
                    .as("seed %d", seed)
                    .isEmpty();
        }
        assertThat(world.on(PAID).cents()).isPositive();
    }

    private static int arrive(World world, List<long[]> facts, Random random) {
        Instant end = NOW.plusSeconds(1000);
        for (long[] fact : facts) {
            Long amount = fact[3] < 0 ? null : Long.valueOf(fact[3]);
            @Nullable Long holiday = amount == null ? null : Long.valueOf(amount / 20);
            String premiums = fact[3] % 3 == 0 ? "{\"" + fact[0] + "\": " + fact[3] / 10 + "}" : "{}";
            YearMonth month = YearMonth.of(2026, Math.toIntExact(fact[1]));
            world.decided(fact[0], month, NOW.plusSeconds(fact[2]), amount, holiday, premiums);
            if (random.nextInt(12) == 0) {
                world.ledger.book(OCTOBER, end);
            } else if (random.nextInt(12) == 0) {
                world.ledger.book(OCTOBER, end, List.of(fact[0]));
            }
        }
        return world.ledger.book(OCTOBER, end);
    }

    private static Map<String, Long> totals(World world) {
        Map<String, Long> totals = new TreeMap<>();
        world.sql
                .fetch(
                        "select concat_ws(' ', account, unit_id, person_id, month, component), cents from balance where cents <> 0")
                .forEach(row -> totals.put(row.get(0, String.class), row.get(1, Long.class)));
        return totals;
    }

    /** A unit that was paid this much over a month, and the bank confirmed it. */
    private long paid(YearMonth month, long cents) {
        long unit = world.unit();
        world.decided(unit, month, World.at(month), cents, 0L, "{}");
        long batch = world.make("paid " + month, month);
        world.releaseAndFile(batch);
        world.batches.confirm(batch, MAKER, World.at(month));
        return unit;
    }

    private static Ledger.Wish wish(String command, long unit, String amount) {
        return new Ledger.Wish(command, unit, null, MARCH, ASSISTANCE, Money.parse(amount), "pw58.1.recovery", MAKER);
    }

    private static Ledger.Wish premium(long unit, String amount) {
        return new Ledger.Wish(
                "premium " + amount,
                unit,
                unit,
                OCTOBER,
                Component.PREMIUM,
                Money.parse(amount),
                "pw31.2.j.trial",
                MAKER);
    }
}
