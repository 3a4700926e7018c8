package nl.vangnet.trials.assignment;

import java.util.List;

/**
 * One trial in the eyes of the assignment: a site has its own, with its own ratio.
 *
 * @param trial name; part of every key, so that another name is another assignment
 * @param prefix of the strata that belong to it; empty for all
 * @param ratio whole shares of the arms in declared order, such as 2:1:1; a block has their sum B as slots
 */
public record Allocation(String trial, String prefix, List<Integer> ratio) {
    /** A block must fit in memory; no trial has use for more. */
    private static final int MOST_SLOTS = 10_000;

    public Allocation {
        ratio = List.copyOf(ratio);
        if (trial.isBlank() || trial.indexOf('|') >= 0 || trial.indexOf(',') >= 0) {
            throw new IllegalArgumentException(
                    "The name of a trial must be filled in, without | and comma: \"" + trial + "\"");
        }
        if (ratio.size() < 2 || ratio.stream().anyMatch(share -> share < 1 || share > MOST_SLOTS)) {
            throw new IllegalArgumentException("Trial " + trial + " has ratio " + ratio
                    + ": give at least two arms, each with a whole share of 1 to " + MOST_SLOTS);
        }
    }

    /** Slots in a block, B. */
    public int slots() {
        return ratio.stream().mapToInt(Integer::intValue).sum();
    }

    /** The arms repeated by ratio in declared order, as places 0..arms-1. */
    int[] template() {
        int[] template = new int[slots()];
        int slot = 0;
        for (int arm = 0; arm < ratio.size(); arm++) {
            for (int i = 0; i < ratio.get(arm); i++) {
                template[slot++] = arm;
            }
        }
        return template;
    }
}
