package nl.vangnet.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.vangnet.reports.Conduct.Figure;
import nl.vangnet.reports.Conduct.Point;
import nl.vangnet.reports.IntervalChart.Dot;
import nl.vangnet.reports.IntervalChart.Group;
import nl.vangnet.reports.TextTable.Column;
import nl.vangnet.reports.TextTable.Row;
import nl.vangnet.trials.analysis.TrialConfig;
import nl.vangnet.trials.disclosure.PublicationTable;
import nl.vangnet.trials.effects.Estimate;
import nl.vangnet.trials.numbers.Sums;
import nl.vangnet.trials.survival.Share;
import nl.vangnet.web.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a figure shows: something followed over time, per arm.
 *
 * @param figure what it is of; of the quarters its points have no column
 * @param dots a list per arm with a dot per point; null where people are too few to show it
 */
record Followed(String name, Conduct conduct, List<String> arms, Figure figure, List<List<@Nullable Dot>> dots) {
    private static final int QUARTERS_PER_LABEL = 4;
    private static final int MANY = 8;

    /** Figure 1, where there are quarters; then what is followed over the waves. */
    static List<Followed> of(ReportInput report, Sections sections, DisclosureLog log) {
        List<Followed> all = new ArrayList<>();
        JsonNode quarters = sections.at("E12_quarters");
        if (!quarters.isEmpty()) {
            all.add(quarters(report, quarters, log));
        }
        for (Figure figure :
                report.conduct().figures(report.config(), report.input().people()::has)) {
            all.add(waves(report, figure, "figuur-" + (all.size() + 1), log));
        }
        return List.copyOf(all);
    }

    private static Followed quarters(ReportInput report, JsonNode quarters, DisclosureLog log) {
        List<Point> points = new ArrayList<>();
        List<List<Share>> shares = new ArrayList<>();
        for (JsonNode quarter : quarters) {
            points.add(new Point(quarter.path("quarterEnd").asString(), "", null));
            shares.add(report.config().arms().stream()
                    .map(arm -> quarter.path("everybody").path(arm))
                    .map(share ->
                            Share.of(share.path("k").asInt(), share.path("n").asInt()))
                    .toList());
        }
        Label title = new Label(
                Language.NL.texts().get("rapport.figuur.uit_uitkering"),
                Language.EN.texts().get("rapport.figuur.uit_uitkering"));
        return new Followed(
                "figuur-1",
                report.conduct(),
                report.config().arms(),
                new Figure(title, Label.of("%"), true, false, points),
                turned(shares.stream().map(arms -> shown("figuur-1", arms, log)).toList()));
    }

    private static Followed waves(ReportInput report, Figure figure, String name, DisclosureLog log) {
        TrialConfig config = report.config();
        List<List<@Nullable Dot>> byPoint = new ArrayList<>();
        for (Point point : figure.points()) {
            List<double[]> values = config.arms().stream()
                    .map(arm -> values(report, point, arm))
                    .toList();
            byPoint.add(
                    figure.share()
                            ? shown(name, values.stream().map(Followed::share).toList(), log)
                            : means(name, values, log));
        }
        return new Followed(name, report.conduct(), config.arms(), figure, turned(byPoint));
    }

    /** The values of who is counted; empty cells are left out. */
    private static double[] values(ReportInput report, Point point, String arm) {
        String[] arms = report.input().people().texts("arm");
        double[] values = report.input().people().numbers(point.column());
        String among = point.among();
        double[] counted =
                among == null ? new double[0] : report.input().people().numbers(among);
        return IntStream.range(0, arms.length)
                .filter(i -> arms[i].equals(arm) && !Double.isNaN(values[i]) && (among == null || counted[i] == 1))
                .mapToDouble(i -> values[i])
                .toArray();
    }

    private static Share share(double[] values) {
        return Share.of((int) Arrays.stream(values).filter(value -> value == 1).count(), values.length);
    }

