package nl.vangnet.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.vangnet.reports.TextTable.Column;
import nl.vangnet.reports.TextTable.Row;
import nl.vangnet.trials.analysis.TrialConfig;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Table 3: how alike the arms were when it began.
 *
 * @param covariates each known before the assignment
 * @param p that arms assigned by chance differ as much or more, all covariates together; null when that was not tested
 */
record Baseline(
        TrialConfig config,
        Conduct conduct,
        List<Covariate> covariates,
        @Nullable Double p) {
    private static final String NAME = "tabel-3-begin";

    /**
     * One covariate.
     *
     * @param share whether it is 0 or 1
     * @param means per arm; null where it is kept back
     * @param differences per contrast, in standard deviations; null where it is kept back
     */
    private record Covariate(
            String column, boolean share, List<@Nullable Double> means, List<@Nullable Double> differences) {}

    static Baseline of(ReportInput report, Sections sections, DisclosureLog log) {
        TrialConfig config = report.config();
        List<Covariate> covariates = new ArrayList<>();
        for (String column : config.covariates()) {
            JsonNode balance = sections.at("E01_balance", column);
            double[] values = report.input().people().numbers(column);
            boolean share = Arrays.stream(values).allMatch(value -> value == 0 || value == 1);
            boolean shown = share ? isShown(report, column, values, log) : hasTenPerArm(report, column, log);
            covariates.add(new Covariate(
                    column,
                    share,
                    numbers(shown, balance.path("mean"), config.arms()),
                    numbers(
                            shown,
                            balance.path("smd"),
                            config.contrasts().stream()
                                    .map(pair -> pair.get(0) + "-" + pair.get(1))
                                    .toList())));
        }
        return new Baseline(
                config,
                report.conduct(),
                covariates,
                Sections.number(sections.at("E10_randomisation_inference", "balanceOmnibus", "p")));
    }

    private static List<@Nullable Double> numbers(boolean shown, JsonNode from, List<String> names) {
        List<@Nullable Double> numbers = new ArrayList<>();
        names.forEach(name -> numbers.add(shown ? Sections.number(from.path(name)) : null));
        return numbers;
    }

    /** A share per arm is shown when no arm has a small number of people with or without the property. */
    private static boolean isShown(ReportInput report, String column, double[] values, DisclosureLog log) {
        String[] arms = report.input().people().texts("arm");
        int[][] counts = report.config().arms().stream()
                .map(arm -> new int[] {
                    count(i -> arms[i].equals(arm) && values[i] == 1, arms.length),
                    count(i -> arms[i].equals(arm) && values[i] == 0, arms.length)
                })
                .toArray(int[][]::new);
        return log.table(NAME + ", " + column, counts).suppression().blanks().isEmpty();
    }

    private static boolean hasTenPerArm(ReportInput report, String column, DisclosureLog log) {
        String[] arms = report.input().people().texts("arm");
        List<Integer> counts = report.config().arms().stream()
                .map(arm -> count(i -> arms[i].equals(arm), arms.length))
                .toList();
        return log.single(NAME + ", " + column, counts);
    }

    private static int count(IntPredicate who, int people) {
        return (int) IntStream.range(0, people).filter(who).count();
    }

    TextTable table(Words words) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.text("rapport.deelnemers.kenmerk"), false));
        config.arms().forEach(arm -> columns.add(new Column(words.label(conduct.label(arm)), true)));
        for (List<String> pair : config.contrasts()) {
            columns.add(new Column(words.text("rapport.begin.verschil", pair.get(0), pair.get(1)), true));
        }
        List<Row> rows = new ArrayList<>();
        for (Covariate covariate : covariates) {
            List<String> cells = new ArrayList<>();
            for (Double mean : covariate.means) {
                cells.add(
                        mean == null ? Words.WITHHELD : covariate.share ? words.percent(mean) : words.decimal(mean, 1));
            }
            for (Double difference : covariate.differences) {
                cells.add(difference == null ? Words.WITHHELD : words.decimal(difference, 2));
            }
            rows.add(new Row(words.label(conduct.label(covariate.column)), cells));
        }
        return new TextTable(NAME, words.text("rapport.begin.kop"), columns, rows, words.text("rapport.begin.uitleg"));
    }
}
