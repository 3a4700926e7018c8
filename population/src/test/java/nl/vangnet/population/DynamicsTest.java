package nl.vangnet.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Against the printed points of the experiment, in percent, for 100,000 participants per arm. */
class DynamicsTest {
    private static final int PERSONS = 100_000;

    @ParameterizedTest
    @CsvSource({"EXTRA_ATTENTION,28.0,40", "SELF_DIRECTION,24.6,35", "COMPARISON,25.0,42"})
    void peopleLeaveAsFastAsInTheExperiment(Arm arm, double byCorona, double atTheEnd) {
        List<Double> left = Dynamics.draw(arm, Waterstad.SEED, PERSONS).leftByQuarter();

        Waterstad.report("%s: %.1f%% left by 2020Q1 (%.1f), %.1f%% at the end (%.0f)"
                .formatted(
                        arm,
                        100 * left.get(Dynamics.QUARTERS_BEFORE_CORONA),
                        byCorona,
                        100 * left.getLast(),
                        atTheEnd));
        assertThat(100 * left.get(Dynamics.QUARTERS_BEFORE_CORONA)).isCloseTo(byCorona, within(1.0));
        assertThat(100 * left.getLast()).isCloseTo(atTheEnd, within(1.0));
        assertThat(left).isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "EXTRA_ATTENTION,66,68,64,66",
        "SELF_DIRECTION,62,62,49,56",
        "COMPARISON,64,66,49,60",
    })
    void asManyWorkAtEveryMeasurementAsInTheExperiment(Arm arm, double t0, double t1, double t2, double t3) {
        List<Double> works = Dynamics.draw(arm, Waterstad.SEED, PERSONS).worksAtMeasurement();
        double[] printed = {t0, t1, t2, t3};

        Waterstad.report("%s: work shares %s, printed %s".formatted(arm, percents(works), Arrays.toString(printed)));
        for (int i = 0; i < printed.length; i++) {
            assertThat(100 * works.get(i)).as("%s T%d", arm, i).isCloseTo(printed[i], within(1.0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void twentyEightOfThirtyNineLeaveToPaidWork(Arm arm) {
        Dynamics.Course course = Dynamics.draw(arm, Waterstad.SEED, PERSONS);

        double all = course.leftByQuarter().getLast();
        assertThat(course.leftToPaidWork() / all).isCloseTo(28.0 / 39, within(0.01));
    }

    private static String percents(List<Double> shares) {
        return shares.stream()
                .map(share -> "%.1f".formatted(100 * share))
                .toList()
                .toString();
    }
}
