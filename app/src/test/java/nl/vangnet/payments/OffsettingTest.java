package nl.vangnet.payments;

import static nl.vangnet.payments.Component.ASSISTANCE;
import static nl.vangnet.payments.LedgerAccount.OVERPAID;
import static nl.vangnet.payments.LedgerAccount.PAYABLE;
import static nl.vangnet.payments.World.MAKER;
import static nl.vangnet.payments.World.NOW;
import static nl.vangnet.payments.World.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;

/** In the municipality of these tests the norm is 1500 euros; the pace is that of the policy tables. */
class OffsettingTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    private final World steady = new World("waterstad");

    @Test
    void aSteadyMunicipalityHoldsBackInEqualPartsOverTheMonthsThatTheLawLeaves() {
        long unit = paidTooMuch(steady, SEPTEMBER, "600.00");

        assertThat(october(steady, unit)).hasToString("900.00");
        assertThat(steady.on(OVERPAID)).hasToString("-500.00");
        assertThat(steady.on(PAYABLE)).isEqualTo(Money.ZERO);
    }

    @Test
    void aSteadyMunicipalityHoldsBackNoMoreThanATenthOfTheNorm() {
        long unit = paidTooMuch(steady, JULY, "800.00");

        assertThat(october(steady, unit)).hasToString("850.00");
    }

    @Test
    void aMunicipalityThatSettlesAtOnceHoldsBackAllThatThePaymentBears() {
        World atOnce = new World("amsterdam");
        long little = paidTooMuch(atOnce, SEPTEMBER, "1.00");
        long much = paidTooMuch(atOnce, AUGUST, "900.00");
        atOnce.decided(much, OCTOBER, NOW.minusSeconds(60), 10_000L, 0L, "{}");

        assertThat(october(atOnce, little)).hasToString("999.00");
        assertThat(atOnce.ledger.overpaid(little)).isEmpty();
        assertThat(atOnce.ledger.overpaid(much))
                .containsExactly(new Overpaid(much, null, AUGUST, ASSISTANCE, Money.parse("800.00")));
    }

    @Test
    void whereNobodyKnowsThePaceAPersonDecides() {
        World unknown = new World("westervoort");
        long unit = paidTooMuch(unknown, SEPTEMBER, "600.00");

        assertThat(october(unknown, unit)).hasToString("1000.00");
    }

    @Test
    void whatWasPaidTooMuchLongerThanSixMonthsAgoWaitsForADecision() {
        long unit = paidTooMuch(steady, MARCH, "100.00");

        assertThat(october(steady, unit)).hasToString("1000.00");
        assertThat(steady.ledger.overpaid(unit))
                .containsExactly(new Overpaid(unit, null, MARCH, ASSISTANCE, Money.parse("100.00")));
    }

    @Test
    void aSecondBatchOfTheMonthHoldsBackNothingMore() {
        long unit = paidTooMuch(steady, SEPTEMBER, "600.00");
        october(steady, unit);
        steady.decided(unit, OCTOBER, NOW.minusSeconds(10), 110_000L, 0L, "{}");
        steady.make("second", OCTOBER);

        assertThat(steady.on(OVERPAID)).hasToString("-500.00");
    }

    @Test
    void whatWasTooLittleFirstSettlesWhatIsOpen() {
        long unit = paidTooMuch(steady, SEPTEMBER, "600.00");
        pay(steady, unit, AUGUST, 70_000);
        steady.decided(unit, AUGUST, NOW.minusSeconds(40), 100_000L, 0L, "{}");

        // 300 of August settles half of the 600 of September; of the rest a sixth is held back from October.
        assertThat(october(steady, unit)).hasToString("950.00");
        assertThat(steady.on(OVERPAID)).hasToString("-250.00");
    }

    @Test
    void aMonthThatIsPaidLateIsNoBackPaymentAndIsPaidWhole() {
        long unit = paidTooMuch(steady, SEPTEMBER, "600.00");
        steady.decided(unit, AUGUST, NOW.minusSeconds(40), 60_000L, 0L, "{}");

        assertThat(october(steady, unit)).hasToString("1500.00");
    }

    /** A unit that was paid 1000 euros over a month, of which this turned out to be too much. */
    private static long paidTooMuch(World world, YearMonth month, String amount) {
        long unit = world.unit();
        pay(world, unit, month, 100_000);
        long right = 100_000 - Money.parse(amount).cents();
        world.decided(unit, month, NOW.minusSeconds(50), right, 0L, "{}");
        return unit;
    }

    private static void pay(World world, long unit, YearMonth month, long cents) {
        world.decided(unit, month, World.at(month), cents, 0L, "{}");
        long batch = world.make(unit + " paid " + month, month);
        world.releaseAndFile(batch);
        world.batches.confirm(batch, MAKER, World.at(month));
    }

    /** What a unit with a right of 1000 euros is paid in October. */
    private static Money october(World world, long unit) {
        world.decided(unit, "1000.00");
        long batch = world.make();
        return Money.ofCents(Long.parseLong(
                world.text("select cents::text from payment_line where batch_id = ? and unit_id = ?", batch, unit)));
    }
}
