package nl.vangnet.trials.effects;

import java.util.Arrays;
import java.util.List;
import nl.vangnet.trials.numbers.NotEstimable;
import nl.vangnet.trials.numbers.Sums;

/**
 * Weights with which the people resemble a population in several margins: scaled to one margin after another until nothing moves (Deming and
 * Stephan 1940).
 *
 * @param iterations rounds over all margins
 * @param weights one per person; they sum to the number of people
 */
@SuppressWarnings("ArrayRecordComponent")
public record Raking(int iterations, double[] weights) {
    private static final int ROUNDS = 5000;
    private static final double STILL = 1e-13;

    /**
     * One property of the population.
     *
     * @param name of the property
     * @param categories its values
     * @param share of the population per category; any unit, only the proportions count
     * @param category of each person, a place in {@code categories}
     */
    public record Margin(String name, List<String> categories, double[] share, int[] category) {
        /** Copies the list. */
        public Margin {
            categories = List.copyOf(categories);
        }
    }

    /** Rakes to these margins, in this order. */
    public static Raking of(int people, List<Margin> margins) {
        double[] weights = new double[people];
        Arrays.fill(weights, 1);
        for (int round = 1; round <= ROUNDS; round++) {
            double[] before = weights.clone();
            for (Margin margin : margins) {
                scale(weights, margin);
            }
            double moved = 0;
            for (int i = 0; i < people; i++) {
                moved = Math.max(moved, Math.abs(weights[i] / before[i] - 1));
            }
            if (moved < STILL) {
                return new Raking(round, weights);
            }
        }
        throw new NotEstimable(
                "raking did not settle in " + ROUNDS
                        + " rounds: the margins contradict each other for the people at hand; leave out a margin or join categories");
    }

    private static void scale(double[] weights, Margin margin) {
        double total = Sums.sum(margin.share);
        for (int c = 0; c < margin.share.length; c++) {
            int wanted = c;
            double[] own = new double[weights.length];
            for (int i = 0; i < weights.length; i++) {
                own[i] = margin.category[i] == wanted ? weights[i] : 0;
            }
            double now = Sums.sum(own);
            if (now == 0) {
                throw new NotEstimable(
                        "nobody has " + margin.name + " = " + margin.categories.get(c)
                                + ", so no weights can make the people resemble the population: join that category with another");
            }
            double factor = margin.share[c] / total * weights.length / now;
            for (int i = 0; i < weights.length; i++) {
                weights[i] = margin.category[i] == wanted ? weights[i] * factor : weights[i];
            }
        }
    }
}
