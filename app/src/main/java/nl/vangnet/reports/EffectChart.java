package nl.vangnet.reports;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Differences of shares with their intervals around zero, for template {@code reports/effects}.
 *
 * @param explanation how to read it
 * @param description what one sees in it, for who does not see it
 * @param smallest the smallest difference that matters, the same for all; 0 when they have none in common
 * @param inWriting a difference as it stands below the axis
 */
public record EffectChart(
        String title,
        String explanation,
        String description,
        double smallest,
        List<Row> rows,
        DoubleFunction<String> inWriting) {
    private static final double STEP = 0.1;

    /** One difference. */
    public record Row(String outcome, String comparison, double estimate, double lo, double hi) {}

    /** Place of a difference on paper of this width: zero is in the middle. */
    public double x(double difference, double width) {
        return Math.round(10 * width * (difference / reach() + 1) / 2) / 10.0;
    }

    /** The differences below the axis, zero in the middle. */
    public List<Double> ticks() {
        return List.of(-reach(), -reach() / 2, 0.0, reach() / 2, reach());
    }

    /** The end of the axis: round, and beyond all intervals. */
    private double reach() {
        double farthest = rows.stream()
                .mapToDouble(row -> Math.max(Math.abs(row.lo), Math.abs(row.hi)))
                .max()
                .orElse(0);
        return Math.max(1, Math.ceil(farthest / STEP)) * STEP;
    }
}
