package nl.vangnet.reports;

import java.util.ArrayList;
import java.util.List;
import nl.vangnet.reports.TextTable.Column;
import nl.vangnet.reports.TextTable.Row;
import nl.vangnet.trials.analysis.Limits;
import nl.vangnet.trials.analysis.TrialConfig;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether the arms differ in who answered (E08b). */
record Attrition(TrialConfig config, Conduct conduct, List<Difference> differences) {
    /** The difference between two arms in who answered a wave. */
    private record Difference(
            String wave,
            List<String> arms,
            @Nullable Double estimate,
            @Nullable Double lo,
            @Nullable Double hi) {
        boolean isLarge() {
            return estimate != null && Math.abs(estimate) >= Limits.UNEVEN;
        }
    }

    static Attrition of(ReportInput report, Sections sections) {
        List<Difference> differences = new ArrayList<>();
        for (String wave : report.config().waves()) {
            for (List<String> pair : report.config().contrasts()) {
                String contrast = pair.get(0) + "-" + pair.get(1);
                JsonNode found = sections.at("E08b_attrition", wave, "difference", contrast);
                differences.add(new Difference(
                        wave,
                        pair,
                        Sections.number(found.path("estimate")),
                        Sections.number(found.path("lo")),
                        Sections.number(found.path("hi"))));
            }
        }
        return new Attrition(report.config(), report.conduct(), differences);
    }

    boolean isUneven() {
        return differences.stream().anyMatch(Difference::isLarge);
    }

    TextTable table(Words words) {
        return new TextTable(
                "uitval",
                words.text("rapport.uitval.tabel"),
                List.of(
                        new Column(words.text("rapport.metingen.meting"), false),
                        new Column(words.text("rapport.effect.vergelijking"), false),
                        new Column(words.text("rapport.effect.verschil"), true),
                        new Column(words.text("rapport.effect.interval"), true)),
                differences.stream()
                        .map(difference -> new Row(
                                words.label(conduct.label(difference.wave)),
                                List.of(
                                        words.contrast(difference.arms.get(0), difference.arms.get(1)),
                                        words.difference(difference.estimate, true),
                                        words.interval(difference.lo, difference.hi, true))))
                        .toList(),
                words.text("rapport.uitval.uitleg"));
    }
}
