package nl.vangnet.trials.assignment;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How far one arm is ahead of another: max - min over the arms of (units in the arm / share of the arm). Of VN-RA-1 it is never above 1.
 *
 * @param perStratum the largest of any stratum, in blocks
 * @param overall of all units together, in blocks
 */
public record Imbalance(double perStratum, double overall) {
    /**
     * Measures an assignment.
     *
     * @param arm of each unit, as a place in the ratio
     * @param strata of each unit
     */
    public static Imbalance of(int[] arm, List<String> strata, List<Integer> ratio) {
        Map<String, int[]> counts = new HashMap<>();
        for (int i = 0; i < arm.length; i++) {
            counts.computeIfAbsent(strata.get(i), stratum -> new int[ratio.size()])[arm[i]]++;
        }
        return new Imbalance(
                counts.values().stream()
                        .mapToDouble(count -> between(count, ratio))
                        .max()
                        .orElse(0),
                between(sum(counts.values(), ratio.size()), ratio));
    }

    private static int[] sum(Collection<int[]> counts, int arms) {
        return IntStream.range(0, arms)
                .map(arm -> counts.stream().mapToInt(count -> count[arm]).sum())
                .toArray();
    }

    private static double between(int[] count, List<Integer> ratio) {
        double[] blocks = IntStream.range(0, count.length)
                .mapToDouble(arm -> (double) count[arm] / ratio.get(arm))
                .toArray();
        return Arrays.stream(blocks).max().orElse(0)
                - Arrays.stream(blocks).min().orElse(0);
    }
}
