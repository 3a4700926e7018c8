package nl.vangnet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.vangnet.law.PremiumItem.Kind;
import nl.vangnet.law.PremiumYear.Ground;
import nl.vangnet.law.PremiumYear.Line;
import nl.vangnet.law.PremiumYear.Paid;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PremiumYearTest {
    private static final Instant LATE = Instant.parse("2026-12-31T00:00:00Z");
    private static final Premiums AMSTERDAM = Premiums.of("amsterdam", LATE);
    private static final Premiums WATERSTAD = Premiums.of("waterstad", LATE);
    private static final LocalDate BORN = LocalDate.parse("1980-05-01");

    /** Published case of the Amsterdam experiment: wages of 300, 200, 0, 150 and 300. */
    @Test
    void pieterIsPaidTheSumOfFebruaryToJuneInJune() {
        PremiumYear.Payment june = year(2018, work(AMSTERDAM, "2018-02", "150", "100", "0", "75", "150"))
                .payment(LocalDate.parse("2018-06-25"));

        assertThat(june.total()).isEqualTo(Money.parse("475"));
        assertThat(june.lines())
                .extracting(Line::amount)
                .containsExactly(
                        Money.parse("150"), Money.parse("100"), Money.ZERO, Money.parse("75"), Money.parse("150"));
        assertThat(june.open()).isEmpty();
        assertThat(june.undecidedBecause()).isEmpty();
    }

    @Test
    void pietersWagesGiveThesePremiums() {
        List<PremiumItem> items = new ArrayList<>();
        for (String wage : List.of("300", "200", "0", "150", "300")) {
            YearMonth month = YearMonth.of(2018, 2).plusMonths(items.size());
            Determination determination = Units.applicantBorn("1980-05-01")
                    .earns("applicant", month.toString(), wage)
                    .disregardFor("applicant", false)
                    .in(month.toString(), "amsterdam");
            items.add(AMSTERDAM.work(month, determination.premiumOfMonth().orElseThrow()));
        }
        assertThat(year(2018, items).payment(LocalDate.parse("2018-06-25")).total())
                .isEqualTo(Money.parse("475"));
    }

    @Test
    void aMonthThatIsNotOverYetWaitsForTheNextPayment() {
        PremiumYear.Payment june =
                year(2018, work(AMSTERDAM, "2018-05", "75", "150", "20")).payment(LocalDate.parse("2018-06-25"));

        assertThat(june.total()).isEqualTo(Money.parse("225"));
        assertThat(june.open()).extracting(PremiumItem::month).containsExactly(YearMonth.of(2018, 7));
        assertThat(june.settled()).hasSize(2);
    }

    /** Derived case of the law notes: eight months of 210 and an exit premium of 1,000 are 2,680, and 2,629 was the maximum. */
    @Test
    void whatIsAboveTheMaximumOfAllPremiumsTogetherIsNotPaidAndSaysSo() {
        List<PremiumItem> items = work(WATERSTAD, "2020-11", "210", "210", "210", "210", "210", "210", "210", "210");
        items.add(WATERSTAD.exit(YearMonth.of(2021, 6), 40, 2));
        PremiumYear.Payment june =
                WATERSTAD.year(2021, BORN, false, items, List.of()).payment(LocalDate.parse("2021-06-25"));

        assertThat(june.total()).isEqualTo(Money.parse("2629"));
        Line cut = june.lines().getLast();
        assertThat(cut.ground()).isEqualTo(Ground.ABOVE_YEARLY_MAXIMUM);
        assertThat(cut.amount()).isEqualTo(Money.parse("-51"));
        assertThat(cut.article()).hasToString("Participatiewet artikel 31 lid 2 onderdeel j");
        assertThat(june.settled()).hasSize(9);
        assertThat(june.maximum().money()).isEqualTo(Money.parse("2629"));
    }

    @Test
    void inNovemberTheMaximumOfNovemberCountsAndWhatJunePaidIsTakenOff() {
        List<PremiumItem> items = work(WATERSTAD, "2021-07", "210", "210", "210", "210");
        items.add(WATERSTAD.exit(YearMonth.of(2021, 11), 40, 2));
        PremiumYear.Payment november = WATERSTAD
                .year(2021, BORN, false, items, List.of(new Paid(LocalDate.parse("2021-06-25"), Money.parse("840"))))
                .payment(LocalDate.parse("2021-11-25"));

        assertThat(november.total()).isEqualTo(Money.parse("1798"));
        assertThat(november.lines().getLast().amount()).isEqualTo(Money.parse("-42"));
    }

    @Test
    void exactlyTheMaximumIsPaidWhole() {
        List<PremiumItem> items = work(WATERSTAD, "2021-01", "210", "210");
        PremiumYear.Payment june = WATERSTAD
                .year(2021, BORN, false, items, List.of(new Paid(LocalDate.parse("2021-01-25"), Money.parse("2209"))))
                .payment(LocalDate.parse("2021-06-25"));
        assertThat(june.total()).isEqualTo(Money.parse("420"));
        assertThat(june.lines()).extracting(Line::ground).containsOnly(Ground.BUILT_UP);
    }

    @Test
    void whoWasPaidMoreThanTheMaximumAlreadyIsPaidNothingMore() {
        PremiumYear.Payment june = WATERSTAD
                .year(
                        2021,
                        BORN,
                        false,
                        work(WATERSTAD, "2021-05", "100"),
                        List.of(new Paid(LocalDate.parse("2021-01-25"), Money.parse("2700"))))
                .payment(LocalDate.parse("2021-06-25"));
        assertThat(june.total()).isEqualTo(Money.ZERO);
    }

    @Test
    void aThirdPaymentInOneYearIsNotMadeAndThePremiumsWait() {
        List<Paid> twice = List.of(
                new Paid(LocalDate.parse("2021-06-25"), Money.parse("1")),
                new Paid(LocalDate.parse("2021-11-25"), Money.parse("1")));
        PremiumYear.Payment third = AMSTERDAM
                .year(2021, BORN, false, work(WATERSTAD, "2021-11", "100"), twice)
                .payment(LocalDate.parse("2021-12-20"));

        assertThat(third.total()).isEqualTo(Money.ZERO);
        assertThat(third.lines()).extracting(Line::ground).containsExactly(Ground.BOTH_PAYMENTS_MADE);
        assertThat(third.open()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-25, 1995-06-25, false, 100",
        "2022-06-25, 1995-06-26, false, 0",
        "2022-06-25, 1995-06-26, true, 0",
        "2023-06-25, 1996-06-26, true, 100",
        "2023-06-25, 1996-06-26, false, 0"
    })
    void under27OnlyTheTargetGroupOfWageCostSubsidyHasPremiumsAndOnlySince2023(
            LocalDate on, LocalDate born, boolean targetGroup, String paid) {
        PremiumYear.Payment payment = WATERSTAD
                .year(on.getYear(), born, targetGroup, work(WATERSTAD, on.getYear() + "-05", "100"), List.of())
                .payment(on);

        assertThat(payment.total()).isEqualTo(Money.parse(paid));
        assertThat(payment.lines().getFirst().ground())
                .isEqualTo(paid.equals("0") ? Ground.TOO_YOUNG : Ground.BUILT_UP);
    }

    /** Published: 300 under eighteen months of assistance; from then on it rises by steps nobody printed, to at most 1,000. */
    @Test
    void theExitPremiumIsThreeHundredAndAfterLongAssistanceUndecided() {
        YearMonth month = YearMonth.of(2023, 9);
        assertThat(AMSTERDAM.exit(month, 17, 2).amount()).isEqualTo(Money.parse("300"));

        PremiumItem afterLong = AMSTERDAM.exit(month, 18, 2);
        assertThat(afterLong.amount()).isNull();
        assertThat(afterLong.undecidedBecause())
                .isEqualTo(new Reason(Reason.Kind.AMOUNT, "municipal.exit.afterLong", null));
        assertThat(afterLong.maximum().money()).isEqualTo(Money.parse("1000"));
        assertThat(AMSTERDAM.exitDecided(month, Money.parse("640")).amount()).isEqualTo(Money.parse("640"));
    }

    @Test
    void anUndecidedPremiumWaitsAndTheOthersArePaid() {
        List<PremiumItem> items = work(AMSTERDAM, "2021-09", "100");
        items.add(AMSTERDAM.exit(YearMonth.of(2021, 9), 18, 2));
        PremiumYear.Payment november = year(2021, items).payment(LocalDate.parse("2021-11-25"));

        assertThat(november.total()).isEqualTo(Money.parse("100"));
        assertThat(november.open()).hasSize(1);
        assertThat(november.undecidedBecause())
                .containsExactly(new Reason(Reason.Kind.AMOUNT, "municipal.exit.monthsWorked", null));
    }

    @Test
    void whoWorkedLessThanTwoMonthsHasNoExitPremiumYet() {
        PremiumItem tooShort = AMSTERDAM.exit(YearMonth.of(2023, 9), 3, 1);
        assertThat(tooShort.amount()).isEqualTo(Money.ZERO);
        assertThat(tooShort.ground()).isEqualTo(PremiumItem.Ground.WORKED_TOO_SHORT);
    }

    @Test
    void whoStartsPartTimeHasThreeHundredOnce() {
        YearMonth month = YearMonth.of(2023, 9);
        assertThat(AMSTERDAM.partTimeStart(month, 2, false).amount()).isEqualTo(Money.parse("300"));
        assertThat(AMSTERDAM.partTimeStart(month, 2, true).amount()).isEqualTo(Money.ZERO);
        assertThat(AMSTERDAM.partTimeStart(month, 2, true).ground()).isEqualTo(PremiumItem.Ground.HAD_BEFORE);
        assertThat(AMSTERDAM.partTimeStart(month, 1, false).ground()).isEqualTo(PremiumItem.Ground.WORKED_TOO_SHORT);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-01, 2021-09-30, 250.00, RULE",
        "2021-08-01, 2021-08-31, 127.05, PRO_RATA",
        "2021-08-01, 2021-08-01, 4.10, PRO_RATA",
        "2021-08-01, 2021-12-31, 250.00, RULE"
    })
    void aTrialPlacementGivesTwoHundredAndFiftyOrAPartByDays(
            LocalDate first, LocalDate last, String amount, PremiumItem.Ground ground) {
        PremiumItem item = AMSTERDAM.trialPlacement(first, last);
        assertThat(item.amount()).isEqualTo(Money.parse(amount));
        assertThat(item.ground()).isEqualTo(ground);
        assertThat(item.month()).isEqualTo(YearMonth.from(last));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-07-31, 500.00",
        "2022-01-31, 1000.00",
        "2022-12-31, 1000.00",
        "2021-08-01, 502.72",
        "2021-02-01, 2.76"
    })
    void aLearningPlacementGivesFiveHundredPerSixMonthsAndAtMostTwice(LocalDate last, String together) {
        LocalDate first = LocalDate.parse("2021-02-01");
        List<PremiumItem> items = WATERSTAD.learningPlacement(first, last);
        assertThat(Percent.sum(items.stream()
                        .map(PremiumItem::amount)
                        .map(Objects::requireNonNull)
                        .toList()))
                .isEqualTo(Money.parse(together));
        assertThat(items).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void placementsBeforeTheCityWroteAboutThemAreUndecided() {
        LocalDate first = LocalDate.parse("2019-01-01");
        assertThat(AMSTERDAM.trialPlacement(first, first.plusDays(20)).undecidedBecause())
                .isEqualTo(new Reason(Reason.Kind.AMOUNT, "municipal.trial.amount", null));
        assertThat(AMSTERDAM.learningPlacement(first, first.plusDays(20)))
                .singleElement()
                .extracting(PremiumItem::undecidedBecause)
                .isEqualTo(new Reason(Reason.Kind.AMOUNT, "municipal.learning.months", null));
    }

    @Test
    void aPlacementThatEndsBeforeItStartsIsRefused() {
        LocalDate first = LocalDate.parse("2024-01-02");
        assertThatThrownBy(() -> WATERSTAD.trialPlacement(first, first.minusDays(1)))
                .hasMessageContaining("cannot end before it");
        assertThatThrownBy(() -> WATERSTAD.learningPlacement(first, first.minusDays(1)))
                .hasMessageContaining("cannot end before it");
    }

    /** The Hague, April 2019: a point for a comma in the premium of a trial placement, 2,513,740 euro to 69 people. */
    @Test
    void anAmountAboveTheMaximumOfItsKindCannotBeMade() {
        PremiumItem right = AMSTERDAM.trialPlacement(LocalDate.parse("2021-08-01"), LocalDate.parse("2021-09-30"));
        assertThatThrownBy(() -> new PremiumItem(
                        right.kind(), right.ground(), right.month(), Money.parse("25000"), right.maximum(), null))
                .hasMessageContaining("above the maximum of its kind, 250.00");
        assertThatThrownBy(() -> AMSTERDAM.work(YearMonth.of(2021, 4), Money.parse("21000")))
                .hasMessageContaining("above the maximum");
        assertThatThrownBy(() -> AMSTERDAM.exitDecided(YearMonth.of(2023, 9), Money.parse("1000.01")))
                .hasMessageContaining("above the maximum");
        assertThatThrownBy(() -> AMSTERDAM.work(YearMonth.of(2021, 4), Money.parse("-1")))
                .hasMessageContaining("not negative");
    }

    @Test
    void theMaximumOfAnotherKindDoesNotLetAnAmountThrough() {
        PremiumItem exit = AMSTERDAM.exitDecided(YearMonth.of(2023, 9), Money.parse("900"));
        assertThatThrownBy(() -> new PremiumItem(
                        Kind.TRIAL_PLACEMENT, exit.ground(), exit.month(), exit.amount(), exit.maximum(), null))
                .hasMessageContaining("municipal.trial.amount");
        assertThatThrownBy(() -> new PremiumItem(exit.kind(), exit.ground(), exit.month(), null, exit.maximum(), null))
                .hasMessageContaining("an amount or a reason");
    }

    @Test
    void aWorkPremiumWhoseMaximumNobodyKnowsIsUndecided() {
        PremiumItem item = AMSTERDAM.work(YearMonth.of(2022, 3), Money.parse("100"));
        assertThat(item.undecidedBecause())
                .isEqualTo(new Reason(Reason.Kind.AMOUNT, "municipal.premium.maximum", null));
        assertThat(AMSTERDAM.work(YearMonth.of(2022, 3), Money.ZERO).amount()).isEqualTo(Money.ZERO);
    }

    @Test
    void amsterdamPaysInJuneAndNovemberAndItsSecondMonthDuringTheExperimentIsNotKnown() {
        assertThat(AMSTERDAM.paymentMonths(2021)).containsExactly(Month.JUNE, Month.NOVEMBER);
        assertThat(AMSTERDAM.paymentMonths(2019)).containsExactly(Month.JUNE);
        assertThat(Premiums.of("westervoort", LATE).paymentMonths(2021)).isEmpty();
    }

    @Test
    void aYearOutsideTheTablesIsAnErrorThatSaysSo() {
        assertThatThrownBy(() -> year(2027, List.of()).payment(LocalDate.parse("2027-06-25")))
                .hasMessage("No amounts are known for 2027-06: the tables run from 2018-01 to 2026-12");
        assertThatThrownBy(() -> year(2021, List.of()).payment(LocalDate.parse("2022-06-25")))
                .hasMessageContaining("does not belong to the year 2021");
        assertThatThrownBy(() -> Premiums.of("atlantis", LATE)).hasMessageContaining("atlantis");
    }

    @Test
    void aMaximumThatWasNotKnownYetMakesThePaymentUndecided() {
        PremiumYear.Payment payment = Premiums.of("waterstad", Instant.parse("2020-01-01T00:00:00Z"))
                .year(2021, BORN, false, work(WATERSTAD, "2021-05", "100"), List.of())
                .payment(LocalDate.parse("2021-06-25"));
        assertThat(payment.lines()).isEmpty();
        assertThat(payment.open()).hasSize(1);
        assertThat(payment.undecidedBecause())
                .containsExactly(new Reason(Reason.Kind.AMOUNT_NOT_YET_KNOWN, "art31.2.j.maximum", null));
    }

    /** Growth of j follows that of r since 2018; r as printed in the law of each half-year, the last row being suspect. */
    @Test
    void theYearlyMaximumGrowsAsTheLawSaysWithinAEuro() {
        long[] r = {
            12632, 12700, 13070, 13158, 13435, 13549, 13746, 13794, 13971, 14112, 15338, 15574, 16473, 16779, 17061,
            17387, 17766
        };
        DatedAmounts amounts = DatedAmounts.ofTheLaw();
        for (int half = 1; half < r.length; half++) {
            LocalDate day = LocalDate.of(2018, 1, 1).plusMonths(6L * half);
            long before = amounts.at("art31.2.j.maximum", day.minusDays(1)).value();
            long now = amounts.at("art31.2.j.maximum", day).value();
            assertThat(Math.abs(now - before * r[half] / r[half - 1]))
                    .as("j on %s", day)
                    .isLessThanOrEqualTo(100);
        }
    }

    private static PremiumYear year(int year, List<PremiumItem> items) {
        return AMSTERDAM.year(year, BORN, false, items, List.of());
    }

    /** Work premiums of months in a row. */
    private static List<PremiumItem> work(Premiums premiums, String from, String... amounts) {
        List<PremiumItem> items = new ArrayList<>();
        for (String amount : amounts) {
            YearMonth month = YearMonth.parse(from).plusMonths(items.size());
            items.add(premiums.work(month, Money.parse(amount)));
        }
        return items;
    }
}
