package nl.vangnet.trials.effects;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.vangnet.trials.numbers.NotEstimable;
import nl.vangnet.trials.numbers.Sums;

/** What the difference between two arms can be at least and at most when not everybody's outcome is known. */
public final class Bounds {
    private Bounds() {}

    /** A lower and an upper end, in the units of the outcome. */
    public record Range(double lower, double upper) {}

    /**
     * Lee's bounds, for the people who would answer in either arm.
     *
     * @param trimShare q = (s_hi - s_lo) / s_hi, of the response rates s
     * @param trimmedArm the arm with the higher response rate
     */
    public record Lee(double trimShare, int trimmedArm, double lower, double upper) {}

    /**
     * Lee's bounds: of the arm in which more people answered, the highest or the lowest share q of the answers is left out, the last person in
     * part (Lee 2009). Assumes that being assigned moves people's willingness to answer in one direction only.
     *
     * @param y outcomes; looked at only where known
     */
    public static Lee lee(int[] arm, boolean[] known, double[] y, Arms.Contrast contrast) {
        double rateFirst = rate(arm, known, contrast.first());
        double rateSecond = rate(arm, known, contrast.second());
        boolean firstTrimmed = rateFirst >= rateSecond;
        double high = Math.max(rateFirst, rateSecond);
        double share = (high - Math.min(rateFirst, rateSecond)) / high;
        int trimmed = firstTrimmed ? contrast.first() : contrast.second();
        double[] values = outcomes(arm, known, y, trimmed);
        double other = Sums.mean(outcomes(arm, known, y, firstTrimmed ? contrast.second() : contrast.first()));
        Arrays.sort(values);
        double lowest = meanWithoutLast(values, share) - other;
        double highest = meanWithoutLast(reversed(values), share) - other;
        return firstTrimmed ? new Lee(share, trimmed, lowest, highest) : new Lee(share, trimmed, -highest, -lowest);
    }

    /**
     * Worst-case bounds: everybody without an answer has the lowest, or the highest, possible outcome, to the disadvantage of the difference
     * (Horowitz and Manski 2000).
     *
     * @param least lowest possible outcome
     * @param most highest possible outcome
     */
    public static Range worstCase(
            int[] arm, boolean[] known, double[] y, Arms.Contrast contrast, double least, double most) {
        Range first = mean(arm, known, y, contrast.first(), least, most);
        Range second = mean(arm, known, y, contrast.second(), least, most);
        return new Range(first.lower - second.upper, first.upper - second.lower);
    }

    private static Range mean(int[] arm, boolean[] known, double[] y, int wanted, double least, double most) {
        double rate = rate(arm, known, wanted);
        double answered = rate * Sums.mean(outcomes(arm, known, y, wanted));
        return new Range(answered + (1 - rate) * least, answered + (1 - rate) * most);
    }

    private static double rate(int[] arm, boolean[] known, int wanted) {
        double all =
                IntStream.range(0, arm.length).filter(i -> arm[i] == wanted).count();
        double answered = IntStream.range(0, arm.length)
                .filter(i -> arm[i] == wanted && known[i])
                .count();
        if (answered == 0) {
            throw new NotEstimable("nobody in one of the arms has this outcome");
        }
        return answered / all;
    }

    private static double[] outcomes(int[] arm, boolean[] known, double[] y, int wanted) {
        return IntStream.range(0, arm.length)
                .filter(i -> arm[i] == wanted && known[i])
                .mapToDouble(i -> y[i])
                .toArray();
    }

    private static double meanWithoutLast(double[] sorted, double share) {
        double out = share * sorted.length;
        int whole = (int) Math.floor(out);
        double[] weights = new double[sorted.length];
        for (int i = 0; i < sorted.length - whole; i++) {
            weights[i] = i == sorted.length - whole - 1 ? 1 - (out - whole) : 1;
        }
        return Sums.weightedMean(sorted, weights);
    }

    private static double[] reversed(double[] values) {
        double[] reversed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }
}
