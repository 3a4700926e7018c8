package nl.vangnet.trials.survival;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Who is at risk and who leaves, at each time at which somebody leaves. At risk at time t is whoever is still followed just before: time ≥
 * t.
 */
final class RiskTable {
    /** Distinct times with an event, rising. */
    final int[] times;
    /** By group and time. */
    final int[][] atRisk;
    /** By cause (1..causes, place cause - 1), group and time. */
    final int[][][] events;

    private RiskTable(int[] times, int groups, int causes) {
        this.times = times;
        atRisk = new int[groups][times.length];
        events = new int[causes][groups][times.length];
    }

    /**
     * Counts.
     *
     * @param time n days, from 0
     * @param cause n causes: 0 for who was followed until then and had not left, 1..causes otherwise
     * @param group n groups, 0..groups-1
     */
    static RiskTable of(int[] time, int[] cause, int[] group, int groups, int causes) {
        for (int i = 0; i < time.length; i++) {
            if (time[i] < 0) {
                throw new IllegalArgumentException("Person " + i + " was followed for " + time[i]
                        + " days: the end lies before the assignment. Mend one of the two dates.");
            }
            if (cause[i] < 0 || cause[i] > causes) {
                throw new IllegalArgumentException(
                        "Person " + i + " left for cause " + cause[i] + "; known are 0 to " + causes);
            }
        }
        int[] times = IntStream.range(0, time.length)
                .filter(i -> cause[i] > 0)
                .map(i -> time[i])
                .sorted()
                .distinct()
                .toArray();
        RiskTable table = new RiskTable(times, groups, causes);
        int[] falling = IntStream.range(0, time.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> time[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        int[] inRisk = new int[groups];
        int next = 0;
        for (int t = times.length - 1; t >= 0; t--) {
            for (; next < falling.length && time[falling[next]] >= times[t]; next++) {
                int i = falling[next];
                inRisk[group[i]]++;
                if (cause[i] > 0) {
                    table.events[cause[i] - 1][group[i]][Arrays.binarySearch(times, time[i])]++;
                }
            }
            for (int g = 0; g < groups; g++) {
                table.atRisk[g][t] = inRisk[g];
            }
        }
        return table;
    }

    int atRisk(int t) {
        return Arrays.stream(atRisk).mapToInt(group -> group[t]).sum();
    }

    /** Events of all causes in a group. */
    int left(int group, int t) {
        return Arrays.stream(events).mapToInt(cause -> cause[group][t]).sum();
    }

    /** Events of all causes and groups. */
    int left(int t) {
        return IntStream.range(0, atRisk.length).map(group -> left(group, t)).sum();
    }

    /** Events of one cause, 1..causes, in all groups. */
    int leftFor(int cause, int t) {
        return Arrays.stream(events[cause - 1]).mapToInt(group -> group[t]).sum();
    }

    /** How many event times are not after the day. */
    int until(int day) {
        int place = Arrays.binarySearch(times, day);
        return place >= 0 ? place + 1 : -place - 1;
    }
}
