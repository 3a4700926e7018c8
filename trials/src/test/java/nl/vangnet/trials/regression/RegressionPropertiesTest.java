package nl.vangnet.trials.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import nl.vangnet.trials.numbers.NotEstimable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What must hold of every regression. */
final class RegressionPropertiesTest {
    private static final long SEED = 20_261_122;
    private static final Offset<Double> ROUNDING = within(1e-10);

    private final Random random = new Random(SEED);

    @Test
    void peopleWhoAreEachAGroupHaveTheErrorsOfHC2() {
        int n = 60;
        LinearFit fit = LinearFit.of(design(n), gaussians(n));
        double[][] alone = ClusterErrors.of(fit, IntStream.range(0, n).toArray(), n, new double[0][])
                .cr2();
        double[][] hc2 = fit.covariance(Errors.HC2);
        double[][] hc0 = fit.covariance(Errors.HC0);
        double[][] cr0 = ClusterErrors.of(fit, IntStream.range(0, n).toArray(), n, new double[0][])
                .cr0();
        for (int j = 0; j < hc2.length; j++) {
            assertThat(alone[j]).as("seed %s", SEED).containsExactly(hc2[j], ROUNDING);
            assertThat(cr0[j]).as("seed %s", SEED).containsExactly(hc0[j], ROUNDING);
        }
    }

    @Test
    void equalWeightsAreNoWeights() {
        int n = 40;
        Design design = design(n);
        double[] y = gaussians(n);
        double[] weights = new double[n];
        Arrays.fill(weights, 3.5);
        LinearFit plain = LinearFit.of(design, y);
        LinearFit weighted = LinearFit.of(design, y, weights);
        assertThat(weighted.coefficients()).as("seed %s", SEED).containsExactly(plain.coefficients(), ROUNDING);
        assertThat(weighted.covariance(Errors.HC2)[1]).containsExactly(plain.covariance(Errors.HC2)[1], ROUNDING);
    }

    @Test
    void residualsStandAtRightAnglesToEveryColumn() {
        int n = 500;
        Design design = design(n);
        LinearFit fit = LinearFit.of(design, gaussians(n));
        double[] x = new double[design.columns()];
        double[] inner = new double[design.columns()];
        double leverage = 0;
        for (int i = 0; i < n; i++) {
            design.row(i, x);
            leverage += fit.leverage(i);
            for (int j = 0; j < x.length; j++) {
                inner[j] += x[j] * fit.residual(i);
            }
        }
        assertThat(leverage).as("seed %s", SEED).isCloseTo(design.columns(), ROUNDING);
        for (double product : inner) {
            assertThat(product).as("seed %s", SEED).isCloseTo(0, within(1e-8));
        }
    }

    @Test
    void aColumnThatFollowsFromOthersIsLeftOutAndNamed() {
        double[] x = gaussians(30);
        Design design = Design.intercept(30)
                .with("x", i -> x[i])
                .with("again", i -> 2 * x[i] + 3)
                .with("square", i -> x[i] * x[i]);
        LinearFit fit = LinearFit.of(design, gaussians(30));
        assertThat(fit.dropped()).containsExactly("again");
        assertThat(fit.design().names()).containsExactly("(Intercept)", "x", "square");
        assertThatThrownBy(() -> fit.place("again"))
                .isInstanceOf(NotEstimable.class)
                .hasMessageContaining("again is not determined");
    }

    @Test
    void aPersonWithAColumnOfHerOwnAddsNothingToTheError() {
        double[] y = gaussians(20);
        LinearFit fit = LinearFit.of(Design.intercept(20).with("x", i -> i % 3).with("own", i -> i == 7 ? 1 : 0), y);
        assertThat(fit.fullLeverageRows()).containsExactly(7);
        assertThat(fit.covariance(Errors.HC3)[1][1]).isFinite().isPositive();
        double[] without = IntStream.range(0, 20)
                .filter(i -> i != 7)
                .mapToDouble(i -> y[i])
                .toArray();
        int[] rows = IntStream.range(0, 20).filter(i -> i != 7).toArray();
        LinearFit others = LinearFit.of(Design.intercept(19).with("x", i -> rows[i] % 3), without);
        assertThat(fit.covariance(Errors.HC2)[1][1]).isCloseTo(others.covariance(Errors.HC2)[1][1], ROUNDING);
    }

    @Test
    void moreCoefficientsThanPeopleAreRefused() {
        assertThatThrownBy(() -> LinearFit.of(design(4), gaussians(4)))
                .isInstanceOf(NotEstimable.class)
                .hasMessageContaining("4 people cannot carry a regression with 4 coefficients");
    }

    @Test
    void anOutcomeThatAColumnTellsForCertainIsRefusedByItsName() {
        double[] y = {0, 0, 0, 1, 1, 1, 1, 1};
        assertThatThrownBy(() -> LogitFit.of(Design.intercept(8).with("told", i -> i), y))
                .isInstanceOf(NotEstimable.class)
                .hasMessageContaining("perfect separation: told");
    }

    @Test
    void aMillionPeopleInHalfAMillionGroupsTakeAFewNumbersEach() {
        int n = 1_000_000;
        double[] x = gaussians(n);
        double[] y = IntStream.range(0, n).mapToDouble(i -> x[i] + i % 2).toArray();
        Design design = Design.intercept(n).with("x", i -> x[i]).with("treated", i -> i % 2);
        LinearFit fit = LinearFit.of(design, y);
        assertThat(fit.coefficients()[2]).isCloseTo(1, within(1e-12));
        int[] group = IntStream.range(0, n).map(i -> i / 2).toArray();
        ClusterErrors errors = ClusterErrors.of(fit, group, n / 2, new double[][] {{0, 0, 1}});
        assertThat(errors.degreesOfFreedom()[0]).isBetween(n / 4.0, (double) n);
    }

    private Design design(int n) {
        double[] first = gaussians(n);
        double[] second = gaussians(n);
        return Design.intercept(n)
                .with("first", i -> first[i])
                .with("second", i -> second[i])
                .with("third", i -> i % 2);
    }

    private double[] gaussians(int n) {
        return random.doubles(n, -1, 1).map(u -> u + u * u * u).toArray();
    }
}
