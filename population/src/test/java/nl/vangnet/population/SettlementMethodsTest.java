package nl.vangnet.population;

import static nl.vangnet.law.SettlementMethod.AFTERWARDS;
import static nl.vangnet.law.SettlementMethod.ESTIMATE;
import static nl.vangnet.law.SettlementMethod.ON_THE_MONTH;
import static nl.vangnet.law.SettlementMethod.STEADY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.law.SettlementMethod;
import nl.vangnet.law.SettlementPolicy;
import nl.vangnet.population.SettlementSimulation.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The claims of docs/settlement-methods.md, on the area; the numbers of the whole city with -Dsettlement.city=true. */
class SettlementMethodsTest {
    /** Before any statement of the month has come, and after most have. */
    private static final int EARLY = 8;

    private static final int LATE = 25;
    private static final long TEN_PERCENT = 1_000;
    private static final Map<SettlementMethod, Totals> PAID_EARLY = results(Waterstad.AREA, EARLY);
    private static final Map<SettlementMethod, Totals> PAID_LATE = results(Waterstad.AREA, LATE);

    @Test
    void paidEarlyInTheMonthTheSteadyMethodSwingsLeastAndLessThanTheRightItself() {
        Map<SettlementMethod, Totals> results = PAID_EARLY;
        double steady = of(results, STEADY).meanChange();

        assertThat(steady)
                .isLessThan(of(results, AFTERWARDS).meanChange() * 0.6)
                .isLessThan(of(results, ESTIMATE).meanChange() * 0.6)
                .isLessThan(of(results, ON_THE_MONTH).meanChange() * 0.6)
                .isLessThan(of(results, STEADY).meanChangeOfRight());
        for (SettlementMethod other : List.of(AFTERWARDS, ESTIMATE, ON_THE_MONTH)) {
            assertThat(of(results, STEADY).clearShare())
                    .as("%s", other)
                    .isLessThan(of(results, other).clearShare());
        }
    }

    @Test
    void paidLateInTheMonthTheSteadyMethodSwingsLeastTooButLittleLess() {
        Map<SettlementMethod, Totals> results = PAID_LATE;

        assertThat(of(results, STEADY).meanChange())
                .isLessThan(of(results, ESTIMATE).meanChange())
                .isLessThan(of(results, AFTERWARDS).meanChange())
                .isGreaterThan(of(results, ESTIMATE).meanChange() * 0.8);
        assertThat(of(results, ON_THE_MONTH).meanChange())
                .isGreaterThan(of(results, ESTIMATE).meanChange() * 1.5);
    }

    @ParameterizedTest
    @ValueSource(ints = {EARLY, LATE})
    void onlyPayingOnTheMonthPaysLate(int payDay) {
        of(payDay)
                .forEach((method, totals) ->
                        assertThat(totals.late > 0).as("%s", method).isEqualTo(method == ON_THE_MONTH));
    }

    /** The price of small parts, which the page does not hide. */
    @ParameterizedTest
    @ValueSource(ints = {EARLY, LATE})
    void theSteadyMethodLeavesMoreOutsideTheSixMonthsThanTheEstimate(int payDay) {
        Map<SettlementMethod, Totals> results = of(payDay);
        assertThat(of(results, STEADY).outside).isGreaterThan(of(results, ESTIMATE).outside);
        assertThat(of(results, AFTERWARDS).outside).isZero();
    }

    @Test
    @EnabledIfSystemProperty(named = "settlement.city", matches = "true")
    void theWholeCity() {
        for (int payDay : new int[] {EARLY, LATE}) {
            assertThat(results(Waterstad.CITY, payDay)).hasSize(SettlementMethod.values().length);
        }
    }

    private static Map<SettlementMethod, Totals> results(List<Household> homes, int payDay) {
        Map<SettlementMethod, Totals> results = new EnumMap<>(SettlementMethod.class);
        for (SettlementMethod method : SettlementMethod.values()) {
            Totals totals = SettlementSimulation.run(
                    homes, new SettlementPolicy(method, TEN_PERCENT), payDay, Waterstad.LAST_MONTH, Waterstad.MONTHS);
            results.put(method, totals);
            Waterstad.report("%d households, %d months, right %.0f and %.1f %%; paid on the %dth | %s | %s"
                    .formatted(
                            totals.households,
                            totals.months,
                            totals.meanChangeOfRight(),
                            totals.clearShareOfRight(),
                            payDay,
                            method,
                            totals.row()));
        }
        return results;
    }

    private static Map<SettlementMethod, Totals> of(int payDay) {
        return payDay == EARLY ? PAID_EARLY : PAID_LATE;
    }

    private static Totals of(Map<SettlementMethod, Totals> results, SettlementMethod method) {
        return Objects.requireNonNull(results.get(method));
    }
}
