package nl.vangnet.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All that was measured, as a table that can stand in a read-me. */
final class Figures {
    private static final double NANOS_IN_MILLI = 1e6;
    private static final double MILLIS_IN_SECOND = 1e3;

    private final Map<Figure, List<Long>> nanos = new EnumMap<>(Figure.class);

    void add(Figure figure, long took) {
        nanos.computeIfAbsent(figure, _ -> new ArrayList<>()).add(took);
    }

    String table() {
        StringBuilder table =
                new StringBuilder("| what | n | minimum | median | maximum | goal |\n|---|--:|--:|--:|--:|--:|\n");
        nanos.forEach((figure, took) -> {
            List<Long> sorted = took.stream().sorted().toList();
            table.append("| %s | %d | %s | %s | %s | %s |%n"
                    .formatted(
                            figure.title,
                            sorted.size(),
                            text(sorted.getFirst()),
                            text(sorted.get(sorted.size() / 2)),
                            text(sorted.getLast()),
                            figure.goal));
        });
        return table.toString();
    }

    private static String text(long took) {
        double millis = took / NANOS_IN_MILLI;
        return millis >= MILLIS_IN_SECOND
                ? String.format(Locale.ROOT, "%.1f s", millis / MILLIS_IN_SECOND)
                : String.format(Locale.ROOT, "%.1f ms", millis);
    }
}
