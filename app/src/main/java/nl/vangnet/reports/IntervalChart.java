package nl.vangnet.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Values with their intervals, for template {@code reports/intervals}: drawn once wide with the groups side by side, and once narrow with a
 * panel per group. The upright axis starts at zero.
 *
 * @param title what the chart shows
 * @param description what one sees in it, for who does not see it
 * @param measure what the upright axis is
 * @param points the labels of the points, from left to right
 * @param labelEvery one in so many points gets its label
 * @param groups one or more
 * @param inWriting a value as it stands on the upright axis
 */
public record IntervalChart(
        String title,
        String description,
        String measure,
        List<String> points,
        int labelEvery,
        List<Group> groups,
        DoubleFunction<String> inWriting) {
    private static final int MOST_STEPS = 6;
    private static final int SHAPES = 4;

    /**
     * One group of people.
     *
     * @param dots one for each point; null where nothing may be shown
     */
    public record Group(String label, List<@Nullable Dot> dots) {}

    /** A value, zero or more, between the ends of its interval. */
    public record Dot(double value, double lo, double hi) {}

    /** A dot and where it stands, from the left and the top. */
    public record Placed(double x, double value, double lo, double hi) {}

    /** Which of four shapes and colours a group has, from 1. */
    public int shape(int group) {
        return group % SHAPES + 1;
    }

    /** Place of a point on paper of this width, in the middle of its part. */
    public double x(int point, double width) {
        return rounded((point + 0.5) * width / points.size());
    }

    /** The dots of a group that may be shown, moved aside so that groups do not cover each other. */
    public List<Placed> placed(int group, double width, double height) {
        double apart = Math.min(16, 0.8 * width / points.size() / groups.size());
        return placed(group, width, height, (group - (groups.size() - 1) / 2.0) * apart);
    }

    /** The dots of a group alone on its paper. */
    public List<Placed> alone(int group, double width, double height) {
        return placed(group, width, height, 0);
    }

    private List<Placed> placed(int group, double width, double height, double aside) {
        List<@Nullable Dot> dots = groups.get(group).dots();
        return IntStream.range(0, dots.size())
                .filter(point -> dots.get(point) != null)
                .mapToObj(point -> {
                    Dot dot = Objects.requireNonNull(dots.get(point));
                    return new Placed(
                            rounded(x(point, width) + aside),
                            y(dot.value, height),
                            y(dot.lo, height),
                            y(dot.hi, height));
                })
                .toList();
    }

    /** Place of a value on paper of this height, from the top. */
    public double y(double value, double height) {
        return rounded(height - Math.clamp(value, 0, top()) * height / top());
    }

    /** The values on the upright axis, from zero to just above the highest interval. */
    public List<Double> steps() {
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i <= Math.round(top() / step()); i++) {
            steps.add(i * step());
        }
        return steps;
    }

    /**
     * The points that get a label.
     *
     * @param fewer by what to divide their number where there is less room and they are not all labelled
     */
    public List<Integer> labelled(int fewer) {
        int every = labelEvery == 1 ? 1 : labelEvery * fewer;
        return IntStream.range(0, points.size())
                .filter(point -> point % every == 0)
                .boxed()
                .toList();
    }

    private double top() {
        return Math.max(1, Math.ceil(largest() / step() - 1e-9)) * step();
    }

    /** A round size (1, 2 or 5 with zeros, or parts of ten) that fits at most six times. */
    private double step() {
        double step = 0.01;
        for (int turn = 0; step * MOST_STEPS < largest(); turn++) {
            step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    private double largest() {
        return groups.stream()
                .flatMap(group -> group.dots().stream())
                .filter(Objects::nonNull)
                .mapToDouble(Dot::hi)
                .max()
                .orElse(1);
    }

    private static double rounded(double place) {
        return Math.round(10 * place) / 10.0;
    }
}
