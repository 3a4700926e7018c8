package nl.vangnet.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people went which way through a trial, after the flow diagram of CONSORT 2025, for template {@code chart/flow}: drawn once wide
 * with the groups side by side, and once narrow with everything below each other. The numbers stand in tables beside it.
 *
 * @param description what one sees in it, for who does not see it
 * @param trunk what everybody goes through, from above; the last is where the groups part
 * @param groups each with what its people go through; empty where there are none yet
 */
public record FlowChart(String title, String description, List<Stage> trunk, List<List<Box>> groups) {
    /** The most groups that fit beside each other. */
    private static final int SIDE_BY_SIDE = 4;

    private static final int WIDE = 720;
    private static final int NARROW = 320;

    /**
     * Some people.
     *
     * @param title who they are
     * @param lines what is said of them
     */
    public record Box(String title, List<String> lines) {
        public Box {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A part of the trunk.
     *
     * @param leaving who does not go on from here; null where everybody does
     */
    public record Stage(Box box, @Nullable Box leaving) {}

    public FlowChart {
        trunk = List.copyOf(trunk);
        groups = groups.stream().map(List::copyOf).toList();
        if (trunk.isEmpty()) {
            throw new IllegalArgumentException("Flow \"" + title + "\" has no box to begin with");
        }
    }

    /** For a screen of a desk, and for paper. */
    public FlowDrawing wide() {
        return groups.size() > SIDE_BY_SIDE
                ? FlowDrawing.stacked(trunk, groups, WIDE)
                : FlowDrawing.sideBySide(trunk, groups, WIDE);
    }

    /** For a phone. */
    public FlowDrawing narrow() {
        return FlowDrawing.stacked(trunk, groups, NARROW);
    }
}
