package nl.vangnet.trials.effects;

import java.util.Arrays;
import java.util.Map;
import nl.vangnet.trials.numbers.Matrices;
import nl.vangnet.trials.numbers.NotEstimable;
import nl.vangnet.trials.regression.Errors;
import nl.vangnet.trials.regression.LinearFit;
import org.apache.commons.statistics.distribution.FDistribution;

/** Reads the differences between arms, and tests of several coefficients, from a regression with a dummy per arm. */
public final class ArmEffects {
    private ArmEffects() {}

    /** The contrasts of a linear regression, with t of n - k degrees of freedom. */
    public static Map<String, Estimate> of(Arms arms, LinearFit fit, Errors errors) {
        return student(arms, fit, fit.covariance(errors), fit.degreesOfFreedom());
    }

    /** The contrasts with another covariance V of the coefficients, and t of df degrees of freedom. */
    public static Map<String, Estimate> student(Arms arms, LinearFit fit, double[][] covariance, double df) {
        double[] b = fit.coefficients();
        return arms.perContrast(contrast -> {
            double[] c = weights(arms, fit, contrast);
            return Estimate.student(Matrices.dot(c, b), Math.sqrt(Matrices.quadratic(c, covariance)), df);
        });
    }

    /** The contrasts with another covariance V of the coefficients, and the normal distribution. */
    public static Map<String, Estimate> normal(Arms arms, LinearFit fit, double[][] covariance) {
        double[] b = fit.coefficients();
        return arms.perContrast(contrast -> {
            double[] c = weights(arms, fit, contrast);
            return Estimate.normal(Matrices.dot(c, b), Math.sqrt(Matrices.quadratic(c, covariance)));
        });
    }

    /** The c for which c'b is the contrast: 1 at the first arm, -1 at the second, nothing for the control. */
    private static double[] weights(Arms arms, LinearFit fit, Arms.Contrast contrast) {
        double[] c = new double[fit.design().columns()];
        if (contrast.first() != arms.control()) {
            c[fit.place(arms.dummy(contrast.first()))] += 1;
        }
        if (contrast.second() != arms.control()) {
            c[fit.place(arms.dummy(contrast.second()))] -= 1;
        }
        return c;
    }

    /**
     * A test that q coefficients are all zero.
     *
     * @param f b'V⁻¹b / q
     * @param df1 q
     * @param df2 n - k
     * @param p chance of a larger F if they are
     */
    public record Wald(double f, int df1, int df2, double p) {}

    /** The Wald test of the coefficients at these places, with the covariance that goes with the errors. */
    public static Wald test(LinearFit fit, int[] places, Errors errors) {
        if (places.length == 0) {
            throw new NotEstimable("there is nothing to test: none of the columns varies");
        }
        double[] b =
                Arrays.stream(places).mapToDouble(j -> fit.coefficients()[j]).toArray();
        double[] solved = Matrices.solve(Matrices.part(fit.covariance(errors), places), b);
        double f = Matrices.dot(b, solved) / places.length;
        double p = FDistribution.of(places.length, fit.degreesOfFreedom()).survivalProbability(f);
        return new Wald(f, places.length, fit.degreesOfFreedom(), p);
    }
}
