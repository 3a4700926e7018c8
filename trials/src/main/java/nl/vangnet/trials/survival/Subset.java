package nl.vangnet.trials.survival;

import java.util.stream.IntStream;

/** The part of a column that belongs to one group. */
public final class Subset {
    private Subset() {}

    /** The values at the places where the group is the one asked for. */
    public static int[] of(int[] values, int[] group, int wanted) {
        return IntStream.range(0, values.length)
                .filter(i -> group[i] == wanted)
                .map(i -> values[i])
                .toArray();
    }
}
