package nl.vangnet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.vangnet.law.SettlementPolicy.Overpaid;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementPolicyTest {
    private static final LocalDate PAY_DAY = LocalDate.parse("2026-09-25");
    private static final Money NORM = Money.parse("1400");
    private static final SettlementPolicy STEADY = new SettlementPolicy(SettlementMethod.STEADY, 1000);

    @ParameterizedTest
    @CsvSource({
        "ON_THE_MONTH, 300 500 100, none",
        "AFTERWARDS, 300 500 100, 0",
        "ESTIMATE, 300 500 100, 300",
        "ESTIMATE, '', none",
        "STEADY, '', none",
        "STEADY, 300, 300",
        "STEADY, 300 500 100, 300",
        "STEADY, 300 500 100 400.01, 350.01",
        "STEADY, 1 2 3 4 5 6 900 900 900, 3.50"
    })
    void eachMethodReckonsWithItsOwnEstimate(SettlementMethod method, String known, String estimate) {
        SettlementPolicy policy = new SettlementPolicy(method, 1000);
        if (estimate.equals("none")) {
            assertThat(policy.estimate(amounts(known))).isEmpty();
        } else {
            assertThat(policy.estimate(amounts(known))).contains(Money.parse(estimate));
        }
    }

    @Test
    void theSteadyMethodSpreadsOverTheMonthsThatAreLeft() {
        assertThat(STEADY.offset(
                        List.of(open("2026-08", "60"), open("2026-03", "20"), open("2026-02", "500")),
                        PAY_DAY,
                        NORM,
                        NORM))
                .containsExactly(Money.parse("10"), Money.parse("20"), Money.ZERO);
        assertThat(STEADY.offset(List.of(open("2026-08", "0.01")), PAY_DAY, NORM, NORM))
                .containsExactly(Money.parse("0.01"));
    }

    @Test
    void theSteadyMethodTakesAtMostItsShareOfTheNormTheOldestFirst() {
        assertThat(STEADY.offset(
                        List.of(open("2026-03", "100"), open("2026-04", "200"), open("2026-05", "10")),
                        PAY_DAY,
                        NORM,
                        NORM))
                .containsExactly(Money.parse("100"), Money.parse("40"), Money.ZERO);
    }

    @Test
    void noMethodTakesMoreThanTheMonthPays() {
        for (SettlementMethod method : SettlementMethod.values()) {
            assertThat(new SettlementPolicy(method, 1000)
                            .offset(List.of(open("2026-03", "100")), PAY_DAY, Money.parse("30"), NORM))
                    .as("%s", method)
                    .containsExactly(Money.parse("30"));
        }
    }

    @Test
    void theOtherMethodsTakeAllAtOnceWithinTheWindow() {
        SettlementPolicy estimate = new SettlementPolicy(SettlementMethod.ESTIMATE, 1000);
        assertThat(estimate.offset(
                        List.of(open("2026-02", "900"), open("2026-07", "900"), open("2026-08", "900")),
                        PAY_DAY,
                        NORM,
                        NORM))
                .containsExactly(Money.ZERO, Money.parse("900"), Money.parse("500"));
    }

    @Test
    void onlyTheSteadyMethodSettlesWhatIsOpenWithABackPaymentAndOnlyWithinTheWindow() {
        List<Overpaid> open = List.of(open("2026-02", "10"), open("2026-03", "20"), open("2026-08", "30"));
        assertThat(STEADY.settleWith(Money.parse("35"), open, PAY_DAY))
                .containsExactly(Money.ZERO, Money.parse("20"), Money.parse("15"));
        assertThat(new SettlementPolicy(SettlementMethod.ESTIMATE, 1000).settleWith(Money.parse("35"), open, PAY_DAY))
                .containsOnly(Money.ZERO);
    }

    @Test
    void theMunicipalityChooses() {
        Instant late = Instant.parse("2026-12-31T00:00:00Z");
        assertThat(SettlementPolicy.of("waterstad", PAY_DAY, late)).contains(STEADY);
        assertThat(SettlementPolicy.of("amsterdam", PAY_DAY, late).orElseThrow().method())
                .isEqualTo(SettlementMethod.ESTIMATE);
        assertThat(SettlementPolicy.of("westervoort", PAY_DAY, late)).isEmpty();
    }

    @Test
    void theMethodsHaveTheNumbersOfThePolicyTable() {
        assertThat(Stream.of(1, 2, 3, 4).map(number -> SettlementMethod.numbered(number)))
                .containsExactly(SettlementMethod.values());
        assertThatThrownBy(() -> SettlementMethod.numbered(5)).hasMessageContaining("1 to 4");
    }

    private static Overpaid open(String received, String left) {
        return new Overpaid(YearMonth.parse(received), Money.parse(left));
    }

    private static List<Money> amounts(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(Money::parse)
                .toList();
    }
}
