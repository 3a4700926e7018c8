package nl.vangnet.payments;

import static nl.vangnet.payments.World.MAKER;
import static nl.vangnet.payments.World.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.law.Advance;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody applied on 20 September 2026 with a norm of 1,500: by 18 October at least 1,425 (95 percent) is to be paid. */
class AdvancesTest {
    private static final YearMonth NOVEMBER = OCTOBER.plusMonths(1);
    private static final LocalDate APPLIED = LocalDate.of(2026, 9, 20);
    private static final Money NORM = Money.parse("1500");
    private static final Money LENT = Money.parse("1425");
    private static final LocalDate GIVEN_ON = LocalDate.of(2026, 10, 12);
    private static final Instant GIVEN = Instant.parse("2026-10-12T09:00:00Z");

    private final World world = new World();

    /** Others who are paid every month, so that no batch is empty or rises too much. */
    @BeforeEach
    void others() {
        for (int i = 0; i < 4; i++) {
            long other = world.unit();
            for (YearMonth month : List.of(OCTOBER, NOVEMBER)) {
                world.decided(other, month, World.at(month).minusSeconds(3600), 150_000L, 0L, "{}");
            }
        }
    }

    @Test
    void anAdvanceGoesWithTheNextBatchThoughNothingIsDecided() {
        long unit = world.unit();
        award(unit, LENT);

        long batch = world.make();

        assertThat(world.held(batch, unit)).isNull();
        assertThat(paid(batch, unit)).isEqualTo(LENT);
        assertThat(world.advances.of(unit).getFirst().paid()).isTrue();
        assertThat(world.advances.of(unit).getFirst().endedAt()).isNull();
    }

    /** The second advance of the law is due on 15 November; given in October it is not left until the batch of November. */
    @Test
    void anAdvanceThatIsGivenEarlyIsPaidEarly() {
        long unit = world.unit();
        award(unit, LENT, "2026-11-15");

        assertThat(paid(world.make(), unit)).isEqualTo(LENT);
    }

    /** September 500 and October 1,425: of 1,925 the advance of 1,425 is taken off, and 500 is paid. */
    @Test
    void whenTheRightIsKnownTheWholeAdvanceIsTakenOffTheFirstPaymentOfAllMonthsTogether() {
        long unit = world.unit();
        award(unit, LENT);
        world.make();
        decided(unit, OCTOBER.minusMonths(1), 50_000);
        decided(unit, OCTOBER, 142_500);

        long batch = world.make("november", NOVEMBER);

        assertThat(paid(batch, unit))
                .isEqualTo(Advance.settle(List.of(LENT), Money.parse("1925")).paid());
        assertThat(paid(batch, unit)).hasToString("500.00");
        assertThat(world.ledger.overpaid(unit)).isEmpty();
        assertThat(world.advances.of(unit).getFirst().settled()).isEqualTo(LENT);
    }

    /** What is due over another month than that of the advance pays it back too: 1,000 and 900 are due, 475 is paid. */
    @Test
    void whatOneMonthLacksIsTakenFromAnotherWithoutTheLimitsOfOffsetting() {
        long unit = world.unit();
        award(unit, LENT);
        world.make();
        decided(unit, OCTOBER, 100_000);
        decided(unit, NOVEMBER, 90_000);

        long batch = world.make("november", NOVEMBER);

        assertThat(paid(batch, unit)).hasToString("475.00");
        assertThat(world.ledger.overpaid(unit)).isEmpty();
        assertThat(world.text(
                        "select cents::text from transfer where batch_id = ? and unit_id = ? and credit_month is not"
                                + " null",
                        batch,
                        unit))
                .as("the letter of November tells it")
                .isEqualTo("42500");
    }

    @Test
    void whatIsMoreThanTheRightWasPaidTooMuch() {
        long unit = world.unit();
        award(unit, LENT);
        world.make();
        decided(unit, OCTOBER, 30_000);

        world.make("november", NOVEMBER);

        Money owed = Advance.settle(List.of(LENT), Money.parse("300")).stillOwed();
        assertThat(owed).hasToString("1125.00");
        assertThat(world.ledger.overpaid(unit)).extracting(Overpaid::amount).containsExactly(owed);
        assertThat(world.advances.of(unit).getFirst().stillOwed()).isEqualTo(owed);
    }

