package nl.vangnet.payments;

import static nl.vangnet.payments.World.MAKER;
import static nl.vangnet.payments.World.NOW;
import static nl.vangnet.payments.World.OCTOBER;
import static nl.vangnet.payments.World.RELEASER;
import static nl.vangnet.payments.World.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;

/** Who may release a batch, and what becomes of lines that are held or come back. */
class BatchesTest {
    private final World world = new World();

    @Test
    void whoMadeABatchDoesNotReleaseItNotEvenByTheDatabase() {
        long batch = made();
        assertThatThrownBy(() -> world.batches.release(batch, world.content(batch), MAKER, NOW))
                .isInstanceOf(PaymentRefused.class);
        assertThatThrownBy(() -> world.sql.execute(
                        "insert into payment_event (batch_id, kind, at, staff_id, hash)"
                                + " values (?, 'RELEASED', now(), ?, 'x')",
                        batch,
                        MAKER))
                .hasMessageContaining("not released by who made it");
        assertThatThrownBy(() -> world.batches.writeFile(batch, MAKER, NOW)).hasMessageContaining("not released");
    }

    @Test
    void whoKnowsAClientInTheBatchDoesNotReleaseIt() {
        long batch = made();
        world.sql.execute("insert into staff_relation values (?, 1, now())", RELEASER);
        assertThatThrownBy(() -> world.batches.release(batch, world.content(batch), RELEASER, NOW))
                .isInstanceOf(PaymentRefused.class)
                .hasMessageContaining("knows a client");
        world.batches.release(batch, world.content(batch), THIRD, NOW);
    }

    @Test
    void releasingTwiceIsHarmless() {
        long batch = made();
        world.batches.release(batch, world.content(batch), RELEASER, NOW);
        world.batches.release(batch, world.content(batch), RELEASER, NOW);
        world.batches.release(batch, world.content(batch), THIRD, NOW);
        assertThat(world.text("select string_agg(staff_id::text, ',') from payment_event where kind = 'RELEASED'"))
                .isEqualTo("2");
    }

    @Test
    void linesThatChangedAfterTheyWereSeenAreNotReleasedNorFiled() {
        long batch = made();
        long other = world.unit();
        String seen = world.content(batch);
        assertThatThrownBy(() -> world.batches.release(batch, "another", RELEASER, NOW))
                .hasMessageContaining("not those that were seen");
        slipIn(batch, other);
        assertThatThrownBy(() -> world.batches.release(batch, seen, RELEASER, NOW))
                .hasMessageContaining("not those that were seen");
    }

    @Test
    void aLineSlippedInAfterTheReleaseStopsTheFile() {
        long batch = made();
        world.batches.release(batch, world.content(batch), RELEASER, NOW);
        slipIn(batch, world.unit());
        assertThatThrownBy(() -> world.batches.writeFile(batch, MAKER, NOW)).hasMessageContaining("not those released");
        assertThat(world.home.resolve("payments")).doesNotExist();
    }

    @Test
    void aHeldLineIsPaidByTheNextBatchAfterTwoPersonsApprovedItWithAReason() {
        long unit = world.unit();
        world.decided(unit, OCTOBER, NOW, 160_000L, 0L, "{}");
        long first = world.make("first", OCTOBER);
        assertThat(world.held(first, unit)).isEqualTo("MONTH_NORM");

        assertThatThrownBy(() -> world.batches.approveHeld(first, unit, " ", MAKER, NOW))
                .isInstanceOf(PaymentRefused.class);
        world.batches.approveHeld(first, unit, "Bijzondere situatie", MAKER, NOW);
        world.batches.approveHeld(first, unit, "Bijzondere situatie", MAKER, NOW);
        assertThat(world.held(world.make("second", OCTOBER), unit)).isEqualTo("MONTH_NORM");
        world.batches.approveHeld(first, unit, "Nagekeken", RELEASER, NOW);
        assertThat(world.held(world.make("third", OCTOBER), unit)).isNull();
    }

    @Test
    void aReturnedLineIsDueAgainAndWaitsForAnotherAccountOrAConfirmation() {
        long unit = world.unit();
        world.decided(unit, "1000.00");
        long batch = world.make();
        world.releaseAndFile(batch);
        world.batches.confirm(batch, MAKER, NOW);
        world.batches.lineReturned(batch, unit, "AC04", MAKER, NOW.plusSeconds(60));
        world.batches.lineReturned(batch, unit, "AC04", MAKER, NOW.plusSeconds(61));
        assertThat(world.on(LedgerAccount.PAYABLE)).hasToString("1000.00");
        assertThat(world.on(LedgerAccount.PAID)).isEqualTo(Money.ZERO);

        Batches.Order later = World.order("later", OCTOBER);
        long second = world.batches.make(later, NOW.plusSeconds(120));
        assertThat(world.held(second, unit)).isEqualTo("ACCOUNT_RETURNED");
        world.accounts.confirm(unit, world.accounts.all(unit).getFirst().fact(), RELEASER, NOW.plusSeconds(180));
        long third = world.batches.make(World.order("latest", OCTOBER), NOW.plusSeconds(240));
        assertThat(world.held(third, unit)).isNull();
    }

    private long made() {
        world.decided(world.unit(), "1000.00");
        return world.make();
    }

    private void slipIn(long batch, long unit) {
        world.sql.execute(
                "insert into payment_line values (?, ?, 'X', ?, 'X', 100000, 0, null)", batch, unit, World.iban(unit));
    }
}
