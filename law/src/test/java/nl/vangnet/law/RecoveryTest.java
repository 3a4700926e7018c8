package nl.vangnet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.vangnet.law.RecoveryDecision.Forgo;
import nl.vangnet.law.RecoveryDecision.Offset;
import nl.vangnet.law.RecoveryDecision.Recover;
import nl.vangnet.law.RecoveryDecision.UrgentReasons;
import nl.vangnet.law.RecoveryDecision.WaiveAfterTenYears;
import nl.vangnet.law.RecoveryDecision.WaiveForHalf;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecoveryTest {
    private static final long SEED = 20_261_122;
    private static final LocalDate PAY_DAY = LocalDate.parse("2026-09-25");
    private static final Overpayment HUNDRED = overpaid("2026-05", "900", "800");

    @Test
    void theWindowIsTheSixMonthsBeforeTheMonthOfThePayment() {
        OffsetWindow window = OffsetWindow.at(PAY_DAY);
        assertThat(window).isEqualTo(new OffsetWindow(YearMonth.of(2026, 3), YearMonth.of(2026, 8)));
        assertThat(window).isEqualTo(OffsetWindow.at(LocalDate.parse("2026-09-01")));
    }

    @ParameterizedTest
    @CsvSource({"2026-02, 0", "2026-03, 1", "2026-08, 6", "2026-09, 0"})
    void aMonthCanBeOffsetInSixPaymentsAndNotInItsOwn(YearMonth received, int payments) {
        assertThat(OffsetWindow.at(PAY_DAY).paymentsLeft(received)).isEqualTo(payments);
        assertThat(OffsetWindow.at(PAY_DAY).includes(received)).isEqualTo(payments > 0);
    }

    @Test
    void meansOfTheLastSixMonthsAreOffsetAndOlderOnesNeedARecoveryDecision() {
        YearMonth received = YearMonth.of(2026, 3);
        Offset offset = new Offset(received, PAY_DAY, HUNDRED, Money.parse("100"), "wage came late");
        assertThat(offset.article()).hasToString("Participatiewet artikel 58 lid 4");
        assertThatThrownBy(() -> new Offset(received.minusMonths(1), PAY_DAY, HUNDRED, Money.parse("100"), "came late"))
                .hasMessageContaining("reaches from 2026-03 to 2026-08");
    }

    @ParameterizedTest
    @EnumSource
    void everyGroundNamesItsArticle(RecoveryGround ground) {
        assertThat(ground.article().toString()).matches("Participatiewet artikel 58 lid [12]( onderdeel [abdef])?");
        assertThat(ground.must()).isEqualTo(ground == RecoveryGround.BREACH_OF_DUTY);
    }

    @ParameterizedTest
    @EnumSource
    void recoveringMoreThanWasTooMuchCannotBeDecided(RecoveryGround ground) {
        assertThatThrownBy(() -> recover(ground, "100.01")).hasMessageContaining("more than was too much");
        assertThat(recover(ground, "100").cost()).isEqualTo(Money.parse("100"));
        assertThat(recover(ground, "100").article()).isEqualTo(ground.article());
        assertThatThrownBy(() -> recover(ground, "-1")).hasMessageContaining("negative");
    }

    @Test
    void afterABreachAllIsRecoveredUnlessThereAreUrgentReasons() {
        assertThatThrownBy(() -> recover(RecoveryGround.BREACH_OF_DUTY, "99")).hasMessageContaining("58(8)");
        assertThatThrownBy(() -> new Forgo(RecoveryGround.BREACH_OF_DUTY, HUNDRED, "small"))
                .hasMessageContaining("58(8)");
        UrgentReasons urgent =
                new UrgentReasons(RecoveryGround.BREACH_OF_DUTY, HUNDRED, Money.parse("40"), "two children, eviction");
        assertThat(urgent.article()).hasToString("Participatiewet artikel 58 lid 8");
        assertThat(recover(RecoveryGround.TOO_HIGH, "40").cost()).isEqualTo(Money.parse("40"));
        Forgo forgone = new Forgo(RecoveryGround.TOO_HIGH, HUNDRED, "our mistake");
        assertThat(forgone.cost()).isEqualTo(Money.ZERO);
        assertThat(forgone.article()).hasToString("Participatiewet artikel 58 lid 2 onderdeel a");
    }

    @ParameterizedTest
    @CsvSource({"2024-09, true", "2024-08, false"})
    void whatTheClientCouldKnowIsNotRecoveredAfterTwoYears(YearMonth month, boolean possible) {
        Overpayment overpayment = overpaid(month.toString(), "900", "800");
        if (possible) {
            new Recover(RecoveryGround.COULD_KNOW, PAY_DAY, overpayment, Money.parse("100"), "told so in a letter");
        } else {
            assertThatThrownBy(() ->
                            new Recover(RecoveryGround.COULD_KNOW, PAY_DAY, overpayment, Money.parse("100"), "told so"))
                    .hasMessageContaining("58(6)");
            new Recover(RecoveryGround.LATER_MEANS, PAY_DAY, overpayment, Money.parse("100"), "inheritance");
        }
    }

    @Test
    void afterTheCalendarYearTheDecisionSaysThatGrossUpIsNotComputed() {
        assertThat(recover(RecoveryGround.TOO_HIGH, "100").grossUp()).isEmpty();
        Recover lastYear = new Recover(
                RecoveryGround.TOO_HIGH, PAY_DAY, overpaid("2025-12", "900", "800"), Money.parse("100"), "mistake");
        assertThat(lastYear.grossUp()).contains(new Reason(Reason.Kind.RULE, "recovery.grossUp", null));
    }

    @Test
    void aDebtIsLetGoAfterTenYearsOrForHalfAtOnce() {
        Money debt = Money.parse("1000.01");
        LocalDate since = PAY_DAY.minusYears(10);
        WaiveAfterTenYears waived = new WaiveAfterTenYears(since, PAY_DAY, debt, "paid as agreed");
        assertThat(waived.cost()).isEqualTo(Money.ZERO);
        assertThat(waived.article()).hasToString("Participatiewet artikel 58 lid 7");
        assertThatThrownBy(() -> new WaiveAfterTenYears(since.plusDays(1), PAY_DAY, debt, "paid"))
                .hasMessageContaining("less than 10 years");

        WaiveForHalf half = new WaiveForHalf(PAY_DAY, debt, Money.parse("500.01"), "family helps");
        assertThat(half.article()).isEqualTo(waived.article());
        assertThatThrownBy(() -> new WaiveForHalf(PAY_DAY, debt, Money.parse("500.00"), "family helps"))
                .hasMessageContaining("half of the debt");
        assertThatThrownBy(() -> new WaiveForHalf(PAY_DAY, debt, Money.parse("1000.02"), "family helps"))
                .hasMessageContaining("more than was too much");
    }

    @Test
    void aDecisionWithoutAReasonOrADebtWithoutADocumentOfThatMonthCannotBeMade() {
        assertThatThrownBy(() -> new Forgo(RecoveryGround.TOO_HIGH, HUNDRED, " "))
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> new Overpayment(YearMonth.of(2026, 5), Money.ZERO, Money.ZERO, ""))
                .hasMessageContaining("document");
        assertThatThrownBy(() -> overpaid("2026-05", "-1", "0")).hasMessageContaining("not negative");
        assertThatThrownBy(() -> overpaid("2026-05", "1", "-1")).hasMessageContaining("not negative");
    }

    @Test
    void decisionsThatTogetherCostMoreThanWasTooMuchAreRefused() {
        List<RecoveryDecision> sixty = List.of(recover(RecoveryGround.TOO_HIGH, "60"));
        List<RecoveryDecision> both =
                List.of(recover(RecoveryGround.TOO_HIGH, "60"), recover(RecoveryGround.TOO_HIGH, "41"));
        RecoveryDecision.checkTogether(HUNDRED, sixty);
        assertThatThrownBy(() -> RecoveryDecision.checkTogether(HUNDRED, both))
                .hasMessageContaining("more than was too much");
    }

    @Test
    void aMistakeOfOneEuroNeverCostsMoreThanOneEuro() {
        Random random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            Money paid = Money.ofCents(random.nextLong(250_000));
            Money right = Money.ofCents(random.nextLong(250_000));
            Money oneEuroLess = Percent.atLeastZero(right.minus(Money.ofCents(100)));
            Money cost = new Overpayment(YearMonth.of(2026, 5), paid, right, "wage").amount();
            Money costOfTheMistake = new Overpayment(YearMonth.of(2026, 5), paid, oneEuroLess, "wage").amount();

            assertThat(costOfTheMistake.minus(cost).cents())
                    .as("seed %s: paid %s, right %s", SEED, paid, right)
                    .isBetween(0L, 100L);
            assertThat(cost).as("seed %s", SEED).isBetween(Money.ZERO, paid);
        }
    }

    @Test
    void aWageThatIsOneEuroHigherThanWasReportedNeverCostsMoreThanOneEuro() {
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            Money reported = Money.ofCents(random.nextLong(160_000));
            Money paid = paidWith(reported, i % 2 == 0);
            Money right = paidWith(reported.plus(Money.ofCents(100)), i % 2 == 0);
            assertThat(new Overpayment(YearMonth.of(2026, 3), paid, right, "wage of March").amount())
                    .as("seed %s: reported %s", SEED, reported)
                    .isBetween(Money.ZERO, Money.ofCents(100));
        }
    }

    private static Money paidWith(Money wage, boolean disregard) {
        return Units.applicantBorn("1980-05-01")
                .earns("applicant", "2026-03", wage.toString())
                .disregardFor("applicant", disregard)
                .in("2026-03")
                .paid()
                .orElseThrow();
    }

    @Test
    void instalmentsAreEqualTheLastOneIsSmallerAndTogetherTheyAreTheDebt() {
        InstalmentPlan plan = InstalmentPlan.of(Money.parse("100"), Money.parse("30"), YearMonth.of(2026, 11));
        assertThat(plan.instalments())
                .containsExactly(
                        instalment("2026-11", "30"),
                        instalment("2026-12", "30"),
                        instalment("2027-01", "30"),
                        instalment("2027-02", "10"));
        assertThat(InstalmentPlan.of(Money.ZERO, Money.parse("30"), YearMonth.of(2026, 11))
                        .instalments())
                .isEmpty();
        assertThatThrownBy(() -> InstalmentPlan.of(Money.parse("1"), Money.ZERO, YearMonth.of(2026, 11)))
                .hasMessageContaining("above zero");
        assertThatThrownBy(() -> InstalmentPlan.of(Money.parse("-1"), Money.parse("1"), YearMonth.of(2026, 11)))
                .hasMessageContaining("above zero");
    }

    @Test
    void instalmentsNeverTakeMoreThanTheDebtAndTheirOrderDoesNotMatter() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            Money debt = Money.ofCents(random.nextLong(500_000));
            Money perMonth = Money.ofCents(1_000 + random.nextLong(10_000));
            InstalmentPlan plan = InstalmentPlan.of(debt, perMonth, YearMonth.of(2026, 11));
            List<Money> paid = new ArrayList<>(plan.instalments().stream()
                    .map(InstalmentPlan.Instalment::amount)
                    .toList());
            assertThat(plan.total()).as("seed %s", SEED).isEqualTo(debt);
            assertThat(paid)
                    .as("seed %s", SEED)
                    .allMatch(amount -> amount.cents() > 0 && amount.compareTo(perMonth) <= 0);

            Money left = plan.leftAfter(paid.subList(0, paid.size() / 2));
            List<Money> half = new ArrayList<>(paid.subList(0, paid.size() / 2));
            Collections.shuffle(half, random);
            assertThat(plan.leftAfter(half)).as("seed %s", SEED).isEqualTo(left);
            paid.add(Money.parse("5"));
            assertThat(plan.leftAfter(paid)).as("seed %s", SEED).isEqualTo(Money.ZERO);
        }
    }

    @Test
    void whoPaysADebtFromAssistanceKeeps95PercentOfTheNorm() {
        ProtectedEarnings kept = ProtectedEarnings.of(RecoveryGround.TOO_HIGH, false, Money.parse("1419.46"), PAY_DAY);
        assertThat(kept.most()).isEqualTo(Money.parse("70.97"));
        assertThat(kept.article()).hasToString("Rv artikel 475d");
    }

    @Test
    void nothingIsProtectedWhenAnAdvanceIsSettledOrWhileTheDutyToInformIsBroken() {
        Money norm = Money.parse("1419.46");
        ProtectedEarnings advance = ProtectedEarnings.of(RecoveryGround.ADVANCE, false, norm, PAY_DAY);
        assertThat(advance.most()).isNull();
        assertThat(advance.why()).isEqualTo(ProtectedEarnings.Why.ADVANCE);
        ProtectedEarnings breaking = ProtectedEarnings.of(RecoveryGround.TOO_HIGH, true, norm, PAY_DAY);
        assertThat(breaking.most()).isNull();
        assertThat(breaking.article()).hasToString("Participatiewet artikel 60 lid 6");
    }

    @Test
    void whatWasProtectedBefore2021IsNotKnown() {
        ProtectedEarnings before = ProtectedEarnings.of(
                RecoveryGround.TOO_HIGH, false, Money.parse("1052.32"), LocalDate.parse("2020-12-31"));
        assertThat(before.most()).isNull();
        assertThat(before.undecidedBecause()).isEqualTo(new Reason(Reason.Kind.AMOUNT, "rv475d.percent", null));
    }

    @ParameterizedTest
    @CsvSource({"2025-11-30, 1369.06, 1232.16", "2025-12-10, 1401.50, 1331.43"})
    void anAdvanceIsNinetyPercentOfTheNormAndNinetyFiveSince2026(LocalDate application, String norm, String least) {
        List<Advance> due = Advance.due(
                application, application.plusDays(29), Money.parse(norm), Instant.parse("2026-12-31T00:00:00Z"));
        assertThat(due).singleElement().satisfies(advance -> {
            assertThat(advance.on()).isEqualTo(application.plusDays(28));
            assertThat(advance.least()).isEqualTo(Money.parse(least));
            assertThat(advance.article()).hasToString("Participatiewet artikel 52 lid 1");
        });
    }

    @Test
    void advancesComeEveryFourWeeksUntilTheDecision() {
        LocalDate application = LocalDate.parse("2026-03-02");
        Instant late = Instant.parse("2026-12-31T00:00:00Z");
        Money norm = Money.parse("1401.50");
        assertThat(Advance.due(application, application.plusDays(28), norm, late))
                .isEmpty();
        assertThat(Advance.due(application, application.plusDays(57), norm, late))
                .extracting(Advance::on)
                .containsExactly(application.plusDays(28), application.plusDays(56));
        assertThat(Advance.due(application, application.plusDays(29), norm, Instant.parse("2025-12-01T00:00:00Z")))
                .singleElement()
                .satisfies(advance -> assertThat(advance.undecidedBecause())
                        .isEqualTo(new Reason(Reason.Kind.AMOUNT_NOT_YET_KNOWN, "art52.percent", null)));
    }

    /** CRVB:2023:2024: an advance is settled whole with the first payment. */
    @Test
    void advancesAreSettledWithTheFirstPaymentAndWhatIsLeftIsOwed() {
        List<Money> advances = List.of(Money.parse("1300"), Money.parse("700"));
        assertThat(Advance.settle(advances, Money.parse("2500")))
                .isEqualTo(new Advance.Settled(Money.parse("500"), Money.ZERO));
        assertThat(Advance.settle(advances, Money.parse("1500")))
                .isEqualTo(new Advance.Settled(Money.ZERO, Money.parse("500")));
    }

    private static Recover recover(RecoveryGround ground, String amount) {
        return new Recover(ground, PAY_DAY, HUNDRED, Money.parse(amount), "wage of May was not reported");
    }

    private static Overpayment overpaid(String month, String paid, String right) {
        return new Overpayment(YearMonth.parse(month), Money.parse(paid), Money.parse(right), "wage of " + month);
    }

    private static InstalmentPlan.Instalment instalment(String month, String amount) {
        return new InstalmentPlan.Instalment(YearMonth.parse(month), Money.parse(amount));
    }
}