    /** Shares of which neither part is small, nor the whole group. */
    private static List<@Nullable Dot> shown(String name, List<Share> shares, DisclosureLog log) {
        Shown shown = log.table(
                name,
                shares.stream()
                        .map(share -> new int[] {share.count(), share.of() - share.count()})
                        .toArray(int[][]::new));
        List<Integer> telling = shown.table().rowsThatTellAll();
        List<@Nullable Dot> dots = new ArrayList<>();
        for (int arm = 0; arm < shares.size(); arm++) {
            Share share = shares.get(arm);
            boolean hidden = share.of() == 0 || shown.share(arm, 0) == null || telling.contains(arm);
            dots.add(hidden ? null : new Dot(share.share(), Math.max(0, share.low()), share.high()));
        }
        return dots;
    }

    /** Means of ten people or more, with the interval of Student's t. */
    private static List<@Nullable Dot> means(String name, List<double[]> arms, DisclosureLog log) {
        log.single(name, arms.stream().map(values -> values.length).toList());
        List<@Nullable Dot> dots = new ArrayList<>();
        for (double[] values : arms) {
            if (values.length < PublicationTable.RULE_OF_TEN) {
                dots.add(null);
                continue;
            }
            double se = Math.sqrt(Sums.variance(values) / values.length);
            Estimate mean = Estimate.student(Sums.mean(values), se, values.length - 1);
            dots.add(new Dot(mean.estimate(), Math.max(0, mean.lo()), mean.hi()));
        }
        return dots;
    }

    /** Rows become columns. */
    private static List<List<@Nullable Dot>> turned(List<List<@Nullable Dot>> byPoint) {
        List<List<@Nullable Dot>> byArm = new ArrayList<>();
        int arms = byPoint.isEmpty() ? 0 : byPoint.getFirst().size();
        for (int arm = 0; arm < arms; arm++) {
            int row = arm;
            List<@Nullable Dot> dots = new ArrayList<>();
            byPoint.forEach(point -> dots.add(point.get(row)));
            byArm.add(dots);
        }
        return byArm;
    }

    IntervalChart chart(Words words) {
        List<Group> groups = new ArrayList<>();
        for (int arm = 0; arm < dots.size(); arm++) {
            groups.add(new Group(words.label(conduct.label(arms.get(arm))), dots.get(arm)));
        }
        List<String> labels = points(words);
        return new IntervalChart(
                title(words),
                words.text("rapport.figuur.beschrijving", labels.getFirst(), labels.getLast(), ends(words)),
                words.label(figure.measure()),
                labels,
                labels.size() > MANY ? QUARTERS_PER_LABEL : 1,
                groups,
                value -> figure.share() ? words.percent(value) : words.decimal(value, value < 1 && value > 0 ? 1 : 0));
    }

    private String title(Words words) {
        return words.text("rapport.figuur.nummer", name.substring(name.indexOf('-') + 1), words.label(figure.title()));
    }

    private List<String> points(Words words) {
        return figure.points().stream()
                .map(point -> words.shortDay(words.label(conduct.label(point.wave()))))
                .toList();
    }

    /** The last dot of every arm in writing. */
    private String ends(Words words) {
        List<String> ends = new ArrayList<>();
        for (int arm = 0; arm < dots.size(); arm++) {
            ends.add(words.label(conduct.label(arms.get(arm))) + " "
                    + written(words, dots.get(arm).getLast()));
        }
        return String.join("; ", ends);
    }

    TextTable table(Words words) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.text("rapport.metingen.meting"), false));
        arms.forEach(arm -> columns.add(new Column(words.label(conduct.label(arm)), true)));
        List<String> labels = points(words);
        List<Row> rows = new ArrayList<>();
        for (int point = 0; point < labels.size(); point++) {
            int place = point;
            rows.add(new Row(
                    labels.get(point),
                    dots.stream().map(arm -> written(words, arm.get(place))).toList()));
        }
        return new TextTable(name, title(words), columns, rows, words.text("rapport.figuur.tussen_haakjes"));
    }

    private String written(Words words, @Nullable Dot dot) {
        if (dot == null) {
            return Words.WITHHELD;
        }
        return figure.share()
                ? words.text(
                        "rapport.figuur.waarde",
                        words.percent(dot.value()),
                        words.percent(dot.lo()),
                        words.percent(dot.hi()))
                : words.text(
                        "rapport.figuur.waarde",
                        words.decimal(dot.value(), 1),
                        words.decimal(dot.lo(), 1),
                        words.decimal(dot.hi(), 1));
    }
}
