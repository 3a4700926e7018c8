package nl.vangnet.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.analysis.Table;
import nl.vangnet.trials.analysis.TrialConfig;

/**
 * One row per person with only the columns that the effect tables rest on. People have no number in it; units have the pseudonym of the
 * ledger, case managers a new one, and rows stand in the order of the units. It is never anonymous: see {@link ReportFiles#secure}.
 *
 * @param variables its columns, described
 */
record PersonFile(ReportInput input, List<Variable> variables) {
    static final String NAME = "personen.csv";

    private static final String README = """
            ALLEEN BEVEILIGDE OMGEVING / SECURE ENVIRONMENT ONLY

            personen.csv heeft een rij per persoon. Namen en nummers staan er niet in, maar wie iemand kent, kan die
            persoon er misschien in herkennen. Deel deze map met niemand buiten de beveiligde omgeving.
            Rscript narekenen.R  rekent hier alle effecten na en vergelijkt ze met effecten.csv en interacties.csv.

            personen.csv has one row per person. There are no names or numbers in it, but whoever knows somebody may
            recognise that person. Share this folder with nobody outside the secure environment.
            Rscript narekenen.R  recomputes all effects here and compares them with effecten.csv and interacties.csv.
            """;

    /** A column. */
    record Variable(String name, Label label, String role, boolean text, List<String> values) {}

    /**
     * Chooses the columns.
     *
     * @throws BadInput when one of them could name somebody
     */
    static PersonFile of(ReportInput input) {
        TrialConfig config = input.config();
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put(config.cluster(), "unit of assignment");
        roles.put(config.provider(), "case manager");
        if (config.assignment().all().size() > 1) {
            roles.put(config.block(), "site");
        }
        roles.put("arm", "arm");
        config.outcomes().forEach(outcome -> roles.put(outcome.name(), "outcome"));
        config.subgroupOutcomes().forEach(pair -> roles.putIfAbsent(pair.get(0), "outcome"));
        config.outcomes().forEach(outcome -> roles.putIfAbsent(outcome.resp(), "whether an outcome is known"));
        config.subgroupOutcomes().forEach(pair -> roles.putIfAbsent(pair.get(1), "whether an outcome is known"));
        config.covariates().forEach(column -> roles.putIfAbsent(column, "covariate"));
        config.subgroups().forEach(column -> roles.putIfAbsent(column, "subgroup"));
        List<Variable> variables = new ArrayList<>();
        Set<String> named = Set.of(config.cluster(), config.provider(), config.block(), "arm");
        roles.forEach((column, role) -> {
            Identifying.check(input.input().people(), column);
            variables.add(new Variable(
                    column,
                    input.conduct().outcomeLabel(column),
                    role,
                    named.contains(column),
                    values(config, input.input().people(), column, named.contains(column))));
        });
        return new PersonFile(input, List.copyOf(variables));
    }

    /** The codes of a column that has codes: arms, and zero and one. */
    private static List<String> values(TrialConfig config, Table people, String column, boolean text) {
        if (column.equals("arm")) {
            return config.arms();
        }
        boolean flags = !text
                && Arrays.stream(people.numbers(column))
                        .allMatch(value -> Double.isNaN(value) || value == 0 || value == 1);
        return flags ? List.of("0", "1") : List.of();
    }

    /** The files that only a secure environment may have, each in its folder. */
    Map<String, byte[]> files(Report report) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, "LEESMIJ.txt", README);
        put(files, NAME, persons());
        put(files, "lotingen.csv", new Draws(input).csv());
        put(files, "woordenboek.csv", dictionary());
        put(files, "effecten.csv", ResultsCsv.of(report.results()));
        put(files, "interacties.csv", report.subgroups().csv());
        put(files, RScript.NAME, RScript.of(report, this));
        return files;
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(ReportFiles.SECURE_FOLDER + name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String persons() {
        Table people = input.input().people();
        List<String[]> columns = variables.stream()
                .map(variable -> variable.name().equals(input.config().provider())
                        ? renamed(people.texts(variable.name()))
                        : people.texts(variable.name()))
                .toList();
        String[] units = people.texts(input.config().cluster());
        StringBuilder csv = new StringBuilder();
        Csv.line(csv, variables.stream().map(Variable::name).toList());
        IntStream.range(0, people.rows())
                .boxed()
                .sorted(Comparator.comparing(i -> units[i]))
                .forEach(i ->
                        Csv.line(csv, columns.stream().map(column -> column[i]).toList()));
        return csv.toString();
    }

    /** Staff get a number of this file only. */
    private static String[] renamed(String[] names) {
        List<String> different = List.copyOf(new TreeSet<>(Arrays.asList(names)));
        return Arrays.stream(names)
                .map(name -> "M" + (different.indexOf(name) + 1))
                .toArray(String[]::new);
    }

    /** What each column is, as CSV. */
    String dictionary() {
        StringBuilder csv = new StringBuilder();
        Csv.line(csv, List.of("name", "label_nl", "label_en", "role", "type", "values", "missing"));
        for (Variable variable : variables) {
            Csv.line(
                    csv,
                    List.of(
                            variable.name(),
                            variable.label().nl(),
                            variable.label().en(),
                            variable.role(),
                            variable.text() ? "text" : variable.values().isEmpty() ? "number" : "code",
                            String.join(" ", variable.values()),
                            "empty"));
        }
        return csv.toString();
    }
}
