package nl.vangnet.trials.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * E15: how large |z| must be at each look before the end, so that all looks together give a false alarm with chance α. A look is for harm
 * or futility only, by a monitor outside the trial.
 *
 * <p>With dens_k(x) the density of z at look k of who was not stopped, r = √(t_{k-1}/t_k) and s = √(1 - t_{k-1}/t_k): bound b_k solves 2 ∫
 * dens_{k-1}(x) (1 - Φ((b - rx)/s)) dx = spent by look k, and dens_k(z) = ∫ dens_{k-1}(x) φ((z - rx)/s) / s dx. The integrals are by
 * Simpson.
 *
 * <p>Sources: Armitage, McPherson and Rowe (1969); Lan and DeMets (1983).
 *
 * @param information share t_k at each look
 * @param spent cumulative α
 * @param bounds on |z|
 * @param nominalP the same bounds as a p-value, 2 (1 - Φ(b))
 */
public record SequentialBounds(
        List<Double> information, List<Double> spent, List<Double> bounds, List<Double> nominalP) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int NODES = 1201;
    private static final double FAR = 38;

    /**
     * Calculates the bounds.
     *
     * @param information shares of the final information, rising, above 0 and at most 1
     */
    public static SequentialBounds of(List<Double> information, Spending spending, double alpha) {
        for (int k = 0; k < information.size(); k++) {
            if (!(information.get(k) > (k == 0 ? 0 : information.get(k - 1)) && information.get(k) <= 1)) {
                throw new IllegalArgumentException("The looks are at shares " + information
                        + " of the information: give rising shares above 0, at most 1");
            }
        }
        List<Double> spent =
                information.stream().map(t -> spending.until(t, alpha)).toList();
        List<Double> bounds = new ArrayList<>();
        bounds.add(NORMAL.inverseSurvivalProbability(spent.getFirst() / 2));
        NotStopped notStopped = NotStopped.first(bounds.getFirst());
        for (int k = 1; k < information.size(); k++) {
            double ratio = information.get(k - 1) / information.get(k);
            NotStopped before = notStopped;
            double here = spent.get(k) - spent.get(k - 1);
            double bound = Root.between(0, FAR, b -> before.chanceBeyond(b, ratio) - here);
            bounds.add(bound);
            notStopped = k + 1 < information.size() ? before.next(bound, ratio) : before;
        }
        return new SequentialBounds(
                List.copyOf(information),
                spent,
                bounds,
                bounds.stream().map(b -> 2 * NORMAL.survivalProbability(b)).toList());
    }

    /** The density of z within the bounds so far, times the weight of each node. */
    private static final class NotStopped {
        private final double[] x;
        private final double[] mass;

        private NotStopped(double bound, DoubleUnaryOperator density) {
            double step = 2 * bound / (NODES - 1);
            x = IntStream.range(0, NODES).mapToDouble(i -> -bound + i * step).toArray();
            mass = IntStream.range(0, NODES)
                    .parallel()
                    .mapToDouble(i -> {
                        double simpson = i == 0 || i == NODES - 1 ? 1 : i % 2 == 1 ? 4 : 2;
                        return density.applyAsDouble(x[i]) * simpson * step / 3;
                    })
                    .toArray();
        }

        private static NotStopped first(double bound) {
            return new NotStopped(bound, NORMAL::density);
        }

        private double chanceBeyond(double bound, double ratio) {
            double r = Math.sqrt(ratio);
            double s = Math.sqrt(1 - ratio);
            double chance = 0;
            for (int i = 0; i < NODES; i++) {
                chance += mass[i] * NORMAL.survivalProbability((bound - r * x[i]) / s);
            }
            return 2 * chance;
        }

        private NotStopped next(double bound, double ratio) {
            double r = Math.sqrt(ratio);
            double s = Math.sqrt(1 - ratio);
            return new NotStopped(bound, z -> {
                double density = 0;
                for (int i = 0; i < NODES; i++) {
                    density += mass[i] * NORMAL.density((z - r * x[i]) / s);
                }
                return density / s;
            });
        }
    }
}
