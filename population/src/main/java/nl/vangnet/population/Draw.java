package nl.vangnet.population;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Small draws from a stream. */
final class Draw {
    private Draw() {}

    static boolean chance(RandomGenerator random, double share) {
        return random.nextDouble() < share;
    }

    static int between(RandomGenerator random, int from, int to) {
        return random.nextInt(from, to + 1);
    }

    /** Uniform over the days from {@code from} up to and including {@code to}; {@code from} itself when the range is empty. */
    static LocalDate date(RandomGenerator random, LocalDate from, LocalDate to) {
        long last = Math.max(from.toEpochDay(), to.toEpochDay());
        return LocalDate.ofEpochDay(random.nextLong(from.toEpochDay(), last + 1));
    }

    static <T> T one(RandomGenerator random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    static <T> T weighted(RandomGenerator random, List<T> list, ToDoubleFunction<T> weight) {
        return list.get(index(random, list.stream().mapToDouble(weight).toArray()));
    }

    /** The index of one of the weights, which need not add up to 1. */
    static int index(RandomGenerator random, double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = random.nextDouble() * total;
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** Gamma variate by Marsaglia and Tsang (2000), for a shape of at least 1; strict, so that every machine draws the same. */
    static double gamma(RandomGenerator random, double shape, double mean) {
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double root = 1 + c * x;
            double v = root * root * root;
            if (v > 0 && StrictMath.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                return d * v * mean / shape;
            }
        }
    }
}
