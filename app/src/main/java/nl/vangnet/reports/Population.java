package nl.vangnet.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vangnet.reports.TextTable.Column;
import nl.vangnet.reports.TextTable.Row;
import org.jspecify.annotations.Nullable;

/**
 * Table 2: the participants beside the population.
 *
 * @param properties each with its values
 * @param effectiveN of how many people the participants tell as much as they do once they are weighted to resemble the population; null when
 *     that could not be done
 */
record Population(
        Conduct conduct,
        List<Property> properties,
        int people,
        @Nullable Double effectiveN) {
    private static final String NAME = "tabel-2-deelnemers";

    /** One property: percents of the population per value, and the participants with it in the same order. */
    private record Property(String column, Map<String, Double> percents, Shown participants) {}

    static Population of(ReportInput report, Sections sections, DisclosureLog log) {
        List<Property> properties = new ArrayList<>();
        Map<String, Map<String, Double>> margins = report.config().population();
        if (margins != null) {
            margins.forEach((column, percents) -> {
                List<String> cells = List.of(report.input().participants().texts(column));
                int[][] counts = percents.keySet().stream()
                        .map(value -> new int[] {
                            (int) cells.stream().filter(value::equals).count()
                        })
                        .toArray(int[][]::new);
                properties.add(new Property(column, percents, log.table(NAME + ", " + column, counts)));
            });
        }
        return new Population(
                report.conduct(),
                properties,
                report.input().people().rows(),
                Sections.number(sections.at("E26_transport", "effectiveN")));
    }

    boolean isEmpty() {
        return properties.isEmpty();
    }

    TextTable table(Words words) {
        List<Row> rows = new ArrayList<>();
        for (Property property : properties) {
            int place = 0;
            for (Map.Entry<String, Double> value : property.percents.entrySet()) {
                Integer count = property.participants.count(place, 0);
                rows.add(new Row(
                        words.text(
                                "rapport.deelnemers.waarde",
                                words.label(conduct.label(property.column)),
                                words.label(conduct.label(property.column + "=" + value.getKey(), value.getKey()))),
                        List.of(
                                words.count(count),
                                words.percent(count == null ? null : Double.valueOf(count / (double) people)),
                                words.percent(value.getValue() / 100))));
                place++;
            }
        }
        return new TextTable(
                NAME,
                words.text("rapport.deelnemers.kop"),
                List.of(
                        new Column(words.text("rapport.deelnemers.kenmerk"), false),
                        new Column(words.text("rapport.stroom.mensen"), true),
                        new Column(words.text("rapport.deelnemers.deel"), true),
                        new Column(words.text("rapport.deelnemers.bevolking"), true)),
                rows,
                words.text("rapport.afgeschermd"));
    }
}
