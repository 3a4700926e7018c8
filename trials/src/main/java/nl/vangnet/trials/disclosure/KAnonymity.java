package nl.vangnet.trials.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * E18: how many people share each combination of facts by which somebody could be recognised. A file of persons is never anonymous because
 * of this number; it shows how far from it. Source: Sweeney (2002).
 *
 * @param classes different combinations
 * @param uniques people who are alone in theirs
 * @param belowK people who share theirs with fewer than k - 1 others
 */
public record KAnonymity(int classes, int uniques, int belowK, int k) {
    /**
     * Counts.
     *
     * @param people a row per person with the facts in question; missing is a value too
     * @param k smallest class that is thought large enough
     */
    public static KAnonymity of(List<List<String>> people, int k) {
        Map<List<String>, Integer> sizes = new HashMap<>();
        for (List<String> facts : people) {
            sizes.merge(facts, 1, Integer::sum);
        }
        return new KAnonymity(sizes.size(), inClassesBelow(2, sizes.values()), inClassesBelow(k, sizes.values()), k);
    }

    private static int inClassesBelow(int bound, Collection<Integer> sizes) {
        return sizes.stream()
                .filter(size -> size < bound)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
