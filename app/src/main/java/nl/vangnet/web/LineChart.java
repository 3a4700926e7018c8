package nl.vangnet.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines over the same points, for template {@code chart/line}: drawn once wide and once narrow. The upright axis starts at zero.
 *
 * @param title what the chart shows
 * @param description what one sees in it, in a sentence or two: the chart for who does not see it
 * @param across what the points are, written below the chart
 * @param points the labels of the points, from left to right; two at least
 * @param labelEvery one in so many points gets its label
 * @param marked number of the point to point out, from 0; null where none is
 * @param lines one to three
 * @param inWriting a size as it stands on the upright axis
 */
public record LineChart(
        String title,
        String description,
        String across,
        List<String> points,
        int labelEvery,
        @Nullable Integer marked,
        List<Line> lines,
        LongFunction<String> inWriting) {
    private static final int MOST_LINES = 3;
    private static final int MOST_STEPS = 6;

    /**
     * One line.
     *
     * @param label short: it stands beside the line
     * @param sizes one for each point, zero or more
     */
    public record Line(String label, List<Long> sizes) {
        public Line {
            sizes = List.copyOf(sizes);
        }
    }

    public LineChart {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
        if (points.size() < 2 || lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("Chart \"" + title + "\" has " + points.size() + " points and "
                    + lines.size() + " lines: it takes two points or more, and one to three lines");
        }
        for (Line line : lines) {
            if (line.sizes().size() != points.size() || Collections.min(line.sizes()) < 0) {
                throw new IllegalArgumentException("Line \"" + line.label() + "\" needs " + points.size()
                        + " sizes of zero or more and has " + line.sizes());
            }
        }
    }

    /** Place of a point on paper of this width. */
    public long x(int point, long width) {
        return point * width / (points.size() - 1);
    }

    /** Place of a size on paper of this height, from the top. */
    public long y(long size, long height) {
        return height - Math.multiplyExact(size, height) / top();
    }

    /** The corners of a line, as SVG writes them. */
    public String corners(Line line, long width, long height) {
        StringBuilder corners = new StringBuilder();
        for (int point = 0; point < points.size(); point++) {
            corners.append(point == 0 ? "" : " ")
                    .append(x(point, width))
                    .append(',')
                    .append(y(line.sizes().get(point), height));
        }
        return corners.toString();
    }

    /** The sizes that stand on the upright axis, from zero to just above the largest. */
    public List<Long> steps() {
        List<Long> steps = new ArrayList<>();
        for (long size = 0; size <= top(); size += step()) {
            steps.add(size);
        }
        return steps;
    }

    /** The points that get a label. */
    public List<Integer> labelled() {
        return IntStream.range(0, points.size())
                .filter(point -> point % labelEvery == 0)
                .boxed()
                .toList();
    }

    /** Where the labels beside the ends of the lines stand, from the top, at least so far apart. */
    public List<Long> labelPlaces(long height, long apart) {
        Long[] places = new Long[lines.size()];
        List<Integer> downwards = IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparingLong(
                        line -> y(lines.get(line).sizes().getLast(), height)))
                .toList();
        long free = Long.MIN_VALUE;
        for (int line : downwards) {
            places[line] = Math.max(free, y(lines.get(line).sizes().getLast(), height));
            free = places[line] + apart;
        }
        return List.of(places);
    }

    private long top() {
        return (largest() + step() - 1) / step() * step();
    }

    /** A round size (1, 2 or 5 with zeros) that fits at most six times. */
    private long step() {
        long step = 1;
        for (int turn = 0; step * MOST_STEPS < largest(); turn++) {
            step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    private long largest() {
        return Math.max(
                1,
                lines.stream()
                        .mapToLong(line -> Collections.max(line.sizes()))
                        .max()
                        .orElse(1));
    }
}
