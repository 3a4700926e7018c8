package nl.vangnet.payments;

import static nl.vangnet.payments.World.MAKER;
import static nl.vangnet.payments.World.NOW;
import static nl.vangnet.payments.World.OCTOBER;
import static nl.vangnet.payments.World.RELEASER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** What went wrong with payments elsewhere, tried here. */
class PaymentDisastersTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    private final World world = new World();

    @Test
    void amountsTimesAHundredAsInAmsterdamIn2013StopOnEveryLine() {
        List<Long> units = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            long unit = world.unit();
            units.add(unit);
            world.decided(unit, OCTOBER, NOW, 1_175_000L + i, 0L, "{}");
        }
        long batch = world.make();

        assertThat(units).allMatch(unit -> "MONTH_MAXIMUM".equals(world.held(batch, unit)));
        assertThat(world.text("select cents::text from payment_batch")).isEqualTo("0");
    }

    @Test
    void evenWithoutLimitsPerLineABatchOf188MillionIsRefused() {
        liftLineLimits();
        for (int i = 0; i < 200; i++) {
            world.decided(world.unit(), OCTOBER, NOW, 94_000_000L, 0L, "{}");
        }
        assertThatThrownBy(world::make).isInstanceOf(PaymentRefused.class).hasMessageContaining("BATCH_TOTAL");
        assertThat(world.on(LedgerAccount.IN_FILE)).isEqualTo(Money.ZERO);
    }

    @Test
    void everyonesAmountTimesTenStopsTheWholeBatch() {
        for (int i = 0; i < 30; i++) {
            long unit = world.unit();
            world.decided(unit, SEPTEMBER, World.at(SEPTEMBER), 11_750L, 0L, "{}");
            world.decided(unit, OCTOBER, NOW, 117_500L, 0L, "{}");
        }
        world.releaseAndFile(world.make("september", SEPTEMBER));
        assertThatThrownBy(world::make)
                .isInstanceOf(PaymentRefused.class)
                .hasMessageContaining("30 of 30 lines")
                .hasMessageContaining("BATCH_CHANGED_LINES");
    }

    @Test
    void aPointReadAsACommaInThePremiumOfATrialPlacementAsInTheHagueIn2019IsRefused() {
        long unit = world.unit();
        // "2,500.00" and "250.000" are no amounts at all; 2500.00 is one, and too much.
        assertThatThrownBy(() -> Money.parse("2,500.00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.parse("250.000")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> world.ledger.award(
                        new Ledger.Wish(
                                "premium",
                                unit,
                                unit,
                                OCTOBER,
                                Component.PREMIUM,
                                Money.parse("2500.00"),
                                "pw31.2.j.trial",
                                MAKER),
                        "TRIAL_PLACEMENT",
                        NOW))
                .hasMessageContaining("limit TRIAL_PLACEMENT of 250.00");
    }

    @Test
    void morePremiumInAYearThanTheLawLetsGoFreeIsHeld() {
        long unit = world.unit();
        award(unit, "1", "2000.00");
        world.releaseAndFile(world.make("first", OCTOBER));
        award(unit, "2", "1398.00");
        long second = world.make("second", OCTOBER);
        assertThat(world.held(second, unit)).isNull();
        award(unit, "3", "0.01");
        assertThat(world.held(world.make("third", OCTOBER), unit)).isEqualTo("PREMIUM_YEAR");
    }

    @Test
    void everyoneTwiceAsInAlmeloIn2019IsPaidOnce() {
        for (int i = 0; i < 5; i++) {
            world.decided(world.unit(), "1000.00");
        }
        long batch = world.make();
        assertThat(world.make()).isEqualTo(batch);
        assertThatThrownBy(() -> world.make("again", OCTOBER)).hasMessageContaining("nothing is due");
        assertThat(world.on(LedgerAccount.IN_FILE)).hasToString("5000.00");
        // Even by hand: the same month, component and correction cannot be filed twice.
        assertThatThrownBy(() ->
                        world.sql.execute("insert into transfer (command, debit, credit, unit_id, month, component,"
                                + " cents, booked_at, ground) values ('file:1:2026-10:ASSISTANCE:0:0', 'PAYABLE', 'IN_FILE', 1,"
                                + " '2026-10-01', 'ASSISTANCE', 100000, now(), 'x')"))
                .hasMessageContaining("transfer_command_key");
    }

    @Test
    void aFileIsWrittenOnceAndSentAgainTheBankKnowsItByItsNumber() throws IOException {
        world.decided(world.unit(), "1000.00");
        long batch = world.make();
        Path file = world.releaseAndFile(batch);
        byte[] before = Files.readAllBytes(file);
        assertThat(world.batches.writeFile(batch, MAKER, NOW.plusSeconds(99))).isEqualTo(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        Files.delete(file);
        assertThatThrownBy(() -> world.batches.writeFile(batch, MAKER, NOW))
                .isInstanceOf(PaymentRefused.class)
                .hasMessageContaining("gone or was changed");
    }

    @Test
    void aFileThatSomebodyTouchedIsNotTakenForTheRightOne() throws IOException {
        world.decided(world.unit(), "1000.00");
        long batch = world.make();
        Path file = world.releaseAndFile(batch);
        Files.writeString(file, Files.readString(file).replace("1000.00", "9000.00"));
        assertThatThrownBy(() -> world.batches.writeFile(batch, MAKER, NOW)).hasMessageContaining("was changed");
    }

    @Test
    void anAccountThatChangedInTheLastFiveDaysNeedsASecondPerson() {
        long unit = world.unit();
        world.account(unit, World.iban(77), Instant.parse("2026-10-24T12:00:00Z"));
        world.decided(unit, "1000.00");
        assertThat(world.held(world.make("first", OCTOBER), unit)).isEqualTo("ACCOUNT_CHANGED");

        long fact = world.accounts.all(unit).getFirst().fact();
        assertThatThrownBy(() -> world.accounts.confirm(unit, fact, MAKER, NOW)).isInstanceOf(PaymentRefused.class);
        world.accounts.confirm(unit, fact, RELEASER, NOW);
        assertThat(world.held(world.make("second", OCTOBER), unit)).isNull();
    }

    @Test
    void theAccountOfTheDayOfPaymentIsUsedAndNoOther() throws IOException {
        long unit = world.unit();
        world.accounts.enter(
                unit,
                World.iban(88),
                "Bewindvoering",
                LocalDate.of(2026, 10, 28),
                ClientAccount.Kind.REPRESENTATIVE,
                "beschikking",
                MAKER,
                Instant.parse("2026-10-01T09:00:00Z"));
        world.decided(unit, "1000.00");
        assertThat(Files.readString(world.releaseAndFile(world.make()))).contains(World.iban(88));
    }

    @Test
    void noAccountOrNoAccountNumberIsHeldAndNotPaid() {
        long without = world.unitWithoutAccount();
        long wrong = world.unitWithoutAccount();
        world.sql.execute(
                "insert into account values (1, '2025-01-01', ?, 'NL00TEST0000000001', 'X', '2025-01-01', null,"
                        + " 'OWN', 'x', null, null)",
                wrong);
        assertThatThrownBy(() -> world.account(without, "NL00TEST0000000001", NOW))
                .isInstanceOf(PaymentRefused.class);
        world.decided(without, "1000.00");
        world.decided(wrong, "1000.00");
        long batch = world.make();
        assertThat(world.held(batch, without)).isEqualTo("ACCOUNT_MISSING");
        assertThat(world.held(batch, wrong)).isEqualTo("ACCOUNT_WRONG");
    }

    @Test
    void aConnectionCutAtCommitDoesNotPayTwice() {
        AtomicBoolean cut = new AtomicBoolean();
        World faulty = new World("waterstad", manager -> new CutAtCommit(manager, cut, true));
        faulty.decided(faulty.unit(), "1000.00");
        cut.set(true);
        assertThatThrownBy(faulty::make).isInstanceOf(TransactionSystemException.class);
        long batch = faulty.make();
        cut.set(true);
        assertThatThrownBy(() -> faulty.releaseAndFile(batch)).isInstanceOf(TransactionSystemException.class);
        faulty.releaseAndFile(batch);
        assertThat(faulty.text("select count(*)::text from payment_batch")).isEqualTo("1");
        assertThat(faulty.on(LedgerAccount.IN_FILE)).hasToString("1000.00");
    }

    @Test
    void aMachineThatDiesBetweenTheFileAndTheCommitWritesTheSameFileAndPaysOnce() throws IOException {
        AtomicBoolean dies = new AtomicBoolean();
        World mortal = new World("waterstad", manager -> new CutAtCommit(manager, dies, false));
        mortal.decided(mortal.unit(), "1000.00");
        long batch = mortal.make();
        mortal.batches.release(batch, mortal.content(batch), RELEASER, NOW);
        dies.set(true);
        assertThatThrownBy(() -> mortal.batches.writeFile(batch, MAKER, NOW))
                .isInstanceOf(TransactionSystemException.class);
        Path orphan = onlyFile(mortal);
        byte[] before = Files.readAllBytes(orphan);
        assertThat(mortal.text("select count(*)::text from payment_event where kind = 'FILED'"))
                .isEqualTo("0");

        assertThat(mortal.batches.writeFile(batch, MAKER, NOW.plusSeconds(99))).isEqualTo(orphan);
        mortal.batches.confirm(batch, MAKER, NOW.plusSeconds(99));
        assertThat(onlyFile(mortal)).hasBinaryContent(before);
        assertThat(mortal.on(LedgerAccount.PAID)).hasToString("1000.00");
    }

    @Test
    void aHalfFileOfAnEarlierAttemptIsInNobodysWay() throws IOException {
        long batch = made();
        Path file = world.releaseAndFile(batch);
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(draft, "half");
        assertThat(world.batches.writeFile(batch, MAKER, NOW)).isEqualTo(file);
    }

    @Test
    void aDiskThatIsFullLeavesNoFileAndNothingIsKept() throws IOException {
        for (int i = 0; i < 30; i++) {
            world.decided(world.unit(), "1000.00");
        }
        long batch = world.make();
        world.batches.release(batch, world.content(batch), RELEASER, NOW);
        // A device that is always full stands where the draft is written.
        Path home = world.home.resolve("full");
        Path full = Files.createDirectories(home.resolve("payments"));
        String name = PaymentFileWriter.messageId(
                world.sql.selectFrom(nl.vangnet.schema.Tables.PAYMENT_BATCH).fetchSingle());
        Files.createSymbolicLink(full.resolve(name + ".xml.part"), Path.of("/dev/full"));

        assertThatThrownBy(() -> world.batchesIn(home).writeFile(batch, MAKER, NOW))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(full).isEmptyDirectory();
        assertThat(world.text("select count(*)::text from payment_event where kind = 'FILED'"))
                .isEqualTo("0");
        assertThat(world.batches.writeFile(batch, MAKER, NOW)).exists();
    }

    @Test
    void fiveThousandAttacksOnTheMagnitudeOfAmountsAreAllStoppedWithTheLineNamed() {
        long seed = 20261122;
        Random random = new Random(seed);
        List<Long> attacked = new ArrayList<>();
        int size = 5000;
        // In one transaction, to be quick.
        world.ledger.holding(() -> {
            for (int i = 0; i < size; i++) {
                long unit = world.unit();
                // From the lowest amounts of Amsterdam in 2013 on.
                long cents = 11_750L + random.nextInt(138_000);
                world.decided(unit, SEPTEMBER, World.at(SEPTEMBER), cents, 0L, "{}");
                long mutated = switch (random.nextInt(6)) {
                    case 0 -> cents * 10;
                    case 1 -> cents * 100;
                    case 2 -> cents * 1000;
                    case 3 -> -cents;
                    case 4 -> 1_000_000_000_000_000_000L;
                    default -> Long.MAX_VALUE - random.nextInt(1000);
                };
                world.decided(unit, OCTOBER, NOW, mutated, 0L, "{}");
                attacked.add(unit);
            }
            return size;
        });
        world.sql.execute(
                "insert into payment_limit values ('BATCH_CHANGED_LINES', '2026-10-01', null, 100, 'beleid', 'test')");
        world.make("september", SEPTEMBER);
        long batch = world.make();

        List<Long> stopped = new ArrayList<>(world.sql
                .fetch("select unit_id from payment_line where batch_id = ? and held is not null", batch)
                .getValues(0, Long.class));
        world.ledger.impossible(OCTOBER, NOW).forEach(found -> stopped.add(found.unit()));
        assertThat(stopped).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(attacked);
        assertThat(world.text("select cents::text from payment_batch where id = ?", batch))
                .isEqualTo("0");
    }

    @Test
    void anAmountPutIntoTheLedgerPastTheDeterminationIsHeld() {
        long unit = world.unit();
        world.decided(unit, "1000.00");
        world.ledger.book(OCTOBER, NOW);
        world.sql.execute(
                "insert into transfer (command, debit, credit, unit_id, month, component, cents, booked_at,"
                        + " ground) values ('forged', 'RIGHT', 'PAYABLE', ?, '2026-10-01', 'ASSISTANCE', 10000, now(), 'x')",
                unit);
        assertThat(world.held(world.make(), unit)).isEqualTo("DECIDED");
    }

    private long made() {
        world.decided(world.unit(), "1000.00");
        return world.make();
    }

    private void award(long unit, String command, String amount) {
        world.ledger.award(
                new Ledger.Wish(
                        command, unit, unit, OCTOBER, Component.PREMIUM, Money.parse(amount), "pw31.2.j", MAKER),
                null,
                NOW);
    }

    private void liftLineLimits() {
        world.sql.execute("insert into payment_limit select key, '2026-10-01', 100000000000, null, article, 'test'"
                + " from payment_limit where key in ('LINE_MAXIMUM', 'MONTH_MAXIMUM')");
        world.sql.execute("insert into payment_limit values ('MONTH_NORM', '2026-10-01', null, 1000000, 'x', 'test')");
    }

    private static Path onlyFile(World world) throws IOException {
        try (Stream<Path> files = Files.list(world.home.resolve("payments"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    /** Says at a commit that the connection was cut, after or before the work was kept. */
    private static final class CutAtCommit extends DataSourceTransactionManager {
        private final AtomicBoolean cut;
        private final boolean kept;

        CutAtCommit(DataSourceTransactionManager real, AtomicBoolean cut, boolean kept) {
            super(Objects.requireNonNull(real.getDataSource()));
            this.cut = cut;
            this.kept = kept;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            if (!cut.getAndSet(false)) {
                super.doCommit(status);
                return;
            }
            if (kept) {
                super.doCommit(status);
            } else {
                super.doRollback(status);
            }
            throw new TransactionSystemException("the connection was cut: committed or not?");
        }
    }
}
