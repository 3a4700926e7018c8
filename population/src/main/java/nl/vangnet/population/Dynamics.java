package nl.vangnet.population;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What happens to people over time: per quarter, who leaves assistance; per measurement, who works. Both are drawn apart (assumed): the
 * printed shares are about all participants, whether or not they left. That leaving grows with hours is not in it yet.
 */
public final class Dynamics {
    /** From the second quarter of 2018 to the first of 2020. */
    public static final int QUARTERS_BEFORE_CORONA = 7;

    /** Second to fourth quarter of 2020, in which on balance nobody left. */
    public static final int QUARTERS_OF_CORONA = 3;

    /** First quarter of 2021 to the second of 2022. */
    public static final int QUARTERS_AFTER_CORONA = 6;

    /** T0 to T3. */
    public static final int MEASUREMENTS = 4;

    private static final int CORONA_BEGINS_AFTER = 1;
    private static final double LEFT_TO_PAID_WORK = 28.0 / 39;
    private static final double FIXED_AMONG_NEW_JOBS = 0.38;
    private static final double FIXED_LOST = 0.09;
    private static final double FIXED_LOST_OVER_CORONA = 0.08;
    private static final double FLEXIBLE_LOST = 0.17;

    /** Self-employed and unknown lose work as flexible workers do. */
    private enum Work {
        NONE,
        FLEXIBLE,
        FIXED
    }

    /**
     * Shares of all who took part, between 0 and 1.
     *
     * @param leftByQuarter who has left assistance at the end of each quarter, the start included as 0
     * @param leftToPaidWork who left to paid work in the end
     * @param worksAtMeasurement who works, T0 to T3
     */
    public record Course(List<Double> leftByQuarter, double leftToPaidWork, List<Double> worksAtMeasurement) {
        public Course {
            leftByQuarter = List.copyOf(leftByQuarter);
            worksAtMeasurement = List.copyOf(worksAtMeasurement);
        }
    }

    private Dynamics() {}

    /** Draws this many participants of one arm, the same for the same seed. */
    public static Course draw(Arm arm, long seed, int persons) {
        int[] left = new int[1 + QUARTERS_BEFORE_CORONA + QUARTERS_OF_CORONA + QUARTERS_AFTER_CORONA];
        int[] works = new int[MEASUREMENTS];
        int toWork = 0;
        Streams streams = new Streams(seed);
        for (int person = 0; person < persons; person++) {
            RandomGenerator random = streams.of(Streams.Purpose.COURSE, person);
            int quarter = quarterOfLeaving(arm, random);
            for (int q = quarter; q < left.length; q++) {
                left[q]++;
            }
            toWork += quarter < left.length && Draw.chance(random, LEFT_TO_PAID_WORK) ? 1 : 0;
            Work work = start(random, arm.workAtFirst());
            for (int measurement = 0; measurement < MEASUREMENTS; measurement++) {
                works[measurement] += work == Work.NONE ? 0 : 1;
                work = measurement + 1 < MEASUREMENTS ? next(arm, random, work, measurement) : work;
            }
        }
        return new Course(shares(left, persons), (double) toWork / persons, shares(works, persons));
    }

    private static List<Double> shares(int[] counts, int persons) {
        return Arrays.stream(counts).mapToObj(count -> (double) count / persons).toList();
    }

    private static int quarterOfLeaving(Arm arm, RandomGenerator random) {
        int quarter = 1;
        for (; quarter <= QUARTERS_BEFORE_CORONA; quarter++) {
            if (Draw.chance(random, arm.outflowBeforeCorona())) {
                return quarter;
            }
        }
        quarter += QUARTERS_OF_CORONA;
        for (int after = 0; after < QUARTERS_AFTER_CORONA; after++, quarter++) {
            if (Draw.chance(random, arm.outflowAfterCorona())) {
                return quarter;
            }
        }
        return quarter;
    }

    private static Work start(RandomGenerator random, double chance) {
        if (!Draw.chance(random, chance)) {
            return Work.NONE;
        }
        return Draw.chance(random, FIXED_AMONG_NEW_JOBS) ? Work.FIXED : Work.FLEXIBLE;
    }

    private static Work next(Arm arm, RandomGenerator random, Work work, int measurement) {
        boolean corona = measurement == CORONA_BEGINS_AFTER;
        return switch (work) {
            case NONE -> start(random, arm.entryToWork(measurement));
            case FIXED -> Draw.chance(random, corona ? FIXED_LOST_OVER_CORONA : FIXED_LOST) ? Work.NONE : work;
            case FLEXIBLE ->
                Draw.chance(random, corona ? arm.flexibleLostOverCorona() : FLEXIBLE_LOST) ? Work.NONE : work;
        };
    }
}