    @Test
    void anAdvanceThatWasNotPaidYetWhenTheRightBecameKnownIsNotPaidBesideIt() {
        long unit = world.unit();
        award(unit, LENT);
        decided(unit, OCTOBER, 142_500);

        long batch = world.make();

        assertThat(paid(batch, unit)).hasToString("1425.00");
        assertThat(world.ledger.balance(LedgerAccount.PAYABLE, unit)).isEqualTo(Money.ZERO);
    }

    /** Decided at noon, lent in the afternoon by who did not see it: the right of 1,425 goes out, and not 2,850. */
    @Test
    void anAdvanceThatIsGivenAfterTheRightBecameKnownIsTakenOffAtOnce() {
        long unit = world.unit();
        world.decided(unit, OCTOBER, GIVEN.minusSeconds(3600), 142_500L, 0L, "{}");
        award(unit, LENT);

        assertThat(paid(world.make(), unit)).hasToString("1425.00");
        assertThat(world.ledger.balance(LedgerAccount.PAYABLE, unit)).isEqualTo(Money.ZERO);
    }

    @Test
    void whereNoRightTurnsOutToBeAllThatWasPaidIsTooMuchAndWhatWasNotPaidIsNotPaid() {
        long paidBefore = world.unit();
        award(paidBefore, LENT);
        world.make();
        noRight(paidBefore);
        assertThat(world.ledger.overpaid(paidBefore))
                .extracting(Overpaid::amount)
                .containsExactly(LENT);

        long notPaid = world.unit();
        award(notPaid, LENT);
        noRight(notPaid);
        assertThat(world.ledger.overpaid(notPaid)).isEmpty();
        assertThat(world.ledger.balance(LedgerAccount.PAYABLE, notPaid)).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> noRight(notPaid)).isInstanceOf(PaymentRefused.class);
    }

    @Test
    void anAdvanceIsGivenOnceAndNeverLessThanTheLawWantsNorMoreThanTheNorm() {
        long unit = world.unit();
        for (String amount : List.of("1424.99", "1500.01")) {
            assertThatThrownBy(() -> award(unit, Money.parse(amount))).isInstanceOf(PaymentRefused.class);
        }
        award(unit, LENT);
        assertThatThrownBy(() -> award(unit, LENT)).isInstanceOf(PaymentRefused.class);
        assertThat(world.ledger.balance(LedgerAccount.PAYABLE, unit)).isEqualTo(LENT);
    }

    @Test
    void assistanceThatNobodyDecidedIsHeldStill() {
        long unit = world.unit();
        world.ledger.award(
                new Ledger.Wish("stray", unit, null, OCTOBER, Component.ASSISTANCE, LENT, "pw19.right", MAKER),
                null,
                GIVEN);

        assertThat(world.held(world.make(), unit)).isEqualTo("DECIDED");
    }

    private void award(long unit, Money amount) {
        award(unit, amount, "2026-10-18");
    }

    private void award(long unit, Money amount, String dueOn) {
        Advance due = Advance.due(APPLIED, LocalDate.of(2026, 11, 30), NORM, GIVEN).stream()
                .filter(advance -> advance.on().toString().equals(dueOn))
                .findFirst()
                .orElseThrow();
        world.advances.award(
                new Advances.Wish(unit, APPLIED, due, GIVEN_ON, NORM, amount, "norm van een alleenstaande", MAKER),
                GIVEN);
    }

    private void noRight(long unit) {
        world.advances.noRight(
                unit, world.advances.of(unit).getFirst().id(), "woont niet hier", MAKER, World.at(OCTOBER));
    }

    private void decided(long unit, YearMonth month, long paid) {
        world.decided(unit, month, GIVEN.plusSeconds(9), paid, 0L, "{}");
    }

    private Money paid(long batch, long unit) {
        return Money.ofCents(Long.parseLong(world.text(
                "select coalesce(sum(cents), 0)::text from payment_line where batch_id = ? and unit_id = ? and held is"
                        + " null",
                batch,
                unit)));
    }
}
