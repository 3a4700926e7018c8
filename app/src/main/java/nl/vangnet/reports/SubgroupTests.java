package nl.vangnet.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.vangnet.reports.TextTable.Column;
import nl.vangnet.reports.TextTable.Row;
import nl.vangnet.trials.analysis.Limits;
import nl.vangnet.trials.analysis.TrialConfig;
import nl.vangnet.trials.assignment.Multiplicity;
import nl.vangnet.trials.effects.Estimate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whether the effect differs between people with and without a property: tests of interaction, all together adjusted by Holm per outcome.
 *
 * @param flagged groups with p below 5% and one sign in the first two outcomes, of the first contrast: what is not to be concluded from
 * @param groups how many groups were looked at for that
 */
record SubgroupTests(TrialConfig config, Conduct conduct, List<Test> tests, int flagged, int groups) {
    /**
     * One test; null where it gave no number.
     *
     * @param differences per arm but the control: the effect with the property less that without, and its interval
     * @param few whether fewer than {@link Limits#FEW} people of an arm have the property, or have it not
     */
    record Test(
            String outcome,
            String column,
            List<@Nullable Estimate> differences,
            @Nullable Double f,
            @Nullable Double p,
            @Nullable Double holm,
            boolean few) {}

    static SubgroupTests of(ReportInput report, Sections sections) {
        JsonNode section = sections.at("E13_heterogeneity");
        JsonNode outcomes = section.path("interactionTests");
        List<Test> tests = new ArrayList<>();
        for (List<String> scanned : report.config().subgroupOutcomes()) {
            List<JsonNode> found = report.config().subgroups().stream()
                    .map(column -> outcomes.path(scanned.get(0)).path(column))
                    .toList();
            double[] p = found.stream()
                    .map(test -> Sections.number(test.path("p")))
                    .mapToDouble(number -> number == null ? 1 : number)
                    .toArray();
            double[] holm = p.length == 0 ? p : Multiplicity.holm(p);
            for (int i = 0; i < p.length; i++) {
                String column = report.config().subgroups().get(i);
                Double own = Sections.number(found.get(i).path("p"));
                tests.add(new Test(
                        scanned.get(0),
                        column,
                        differences(report.config(), found.get(i)),
                        Sections.number(found.get(i).path("F")),
                        own,
                        own == null ? null : Double.valueOf(holm[i]),
                        isFew(report, scanned.get(1), column)));
            }
        }
        return new SubgroupTests(
                report.config(),
                report.conduct(),
                tests,
                section.path("consistentUncorrected").size(),
                section.path("nSubgroups").asInt(0));
    }

    private static List<@Nullable Estimate> differences(TrialConfig config, JsonNode test) {
        List<@Nullable Estimate> differences = new ArrayList<>();
        for (String arm : config.arms()) {
            if (!arm.equals(config.control())) {
                String name = "armf" + arm + ":g";
                Double estimate = Sections.number(test.path("interaction").path(name));
                Double se = Sections.number(test.path("se").path(name));
                Double df = Sections.number(test.path("df2"));
                differences.add(
                        estimate == null || se == null || df == null ? null : Estimate.student(estimate, se, df));
            }
        }
        return differences;
    }

    private static boolean isFew(ReportInput report, String known, String column) {
        String[] arms = report.input().people().texts("arm");
        boolean[] answered = report.input().people().flags(known);
        boolean[] has = report.input().people().flags(column);
        return report.config().arms().stream()
                .anyMatch(arm -> IntStream.of(0, 1)
                        .anyMatch(with -> IntStream.range(0, arms.length)
                                        .filter(i -> arms[i].equals(arm) && answered[i] && has[i] == (with == 1))
                                        .count()
                                < Limits.FEW));
    }

    /** For how many properties the adjusted test says that effects differ. */
    int differing() {
        return (int) tests.stream()
                .map(Test::holm)
                .filter(holm -> holm != null && holm < Limits.LEVEL)
                .count();
    }

    private boolean hasFew() {
        return tests.stream().anyMatch(Test::few);
    }

    /** The tests as CSV, for who recomputes them. */
    String csv() {
        StringBuilder csv = new StringBuilder();
        Csv.line(csv, List.of("outcome", "property", "F", "p", "pHolm"));
        for (Test test : tests) {
            Csv.line(
                    csv,
                    List.of(
                            test.outcome,
                            test.column,
                            ResultsCsv.written(test.f),
                            ResultsCsv.written(test.p),
                            ResultsCsv.written(test.holm)));
        }
        return csv.toString();
    }

    TextTable table(Words words) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.text("rapport.groepen.uitkomst"), false));
        config.arms().stream()
                .filter(arm -> !arm.equals(config.control()))
                .forEach(arm -> columns.add(new Column(
                        words.text("rapport.groepen.meer_effect", words.contrast(arm, config.control())), true)));
        columns.add(new Column(words.text("rapport.groepen.f"), true));
        columns.add(new Column(words.text("rapport.effect.p"), true));
        columns.add(new Column(words.text("rapport.groepen.holm"), true));
        if (hasFew()) {
            columns.add(new Column(words.text("rapport.effect.let_op"), false));
        }
        return new TextTable(
                "groepen-verschillen",
                words.text("rapport.groepen.tabel"),
                columns,
                tests.stream().map(test -> row(test, words)).toList(),
                words.text("rapport.groepen.uitleg"));
    }

    private Row row(Test test, Words words) {
        boolean share = config.outcomes().stream()
                .anyMatch(outcome ->
                        outcome.name().equals(test.outcome) && outcome.type().equals("binary"));
        List<String> cells = new ArrayList<>();
        for (Estimate difference : test.differences) {
            cells.add(
                    difference == null
                            ? Words.NONE
                            : words.text(
                                    "rapport.effect.met_interval",
                                    words.difference(difference.estimate(), share),
                                    words.interval(difference.lo(), difference.hi(), share)));
        }
        cells.add(words.decimal(test.f, 2));
        cells.add(words.p(test.p));
        cells.add(words.p(test.holm));
        if (hasFew()) {
            cells.add(test.few ? words.text("rapport.vlag.weinig_mensen") : "");
        }
        return new Row(
                words.text(
                        "rapport.deelnemers.waarde",
                        words.label(conduct.outcomeLabel(test.outcome)),
                        words.label(conduct.label(test.column))),
                cells);
    }
}
