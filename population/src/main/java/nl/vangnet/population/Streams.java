package nl.vangnet.population;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Independent streams of one seed, split by purpose and number. What is drawn for one purpose never shifts what is drawn for another, so
 * an attribute added later leaves all existing people as they were.
 */
record Streams(long seed) {
    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    /** The name of a purpose is part of the seed: renaming one draws another city. */
    enum Purpose {
        CELLS_OF_AREA,
        ORDER_IN_AREA,
        HARD_CASES,
        BSN,
        IBAN,
        ADDRESS,
        BIRTH,
        MOVED_IN,
        START,
        PARTNER,
        CHILDREN,
        CO_RESIDENTS,
        NAMES,
        EVENT,
        WORK,
        PAST_WORK,
        WAGE,
        DISREGARD,
        COURSE
    }

    RandomGenerator of(Purpose purpose, long number) {
        return FACTORY.create(mix(mix(mix(seed) + purpose.name().hashCode()) + number));
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014), after its odd increment. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
