package nl.vangnet.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class DistributionTest {
    @Test
    void fittingMeetsTheMarginsAndKeepsTheAssociation() {
        double[] weights = {4, 1, 1, 4};
        int[][] category = {{0, 0, 1, 1}, {0, 1, 0, 1}};

        Ipf.fit(weights, category, new double[][] {{30, 70}, {1, 1}});

        assertThat(weights[0] + weights[1]).isCloseTo(0.3, within(1e-9));
        assertThat(weights[0] + weights[2]).isCloseTo(0.5, within(1e-9));
        assertThat(weights[0] * weights[3] / (weights[1] * weights[2])).isCloseTo(16, within(1e-6));
    }

    @Test
    void marginsThatCannotBeMetAreRefused() {
        double[] weights = {1, 0, 1, 0};

        assertThatThrownBy(() ->
                        Ipf.fit(weights, new int[][] {{0, 0, 1, 1}, {0, 1, 0, 1}}, new double[][] {{1, 1}, {1, 1}}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("margins");
    }

    @Test
    void nobodyInTheDistributionReceivesAssistanceBefore18() {
        JointDistribution joint = new JointDistribution(new Margins());
        double impossible = 0;
        for (int i = 0; i < joint.cells().size(); i++) {
            Cell cell = joint.cells().get(i);
            impossible += cell.age().allows(cell.duration()) ? 0 : joint.share(i);
        }

        assertThat(impossible).isZero();
    }

    @Test
    void aWholeIsDividedWithoutARest() {
        int[] parts = City.divide(100, new double[] {1, 1, 1});

        assertThat(Arrays.stream(parts).sum()).isEqualTo(100);
        assertThat(parts).containsExactlyInAnyOrder(33, 33, 34);
    }

    @Test
    void gammaHoursHaveTheAskedMeanAndSpread() {
        RandomGenerator random = new Streams(1).of(Streams.Purpose.WORK, 1);
        double[] drawn = random.ints(200_000)
                .mapToDouble(i -> Draw.gamma(random, 2.5, 10))
                .toArray();
        double mean = Arrays.stream(drawn).average().orElseThrow();
        double variance =
                Arrays.stream(drawn).map(x -> (x - mean) * (x - mean)).average().orElseThrow();

        assertThat(mean).isCloseTo(10, within(0.1));
        assertThat(variance).isCloseTo(40, within(1.5));
    }

    @Test
    void aStreamIsTheSameForTheSameNumberAndOtherwiseAnother() {
        Streams streams = new Streams(3);

        assertThat(streams.of(Streams.Purpose.NAMES, 1).nextLong())
                .isEqualTo(new Streams(3).of(Streams.Purpose.NAMES, 1).nextLong())
                .isNotEqualTo(streams.of(Streams.Purpose.NAMES, 2).nextLong())
                .isNotEqualTo(streams.of(Streams.Purpose.BIRTH, 1).nextLong())
                .isNotEqualTo(new Streams(4).of(Streams.Purpose.NAMES, 1).nextLong());
    }
}
