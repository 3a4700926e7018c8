package nl.vangnet.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.vangnet.trials.analysis.TrialConfig;
import nl.vangnet.trials.analysis.TrialConfig.Outcome;

/** The script in base R that recomputes the effect tables from the rows of persons and compares. */
final class RScript {
    static final String NAME = "narekenen.R";

    private RScript() {}

    static String of(Report report, PersonFile persons) {
        TrialConfig config = report.input().config();
        StringBuilder script = new StringBuilder();
        script.append("# Recomputes the effects of trial ")
                .append(report.conduct().code().replaceAll("[\\r\\n]", " "))
                .append(" in base R.\n")
                .append("persons_file <- ")
                .append(text(PersonFile.NAME))
                .append('\n');
        assign(script, "arms", vector(config.arms()));
        assign(script, "control", text(config.control()));
        assign(
                script,
                "contrasts",
                config.contrasts().stream().map(RScript::vector).collect(Collectors.joining(", ", "list(", ")")));
        assign(script, "covariates", vector(config.covariates()));
        assign(
                script,
                "outcomes",
                config.outcomes().stream()
                        .map(outcome -> outcome(report, outcome))
                        .collect(Collectors.joining(",\n  ", "list(\n  ", ")")));
        assign(script, "primary", vector(config.primary()));
        assign(script, "unit", text(config.cluster()));
        assign(script, "manager", text(config.provider()));
        boolean sites = persons.variables().stream()
                .anyMatch(variable -> variable.role().equals("site"));
        assign(script, "site", sites ? text(config.block()) : "NULL");
        assign(script, "subgroups", vector(config.subgroups()));
        assign(
                script,
                "scanned",
                config.subgroupOutcomes().stream()
                        .map(RScript::vector)
                        .collect(Collectors.joining(", ", "list(", ")")));
        return script.append('\n').append(body()).toString();
    }

    private static void assign(StringBuilder script, String name, String value) {
        script.append(name).append(" <- ").append(value).append('\n');
    }

    private static String outcome(Report report, Outcome outcome) {
        List<Double> range = outcome.range();
        boolean binary = outcome.type().equals("binary");
        double least = range == null ? 0 : range.get(0);
        double most = range != null ? range.get(1) : binary ? 1 : 40;
        boolean interview =
                report.conduct().plan(report.input().config(), outcome).source() == Conduct.Source.INTERVIEW;
        return "list(name = " + text(outcome.name()) + ", known = " + text(outcome.resp()) + ", share = "
                + (binary ? "TRUE" : "FALSE") + ", least = " + least + ", most = " + most + ", interview = "
                + (interview ? "TRUE" : "FALSE") + ")";
    }

    private static String vector(List<String> texts) {
        return texts.stream().map(RScript::text).collect(Collectors.joining(", ", "c(", ")"));
    }

    private static String text(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String body() {
        try (InputStream stream = Objects.requireNonNull(
                RScript.class.getResourceAsStream("/nl/vangnet/reports/recompute.R"), "There is no recompute.R")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading recompute.R", e);
        }
    }
}
