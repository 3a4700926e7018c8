package nl.vangnet.trials.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * E12: the share of people in each state on a day, where people move between states and may return. p(t) = p(t-) H(t) with H_jl = dN_jl /
 * Y_j, dN_jl the moves from j to l on that day and Y_j the people in j just before.
 *
 * <p>Standard errors by influence function: person i contributes U_i(t) = U_i(t-) H + p(t-) ∂H/∂w_i with ∂H_jl/∂w_i = (1[i moves j to l] -
 * 1[i is in j] H_jl) / Y_j, and the variance is Σ U_i². It holds when one person has several episodes. Everybody begins in state 0.
 *
 * <p>Sources: Aalen and Johansen (1978); Therneau, survival (2022), on the infinitesimal jackknife.
 */
public final class AalenJohansen {
    private final int states;
    private final double[] share;
    private final double[][] influence;

    /**
     * Shares on a day.
     *
     * @param share of each state; they sum to 1
     * @param se of each share
     */
    public record Occupancy(int day, List<Double> share, List<Double> se) {}

    private AalenJohansen(int people, int states) {
        this.states = states;
        share = new double[states];
        share[0] = 1;
        influence = new double[people][states];
    }

    /**
     * Estimates the shares of one group.
     *
     * @param episodes of all people of the group
     * @param people in the group; the episodes number them from 0
     * @param states number of states
     * @param days on which the shares are wanted, rising
     */
    public static List<Occupancy> occupancy(List<Episode> episodes, int people, int states, int[] days) {
        AalenJohansen estimate = new AalenJohansen(people, states);
        List<Episode> byStart = sorted(episodes, Comparator.comparingInt(Episode::from));
        int[] times = episodes.stream()
                .filter(episode -> episode.next() != Episode.CENSORED)
                .mapToInt(Episode::until)
                .sorted()
                .distinct()
                .toArray();
        PriorityQueue<Episode> atRisk = new PriorityQueue<>(Comparator.comparingInt(Episode::until));
        List<Occupancy> found = new ArrayList<>();
        int started = 0;
        for (int time : times) {
            while (found.size() < days.length && days[found.size()] < time) {
                found.add(estimate.on(days[found.size()]));
            }
            for (; started < byStart.size() && byStart.get(started).from() < time; started++) {
                atRisk.add(byStart.get(started));
            }
            while (!atRisk.isEmpty() && atRisk.element().until() < time) {
                atRisk.remove();
            }
            estimate.move(atRisk, time);
        }
        while (found.size() < days.length) {
            found.add(estimate.on(days[found.size()]));
        }
        return found;
    }

    private void move(Iterable<Episode> atRisk, int time) {
        int[] there = new int[states];
        int[][] moves = new int[states][states];
        for (Episode episode : atRisk) {
            there[episode.state()]++;
            if (moves(episode, time)) {
                moves[episode.state()][episode.next()]++;
            }
        }
        double[][] hazard = new double[states][states];
        for (int j = 0; j < states; j++) {
            for (int l = 0; l < states; l++) {
                hazard[j][l] = there[j] == 0 ? 0 : (double) moves[j][l] / there[j];
            }
        }
        for (double[] person : influence) {
            transfer(person, hazard);
        }
        for (Episode episode : atRisk) {
            addOwn(episode, time, hazard[episode.state()], there[episode.state()]);
        }
        transfer(share, hazard);
    }

    private void addOwn(Episode episode, int time, double[] hazard, int there) {
        int from = episode.state();
        double[] own = influence[episode.person()];
        for (int l = 0; l < states; l++) {
            if (l != from) {
                double moved = moves(episode, time) && episode.next() == l ? 1 : 0;
                double change = (moved - hazard[l]) / there * share[from];
                own[l] += change;
                own[from] -= change;
            }
        }
    }

    /** Multiplies a row by I + hazard, of which the rows sum to 1. */
    private void transfer(double[] row, double[][] hazard) {
        double[] before = row.clone();
        for (int j = 0; j < states; j++) {
            for (int l = 0; l < states; l++) {
                if (l != j) {
                    row[l] += before[j] * hazard[j][l];
                    row[j] -= before[j] * hazard[j][l];
                }
            }
        }
    }

    private Occupancy on(int day) {
        List<Double> se = IntStream.range(0, states)
                .mapToObj(state -> Math.sqrt(Arrays.stream(influence)
                        .mapToDouble(person -> person[state] * person[state])
                        .sum()))
                .toList();
        return new Occupancy(day, Arrays.stream(share).boxed().toList(), se);
    }

    private static boolean moves(Episode episode, int time) {
        return episode.until() == time && episode.next() != Episode.CENSORED;
    }

    private static List<Episode> sorted(List<Episode> episodes, Comparator<Episode> order) {
        return episodes.stream().sorted(order).toList();
    }
}
