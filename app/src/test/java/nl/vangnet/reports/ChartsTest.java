package nl.vangnet.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.vangnet.reports.EffectChart.Row;
import nl.vangnet.reports.IntervalChart.Dot;
import nl.vangnet.reports.IntervalChart.Group;
import org.junit.jupiter.api.Test;

/** Where things stand in the drawings. */
final class ChartsTest {
    private final EffectChart effects =
            new EffectChart("t", "e", "d", 0.05, List.of(new Row("y", "A and B", 0.12, 0.02, 0.22)), String::valueOf);
    private final IntervalChart shares = new IntervalChart(
            "t",
            "d",
            "%",
            List.of("T0", "T1"),
            1,
            List.of(
                    new Group("A", Arrays.asList(new Dot(0.5, 0.4, 0.6), null)),
                    new Group("B", List.of(new Dot(0.2, 0.1, 0.3), new Dot(0.3, 0.2, 0.55)))),
            String::valueOf);

    @Test
    void zeroIsInTheMiddleAndTheAxisReachesBeyondEveryInterval() {
        assertThat(effects.x(0, 400)).isEqualTo(200);
        assertThat(effects.ticks().getLast()).isGreaterThanOrEqualTo(0.22);
        assertThat(effects.x(0.22, 400)).isLessThanOrEqualTo(400);
        assertThat(effects.x(-0.05, 400)).isEqualTo(400 - effects.x(0.05, 400));
    }

    @Test
    void theUprightAxisStartsAtZeroAndHoldsTheHighestInterval() {
        assertThat(shares.steps().getFirst()).isZero();
        assertThat(shares.steps().getLast()).isGreaterThanOrEqualTo(0.6);
        assertThat(shares.y(0, 280)).isEqualTo(280);
    }

    @Test
    void aDotThatIsKeptBackIsNotDrawn() {
        assertThat(shares.placed(0, 600, 280)).hasSize(1);
        assertThat(shares.placed(1, 600, 280)).hasSize(2);
    }

    @Test
    void groupsStandBesideEachOtherAndInTheirPanelInTheMiddle() {
        assertThat(shares.placed(0, 600, 280).getFirst().x())
                .isLessThan(shares.placed(1, 600, 280).getFirst().x());
        assertThat(shares.alone(0, 600, 280).getFirst().x()).isEqualTo(150);
    }
}
