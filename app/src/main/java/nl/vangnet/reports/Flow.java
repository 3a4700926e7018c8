package nl.vangnet.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.vangnet.reports.TextTable.Column;
import nl.vangnet.reports.TextTable.Row;
import nl.vangnet.trials.analysis.TrialConfig;
import nl.vangnet.trials.analysis.TrialConfig.Outcome;
import nl.vangnet.trials.disclosure.PublicationTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The flow of people through the trial, after CONSORT 2025: counted, with zeros shown.
 *
 * @param steps from those who applied to those who were chosen, each with a number; null where it is kept back
 * @param excluded reasons with the applicants for whom each was the first, and for whom it held at all
 * @param units assigned, per arm and all together; null where one of the arms has a few
 * @param people assigned, per arm and all together; null where one of the arms has a few
 * @param answered a table per wave: rows the arms; those who answered and those who did not
 * @param followed rows the arms; whose register could be read to the end, and who stopped that
 * @param analysed a table per primary outcome: rows the arms; of whom it is known and of whom it is not
 */
record Flow(
        TrialConfig config,
        Conduct conduct,
        List<Step> steps,
        List<Reason> excluded,
        List<@Nullable Integer> units,
        List<@Nullable Integer> people,
        List<Shown> answered,
        Shown followed,
        List<Shown> analysed) {
    private static final String EXCLUDED = "stroom-uitgesloten";
    private static final String ARMS = "stroom-groepen";

    /** A step before assignment. */
    record Step(String key, @Nullable Integer people) {}

    /** A reason not to be in the trial; null where a number is kept back. */
    record Reason(
            Label label, @Nullable Integer first, @Nullable Integer any) {}

    static Flow of(ReportInput report, Sections sections, DisclosureLog log) {
        TrialConfig config = report.config();
        JsonNode flow = sections.at("E21_consort");
        List<Integer> people = perArm(config, flow.path("randomisedPersons"));
        List<Integer> withdrawn = perArm(config, flow.path("registerWithdrawn"));
        List<Shown> answered = new ArrayList<>();
        List<int[][]> earlier = new ArrayList<>();
        for (String wave : config.waves()) {
            int[][] counts = parts(people, perArm(config, flow.path("responded").path(wave)));
            answered.add(keep(log.tableAfter(ARMS + ", " + wave, earlier, counts), counts, earlier));
        }
        List<Integer> staying = new ArrayList<>();
        for (int arm = 0; arm < people.size(); arm++) {
            staying.add(people.get(arm) - withdrawn.get(arm));
        }
        Shown followed = log.table(ARMS + ", register", parts(people, staying));
        earlier.add(parts(people, staying));
        List<Shown> analysed = new ArrayList<>();
        for (Outcome outcome : primary(config)) {
            int[][] counts = known(report, outcome);
            analysed.add(keep(log.tableAfter(ARMS + ", " + outcome.name(), earlier, counts), counts, earlier));
        }
        // The people of an arm are the totals of these tables.
        boolean known = Stream.of(List.of(followed), answered, analysed)
                .flatMap(List::stream)
                .allMatch(Shown::hasTotals);
        return new Flow(
                config,
                report.conduct(),
                steps(flow, log),
                reasons(report.conduct(), flow, log),
                withTotal(perArm(config, flow.path("randomisedUnits")), true, log),
                withTotal(people, known, log),
                answered,
                followed,
                analysed);
    }

    /** What is shown can be subtracted from what comes later. */
    private static Shown keep(Shown shown, int[][] counts, List<int[][]> earlier) {
        if (!shown.hidden()) {
            earlier.add(counts);
        }
        return shown;
    }

    /** The outcomes of the confirmatory tests. */
    static List<Outcome> primary(TrialConfig config) {
        return config.outcomes().stream()
                .filter(outcome -> config.primary().contains(outcome.name()))
                .toList();
    }

    /** Of each arm those of whom an outcome is known and those of whom it is not. */
    private static int[][] known(ReportInput report, Outcome outcome) {
        String[] arms = report.input().people().texts("arm");
        boolean[] known = report.input().people().flags(outcome.resp());
        int[][] counts = new int[report.config().arms().size()][2];
        for (int i = 0; i < arms.length; i++) {
            counts[report.config().arms().indexOf(arms[i])][known[i] ? 0 : 1]++;
        }
        return counts;
    }

    private static List<Integer> perArm(TrialConfig config, JsonNode counts) {
        return config.arms().stream().map(arm -> counts.path(arm).asInt(0)).toList();
    }

    private static List<@Nullable Integer> withTotal(List<Integer> counts, boolean known, DisclosureLog log) {
        boolean shown = log.single(ARMS, counts) && known;
        List<@Nullable Integer> all = new ArrayList<>();
        counts.forEach(count -> all.add(shown ? count : null));
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        all.add(PublicationTable.isSmall(total) || !known ? null : Integer.valueOf(total));
        return all;
    }

    /** Of each arm those who are in and those who are not. */
    private static int[][] parts(List<Integer> all, List<Integer> in) {
        int[][] counts = new int[all.size()][];
        for (int arm = 0; arm < counts.length; arm++) {
            counts[arm] = new int[] {in.get(arm), all.get(arm) - in.get(arm)};
        }
        return counts;
    }

    private static List<Step> steps(JsonNode flow, DisclosureLog log) {
        if (!flow.has("applicants")) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        int before = 0;
        for (String name : List.of("applicants", "eligible", "selected")) {
            int count = flow.path(name).asInt(0);
            counts.add(count);
            if (name.equals("selected")) {
                int left = before - count;
                steps.add(new Step("notSelected", PublicationTable.isSmall(left) ? null : Integer.valueOf(left)));
            }
            // Two steps that differ by a few people give these few away.
            boolean kept = PublicationTable.isSmall(count) || PublicationTable.isSmall(before - count);
            steps.add(new Step(name, kept ? null : Integer.valueOf(count)));
            before = count;
        }
        log.single("stroom-aanmelding", counts);
        return steps;
    }

    private static List<Reason> reasons(Conduct conduct, JsonNode flow, DisclosureLog log) {
        List<Conduct.Exclusion> given = conduct.eligibility();
        if (given.isEmpty()) {
            JsonNode excluded = flow.path("excluded");
            given = Sections.names(excluded).stream()
                    .map(reason -> new Conduct.Exclusion(
                            conduct.label(reason), excluded.path(reason).asInt(), -1))
                    .toList();
        }
        if (given.isEmpty()) {
            return List.of();
        }
        Shown firsts = log.table(
                EXCLUDED,
                given.stream().map(reason -> new int[] {reason.first()}).toArray(int[][]::new));
        List<Integer> any =
                given.stream().map(Conduct.Exclusion::any).filter(n -> n >= 0).toList();
        if (!any.isEmpty()) {
            log.single(EXCLUDED + ", totaal", any);
        }
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            int held = given.get(i).any();
            // What held at all, less what came first, is a number of people too.
            boolean small = held < 0
                    || firsts.count(i, 0) == null
                    || PublicationTable.isSmall(held)
                    || PublicationTable.isSmall(held - given.get(i).first());
            reasons.add(new Reason(given.get(i).reason(), firsts.count(i, 0), small ? null : Integer.valueOf(held)));
        }
        return reasons;
    }

    /** Who could not take part, and why. */
    TextTable excludedTable(Words words) {
        boolean all = conduct.eligibility().stream().anyMatch(reason -> reason.any() >= 0);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.text("rapport.stroom.reden"), false));
        columns.add(new Column(words.text("rapport.stroom.eerste"), true));
        if (all) {
            columns.add(new Column(words.text("rapport.stroom.alle"), true));
        }
        return new TextTable(
                EXCLUDED,
                words.text("rapport.stroom.niet_mee"),
                columns,
                excluded.stream()
                        .map(reason -> new Row(
                                words.label(reason.label()),
                                all
                                        ? List.of(words.count(reason.first()), words.count(reason.any()))
                                        : List.of(words.count(reason.first()))))
                        .toList(),
                "");
    }

    /** What became of the people of each arm. */
    TextTable armsTable(Words words) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(words.text("rapport.stroom.huishoudens"), words, arm -> units.get(arm)));
        rows.add(row(words.text("rapport.stroom.mensen"), words, arm -> people.get(arm)));
        for (int wave = 0; wave < answered.size(); wave++) {
            Shown shown = answered.get(wave);
            String name = words.label(conduct.label(config.waves().get(wave)));
            rows.add(row(words.text("rapport.stroom.antwoordde", name), words, arm -> shown.count(arm, 0)));
            rows.add(row(words.text("rapport.stroom.geen_antwoord", name), words, arm -> shown.count(arm, 1)));
        }
        rows.add(row(words.text("rapport.stroom.gevolgd"), words, arm -> followed.count(arm, 0)));
        rows.add(row(words.text("rapport.stroom.ingetrokken"), words, arm -> followed.count(arm, 1)));
        List<Outcome> primary = primary(config);
        for (int outcome = 0; outcome < analysed.size(); outcome++) {
            Shown shown = analysed.get(outcome);
            String name = words.label(conduct.outcomeLabel(primary.get(outcome).name()));
            rows.add(row(words.text("rapport.stroom.geteld", name), words, arm -> shown.count(arm, 0)));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.text("rapport.stroom.stap"), false));
        config.arms().forEach(arm -> columns.add(new Column(words.label(conduct.label(arm)), true)));
        columns.add(new Column(words.text("rapport.totaal"), true));
        return new TextTable(
                ARMS, words.text("rapport.stroom.groepen"), columns, rows, words.text("rapport.afgeschermd"));
    }

    /** A number per arm, the place after the last being that of all together. */
    interface PerArm {
        @Nullable
        Integer of(int arm);
    }

    private Row row(String header, Words words, PerArm counts) {
        List<String> cells = new ArrayList<>();
        for (int arm = 0; arm <= config.arms().size(); arm++) {
            cells.add(words.count(counts.of(arm)));
        }
        return new Row(header, cells);
    }
}
