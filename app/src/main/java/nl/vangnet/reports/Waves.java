package nl.vangnet.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vangnet.reports.TextTable.Column;
import nl.vangnet.reports.TextTable.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Table 1: the waves of interviews.
 *
 * @param windows first and last day by wave
 * @param held interviews per wave; null where it is kept back
 * @param interviews rows the waves; held within the window and outside it
 * @param assigned people
 */
record Waves(
        Conduct conduct,
        Map<String, List<LocalDate>> windows,
        List<@Nullable Integer> held,
        Shown interviews,
        int assigned) {
    private static final String NAME = "tabel-1-metingen";

    static Waves of(ReportInput report, Sections sections, Totals totals, DisclosureLog log) {
        Map<String, List<LocalDate>> windows = report.config().waveWindows();
        List<int[]> counts = new ArrayList<>();
        List<@Nullable Integer> held = new ArrayList<>();
        for (String wave : windows.keySet()) {
            JsonNode schedule = sections.at("E20_schedule");
            int all = schedule.path("interviews").path(wave).asInt(0);
            int outside = schedule.path("outsideWindow").path(wave).asInt(0);
            held.add(totals.show(all));
            counts.add(new int[] {all - outside, outside});
        }
        return new Waves(
                report.conduct(),
                windows,
                held,
                log.table(NAME, counts.toArray(int[][]::new)),
                report.input().people().rows());
    }

    TextTable table(Words words) {
        List<Row> rows = new ArrayList<>();
        for (String wave : windows.keySet()) {
            int row = rows.size();
            List<LocalDate> window = windows.getOrDefault(wave, List.of());
            Integer all = interviews.total(row) == null ? null : held.get(row);
            rows.add(new Row(
                    words.label(conduct.label(wave)),
                    List.of(
                            words.day(window.get(0)),
                            words.day(window.get(1)),
                            words.count(all),
                            words.percent(all == null ? null : Double.valueOf(all / (double) assigned)),
                            words.count(interviews.count(row, 1)))));
        }
        return new TextTable(
                NAME,
                words.text("rapport.metingen.kop"),
                List.of(
                        new Column(words.text("rapport.metingen.meting"), false),
                        new Column(words.text("rapport.metingen.van"), false),
                        new Column(words.text("rapport.metingen.tot"), false),
                        new Column(words.text("rapport.metingen.gesprekken"), true),
                        new Column(words.text("rapport.metingen.deel"), true),
                        new Column(words.text("rapport.metingen.buiten"), true)),
                rows,
                words.text("rapport.afgeschermd"));
    }
}
