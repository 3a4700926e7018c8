package nl.vangnet.trials.effects;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.vangnet.trials.numbers.NotEstimable;
import nl.vangnet.trials.regression.Design;

/**
 * The people for whom one outcome is known.
 *
 * @param arms of the trial
 * @param arm of each person
 * @param y the outcome of each person
 * @param covariates of each person
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sample(Arms arms, int[] arm, double[] y, Covariates covariates) {
    /** Checks that every arm has people. */
    public Sample {
        for (int a = 0; a < arms.size(); a++) {
            int wanted = a;
            if (Arrays.stream(arm).noneMatch(other -> other == wanted)) {
                throw new NotEstimable("nobody in arm " + arms.names().get(a) + " has this outcome");
            }
        }
    }

    /** The values of these people, in their order. */
    public static double[] choose(double[] values, int[] people) {
        return Arrays.stream(people).mapToDouble(i -> values[i]).toArray();
    }

    /** The values of these people, in their order. */
    public static int[] choose(int[] values, int[] people) {
        return Arrays.stream(people).map(i -> values[i]).toArray();
    }

    /** The outcomes of one arm. */
    public double[] outcomes(int wanted) {
        return choose(y, people(wanted));
    }

    /** Who is in one arm. */
    public int[] people(int wanted) {
        return IntStream.range(0, arm.length).filter(i -> arm[i] == wanted).toArray();
    }

    /** Intercept and a dummy {@code armfNAME} per arm but the control: with y, the differences in means. */
    public Design unadjusted() {
        Design design = Design.intercept(arm.length);
        for (int a : arms.treatments()) {
            design = design.with(arms.dummy(a), i -> arm[i] == a ? 1 : 0);
        }
        return design;
    }

    /** The arms and the covariates as they are. */
    public Design adjusted() {
        return withCovariates(unadjusted(), covariates, "");
    }

    /** The arms, the covariates, and a dummy for every stratum but the first; {@code stratum[i]} is a number from 0. */
    public Design stratified(int[] stratum) {
        Design design = adjusted();
        int strata = Arrays.stream(stratum).max().orElse(0) + 1;
        for (int s = 1; s < strata; s++) {
            int number = s;
            design = design.with("stratum " + s, i -> stratum[i] == number ? 1 : 0);
        }
        return design;
    }

    /** The arms, the covariates as they are, and all products of the two. */
    public Design interacted() {
        return withProducts(withCovariates(unadjusted(), covariates, ""), covariates, "");
    }

    /**
     * The arms, the covariates minus their means (named with {@code _c}), and all products of the two: the coefficient of an arm is then its
     * average effect, however effects differ between people (Lin 2013).
     */
    public Design lin() {
        Covariates centred = covariates.centred();
        return withProducts(withCovariates(unadjusted(), centred, "_c"), centred, "_c");
    }

    private static Design withCovariates(Design design, Covariates covariates, String suffix) {
        Design wider = design;
        for (int v = 0; v < covariates.columns().length; v++) {
            double[] column = covariates.columns()[v];
            wider = wider.with(covariates.names().get(v) + suffix, i -> column[i]);
        }
        return wider;
    }

    private Design withProducts(Design design, Covariates covariates, String suffix) {
        Design wider = design;
        for (int a : arms.treatments()) {
            for (int v = 0; v < covariates.columns().length; v++) {
                double[] column = covariates.columns()[v];
                String name = arms.dummy(a) + ":" + covariates.names().get(v) + suffix;
                wider = wider.with(name, i -> arm[i] == a ? column[i] : 0);
            }
        }
        return wider;
    }
}
