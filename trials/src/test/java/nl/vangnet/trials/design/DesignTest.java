package nl.vangnet.trials.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.vangnet.trials.design.WaveSchedule.WaveCheck;
import nl.vangnet.trials.design.WaveSchedule.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Power, looks, dates, flow and meta-analysis where the answer is known without a reference. */
final class DesignTest {
    private static final Window FIRST = new Window(date("2024-01-01"), date("2024-12-31"));
    private static final Window SECOND = new Window(date("2025-01-01"), date("2025-03-01"));

    @Test
    void theDetectableDifferenceHasThePowerThatWasAskedFor() {
        for (double alpha : new double[] {0.05, 0.05 / 3}) {
            double rise = Power.detectableRise(0.42, 300, 250, alpha, 0.8);
            assertThat(Power.ofShares(0.42 + rise, 0.42, 300, 250, alpha)).isCloseTo(0.8, within(1e-12));
            double fall = Power.detectableFall(0.42, 300, 250, alpha, 0.8);
            assertThat(Power.ofShares(0.42 - fall, 0.42, 300, 250, alpha)).isCloseTo(0.8, within(1e-12));
        }
        assertThat(Power.ofShares(0.5, 0.5, 100, 100, 0.05)).isCloseTo(0.05, within(1e-12));
        assertThat(Power.detectableRise(0.9, 10, 10, 0.05, 0.8)).isNaN();
        assertThat(Power.beforeAttrition(171, 0.25)).isEqualTo(228);
    }

    @Test
    void oneLookAtTheEndIsAnOrdinaryTest() {
        SequentialBounds bounds = SequentialBounds.of(List.of(1.0), Spending.OBRIEN_FLEMING, 0.05);
        assertThat(bounds.bounds().getFirst()).isCloseTo(1.959963984540054, within(1e-9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SequentialBounds.of(List.of(0.5, 0.5), Spending.POCOCK, 0.05))
                .withMessageContaining("rising shares");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SequentialBounds.of(List.of(0.5, Double.NaN), Spending.POCOCK, 0.05));
    }

    @Test
    void sixMonthsAfterTheLastOfAugustIsTheLastOfFebruary() {
        assertThat(WaveSchedule.earliest(date("2024-08-31"), SECOND)).isEqualTo(date("2025-02-28"));
        assertThat(WaveSchedule.earliest(null, SECOND)).isEqualTo(date("2025-01-01"));
        assertThat(WaveSchedule.earliest(date("2024-10-01"), SECOND)).isEqualTo(date("2025-04-01"));
        List<List<@Nullable LocalDate>> dates = List.of(
                Arrays.asList(date("2024-08-31"), date("2025-02-28")),
                Arrays.asList(date("2024-08-31"), date("2025-02-27")),
                Arrays.asList(date("2025-01-01"), null),
                Arrays.asList(null, date("2025-03-02")));
        List<WaveCheck> checks = WaveSchedule.check(dates, List.of(FIRST, SECOND));
        assertThat(checks.getFirst().outsideWindow()).isEqualTo(1);
        assertThat(checks.getFirst().fewestDays()).isEmpty();
        assertThat(checks.getLast().pairs()).isEqualTo(2);
        assertThat(checks.getLast().tooClose()).isEqualTo(1);
        assertThat(checks.getLast().fewestDays()).hasValue(180);
        assertThat(checks.getLast().outsideWindow()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(date("2025-02-01"), date("2025-01-01")))
                .withMessageContaining("before it begins");
    }

    @Test
    void aReasonThatNobodyHasAndAnArmWithoutPeopleAreShownWithZero() {
        assertThat(ConsortFlow.excluded(List.of("age", "", "age", "new"), List.of("homeless", "age"))
                        .toString())
                .isEqualTo("{homeless=0, age=2, new=1}");
        ConsortFlow flow = ConsortFlow.of(
                3,
                new int[] {0, 1},
                new int[] {0, 1, 1},
                new boolean[][] {{true, true, false}, {true, false, false}},
                new boolean[] {false, false, true});
        assertThat(flow.people()).containsExactly(1, 2, 0);
        assertThat(flow.responded()).containsExactly(List.of(1, 1, 0), List.of(1, 0, 0));
        assertThat(flow.allWaves()).containsExactly(1, 0, 0);
        assertThat(flow.withdrawn()).containsExactly(0, 1, 0);
    }

    @Test
    void trialsThatAgreeHaveNoSpreadBetweenThem() {
        MetaAnalysis meta = MetaAnalysis.of(List.of(0.1, 0.1, 0.1), List.of(0.05, 0.05, 0.05));
        assertThat(meta.tau2DerSimonianLaird()).isZero();
        assertThat(meta.tau2PauleMandel()).isZero();
        assertThat(meta.i2()).isZero();
        assertThat(meta.fixed().estimate()).isCloseTo(0.1, within(1e-12));
        assertThat(MetaAnalysis.of(List.of(0.1, 0.2), List.of(0.05, 0.05))
                        .prediction()
                        .low())
                .isNaN();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetaAnalysis.of(List.of(0.1), List.of(0.05)))
                .withMessageContaining("at least two");
        assertThatIllegalArgumentException().isThrownBy(() -> MetaAnalysis.of(List.of(0.1, 0.2), List.of(0.05, 0.0)));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
