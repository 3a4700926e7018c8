package nl.vangnet.trials.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * E21: who was assigned, who answered, who withdrew, by arm: the flow diagram of CONSORT 2025, counted, never typed. Each list has a number
 * per arm.
 *
 * @param units assigned
 * @param people assigned
 * @param responded a list per wave
 * @param allWaves who responded in every wave
 * @param withdrawn who no longer allows the register to be read
 */
public record ConsortFlow(
        List<Integer> units,
        List<Integer> people,
        List<List<Integer>> responded,
        List<Integer> allWaves,
        List<Integer> withdrawn) {

    /**
     * Counts.
     *
     * @param arms number of arms
     * @param armOfUnit of each unit
     * @param armOfPerson of each of n persons
     * @param responded a row per wave of n
     * @param withdrawn n
     */
    public static ConsortFlow of(
            int arms, int[] armOfUnit, int[] armOfPerson, boolean[][] responded, boolean[] withdrawn) {
        boolean[] always = new boolean[armOfPerson.length];
        for (int i = 0; i < always.length; i++) {
            int person = i;
            always[i] = Arrays.stream(responded).allMatch(wave -> wave[person]);
        }
        return new ConsortFlow(
                byArm(arms, armOfUnit),
                byArm(arms, armOfPerson),
                Arrays.stream(responded)
                        .map(wave -> byArm(arms, where(armOfPerson, wave)))
                        .toList(),
                byArm(arms, where(armOfPerson, always)),
                byArm(arms, where(armOfPerson, withdrawn)));
    }

    /**
     * Who applied and was not selected, by the first reason that held.
     *
     * @param reasonOf each applicant; empty for none
     * @param reasons of the protocol, in its order: those that nobody has are shown with 0
     * @return a count per reason; reasons that the protocol does not know come last
     */
    public static Map<String, Integer> excluded(List<String> reasonOf, List<String> reasons) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String reason : reasons) {
            counts.put(reason, 0);
        }
        List<String> given = new ArrayList<>(reasonOf);
        given.removeIf(String::isEmpty);
        for (String reason : given) {
            counts.merge(reason, 1, Integer::sum);
        }
        return counts;
    }

    private static int[] where(int[] arm, boolean[] included) {
        return IntStream.range(0, arm.length)
                .filter(i -> included[i])
                .map(i -> arm[i])
                .toArray();
    }

    private static List<Integer> byArm(int arms, int[] arm) {
        int[] counts = new int[arms];
        for (int a : arm) {
            counts[a]++;
        }
        return Arrays.stream(counts).boxed().toList();
    }
}
