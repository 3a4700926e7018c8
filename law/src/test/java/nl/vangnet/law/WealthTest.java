package nl.vangnet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.vangnet.law.Wealth.Gift;
import nl.vangnet.law.Wealth.Household;
import nl.vangnet.law.Wealth.Item;
import nl.vangnet.law.Wealth.Kind;
import nl.vangnet.law.Wealth.Line;
import nl.vangnet.law.Wealth.Outcome;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WealthTest {
    private static final Instant LATE = Instant.parse("2026-12-31T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2018, 6020",
        "2019, 6120",
        "2020, 6225",
        "2021, 6295",
        "2022, 6505",
        "2023, 7605",
        "2024, 7575",
        "2025, 7770",
        "2026, 8000"
    })
    void theLimitOfASingleOfEachYearIsTheLastEuroThatLeavesARightAndOthersHaveTwice(int year, int euros) {
        LocalDate on = LocalDate.of(year, 3, 1);
        for (Household household : Household.values()) {
            Money limit = Money.ofCents(100L * euros * (household == Household.SINGLE ? 1 : 2));
            assertThat(outcome(on, household, Money.ZERO, item(Kind.POSSESSION, limit))
                            .withinLimit())
                    .isTrue();
            Outcome above = outcome(on, household, Money.ZERO, item(Kind.POSSESSION, limit.plus(Money.ofCents(1))));
            assertThat(above.withinLimit()).isFalse();
            assertThat(above.above()).isEqualTo(Money.ofCents(1));
        }
    }

    @Test
    void debtsAreTakenOffAndWhatTheLawLeavesOutIsShownAndNotCounted() {
        Wealth.Test test = test(
                LocalDate.parse("2026-03-01"),
                Household.SINGLE,
                Money.ZERO,
                List.of(),
                null,
                item(Kind.POSSESSION, "9000"),
                item(Kind.DEBT, "1500"),
                item(Kind.RECEIVED, "100"),
                item(Kind.CUSTOMARY_GOODS, "5000"),
                item(Kind.SAVED_DURING_ASSISTANCE, "4000"),
                item(Kind.IMMATERIAL_DAMAGES, "3000"));

        Outcome outcome = test.outcome().orElseThrow();
        assertThat(outcome.counted()).isEqualTo(Money.parse("7600"));
        assertThat(outcome.withinLimit()).isTrue();
        assertThat(test.lines())
                .extracting(Line::counted)
                .containsExactly(
                        Money.parse("9000"),
                        Money.parse("-1500"),
                        Money.parse("100"),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO);
    }

    @Test
    void moreDebtThanPossessionsIsNoWealth() {
        assertThat(outcome(
                                LocalDate.parse("2026-03-01"),
                                Household.SINGLE,
                                Money.ZERO,
                                item(Kind.POSSESSION, "100"),
                                item(Kind.DEBT, "5000"))
                        .counted())
                .isEqualTo(Money.ZERO);
    }

    /** Art. 34(4), until the end of 2025: what was left out of account before lowers the limit. */
    @Test
    void before2026WhatWasLeftOutOfAccountAtTheStartLowersTheLimitLater() {
        Outcome start =
                outcome(LocalDate.parse("2024-03-01"), Household.SINGLE, Money.ZERO, item(Kind.POSSESSION, "5000"));
        assertThat(start.leftOutAfter()).isEqualTo(Money.parse("5000"));

        Outcome inheritance = outcome(
                LocalDate.parse("2025-03-01"), Household.SINGLE, start.leftOutAfter(), item(Kind.RECEIVED, "3000"));
        assertThat(inheritance.room()).isEqualTo(Money.parse("2770"));
        assertThat(inheritance.above()).isEqualTo(Money.parse("230"));
        assertThat(inheritance.leftOutAfter()).isEqualTo(Money.parse("7770"));

        Outcome more =
                outcome(LocalDate.parse("2024-05-01"), Household.SINGLE, Money.parse("7770"), item(Kind.RECEIVED, "1"));
        assertThat(more.room()).isEqualTo(Money.ZERO);
        assertThat(more.above()).isEqualTo(Money.parse("1"));
    }

    @Test
    void since2026OnlyWhatIsThereNowIsHeldAgainstTheWholeLimit() {
        Outcome outcome = outcome(
                LocalDate.parse("2026-01-01"), Household.SINGLE, Money.parse("7770"), item(Kind.POSSESSION, "7999"));
        assertThat(outcome.room()).isEqualTo(Money.parse("8000"));
        assertThat(outcome.withinLimit()).isTrue();
        assertThat(outcome.leftOutAfter()).isEqualTo(Money.ZERO);
    }

    @Test
    void theOwnHomeCountsAboveTheExemptionAndAloneAboveTheLimitItIsForAPersonToJudge() {
        LocalDate on = LocalDate.parse("2026-03-01");
        assertThat(outcome(on, Household.SINGLE, Money.ZERO, item(Kind.HOME, "67500"))
                        .counted())
                .isEqualTo(Money.ZERO);
        assertThat(outcome(on, Household.SINGLE, Money.ZERO, item(Kind.HOME, "70000"))
                        .counted())
                .isEqualTo(Money.parse("2500"));
        Wealth.Test home = test(on, Household.SINGLE, Money.ZERO, List.of(), null, item(Kind.HOME, "90000"));
        assertThat(home.outcome()).isEmpty();
        assertThat(home.undecidedBecause()).containsExactly(judgement("wealth.home"));
        Line line = home.lines().getFirst();
        assertThat(line.counted()).isEqualTo(Money.parse("22500"));
        assertThat(Objects.requireNonNull(line.exemption()).money()).isEqualTo(Money.parse("67500"));
        assertThat(outcome(on, Household.SINGLE, Money.ZERO, item(Kind.HOME, "90000"), item(Kind.POSSESSION, "8000.01"))
                        .withinLimit())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"1200.00, none, 0.00", "1200.01, none, none", "1500.00, 0.00, 300.00", "1500.00, 300.00, 0.00"})
    void giftsOfTwelveHundredAYearAreFreeSince2026AndMoreIsForAPersonToJudge(
            String gifts, @Nullable String judgedFree, @Nullable String counted) {
        LocalDate on = LocalDate.parse("2026-10-01");
        Wealth.Test test = test(
                on,
                Household.SINGLE,
                Money.ZERO,
                List.of(
                        new Gift(LocalDate.parse("2026-02-01"), Money.parse("1000")),
                        new Gift(on, Money.parse(gifts).minus(Money.parse("1000")))),
                judgedFree == null ? null : Money.parse(judgedFree));
        if (counted == null) {
            assertThat(test.undecidedBecause()).containsExactly(judgement("wealth.gifts"));
        } else {
            assertThat(test.outcome().orElseThrow().counted()).isEqualTo(Money.parse(counted));
            Line line = test.lines().getLast();
            assertThat(line.value()).isEqualTo(Money.parse(gifts));
            assertThat(line.counted()).isEqualTo(Money.parse(counted));
            assertThat(Objects.requireNonNull(line.exemption()).money()).isEqualTo(Money.parse("1200"));
        }
    }

    @Test
    void before2026EveryGiftIsForAPersonToJudge() {
        LocalDate on = LocalDate.parse("2025-10-01");
        List<Gift> gifts = List.of(new Gift(on, Money.parse("50")));
        assertThat(test(on, Household.SINGLE, Money.ZERO, gifts, null).undecidedBecause())
                .containsExactly(judgement("wealth.gifts"));
        assertThat(test(on, Household.SINGLE, Money.ZERO, gifts, Money.parse("20"))
                        .outcome()
                        .orElseThrow()
                        .counted())
                .isEqualTo(Money.parse("30"));
    }

    @Test
    void whatCannotBeIsRefused() {
        LocalDate on = LocalDate.parse("2026-03-01");
        assertThatThrownBy(() -> item(Kind.DEBT, "-1")).hasMessageContaining("of a debt too");
        assertThatThrownBy(() -> item(Kind.GIFTS, "1")).hasMessageContaining("stated apart");
        for (String day : List.of("2025-12-31", "2026-03-02")) {
            List<Gift> gifts = List.of(new Gift(LocalDate.parse(day), Money.parse("1")));
            assertThatThrownBy(() -> test(on, Household.SINGLE, Money.ZERO, gifts, null))
                    .hasMessageContaining("calendar year");
        }
        assertThatThrownBy(() -> test(on, Household.SINGLE, Money.parse("-1"), List.of(), null))
                .hasMessageContaining("not negative");
        assertThatThrownBy(() -> test(on, Household.SINGLE, Money.ZERO, List.of(), Money.parse("-1")))
                .hasMessageContaining("not negative");
        assertThatThrownBy(() -> outcome(LocalDate.parse("2027-01-01"), Household.SINGLE, Money.ZERO))
                .hasMessageContaining("2018-01 to 2026-12");
    }

    @Test
    void aLimitThatWasNotKnownYetLeavesTheTestUndecided() {
        Wealth wealth =
                new Wealth(LocalDate.parse("2026-03-01"), Household.COUPLE, List.of(), List.of(), null, Money.ZERO);
        assertThat(wealth.test(Instant.parse("2025-12-01T00:00:00Z")).undecidedBecause())
                .containsExactly(new Reason(Reason.Kind.AMOUNT_NOT_YET_KNOWN, "art34.3.c", null));
    }

    @Test
    void everyKindNamesItsArticle() {
        for (Kind kind : Kind.values()) {
            assertThat(kind.article().toString()).matches("Participatiewet artikel (34|31) lid [12] onderdeel [a-m]");
        }
    }

    private static Reason judgement(String key) {
        return new Reason(Reason.Kind.JUDGEMENT, key, null);
    }

    private static Item item(Kind kind, String value) {
        return item(kind, Money.parse(value));
    }

    private static Item item(Kind kind, Money value) {
        return new Item(kind, value);
    }

    private static Outcome outcome(LocalDate on, Household household, Money leftOut, Item... items) {
        return test(on, household, leftOut, List.of(), null, items).outcome().orElseThrow();
    }

    private static Wealth.Test test(
            LocalDate on,
            Household household,
            Money leftOut,
            List<Gift> gifts,
            @Nullable Money judgedFree,
            Item... items) {
        return new Wealth(on, household, new ArrayList<>(List.of(items)), gifts, judgedFree, leftOut).test(LATE);
    }
}
