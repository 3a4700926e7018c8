package nl.vangnet.web;

import java.util.List;

/**
 * Horizontal bars with their values in writing, for template {@code chart/bars}: drawn once wide and once narrow, with a table of the same
 * numbers below.
 *
 * @param title what the chart shows
 * @param description what one sees in it, in a sentence or two: the chart for who does not see it
 * @param category heading of the labels in the table
 * @param measure heading of the values in the table
 */
public record BarChart(String title, String description, String category, String measure, List<Bar> bars) {
    /**
     * One bar.
     *
     * @param label what the bar stands for
     * @param size length of the bar, zero or more, in any unit that all bars share (cents, households)
     * @param value the same in writing
     */
    public record Bar(String label, long size, String value) {
        public Bar {
            if (size < 0) {
                throw new IllegalArgumentException("Bar \"" + label + "\" has size " + size + ": a bar starts at zero");
            }
        }
    }

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** Length of a bar on paper of this width: the largest fills it. */
    public long length(Bar bar, long width) {
        long largest = bars.stream().mapToLong(Bar::size).max().orElse(0);
        return largest == 0 ? 0 : Math.multiplyExact(bar.size(), width) / largest;
    }
}
