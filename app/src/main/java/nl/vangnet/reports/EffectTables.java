package nl.vangnet.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.vangnet.reports.Conduct.OutcomePlan;
import nl.vangnet.reports.Result.Flag;
import nl.vangnet.reports.Result.Role;
import nl.vangnet.reports.TextTable.Column;
import nl.vangnet.reports.TextTable.Row;
import nl.vangnet.trials.analysis.TrialConfig;
import nl.vangnet.trials.analysis.TrialConfig.Outcome;
import org.jspecify.annotations.Nullable;

/** The effect tables in words. */
record EffectTables(TrialConfig config, Conduct conduct, List<Result> results, Words words) {
    /** What decides. */
    TextTable primary() {
        List<Row> rows = rows(Role.PRIMARY).stream()
                .map(result -> row(
                        result,
                        List.of(
                                words.p(result.p()),
                                words.p(result.pAdj()),
                                size(result.mde(), result),
                                flags(result))))
                .toList();
        return new TextTable(
                "effect-primair",
                words.text("rapport.effect.primair"),
                columns(
                        "rapport.effect.p",
                        "rapport.effect.p_samen",
                        "rapport.effect.vindbaar",
                        "rapport.effect.let_op"),
                rows,
                words.text("rapport.effect.primair_uitleg", words.count(rows.size())));
    }

    /** The same by other methods, a table per primary outcome with a column per comparison. */
    List<TextTable> sensitivity() {
        List<TextTable> tables = new ArrayList<>();
        for (Outcome outcome : config.outcomes()) {
            List<Result> own = results.stream()
                    .filter(result -> result.outcome().equals(outcome.name()) && isPrimaryOrBeside(result))
                    .toList();
            if (!own.isEmpty()) {
                tables.add(beside(outcome, own));
            }
        }
        return tables;
    }

    private static boolean isPrimaryOrBeside(Result result) {
        return result.role() == Role.PRIMARY || result.role() == Role.SENSITIVITY;
    }

    private TextTable beside(Outcome outcome, List<Result> own) {
        List<String> contrasts = own.stream().map(Result::contrast).distinct().toList();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.text("rapport.effect.rekenwijze"), false));
        contrasts.forEach(contrast -> columns.add(new Column(contrast(contrast), true)));
        List<Row> rows = own.stream()
                .map(Result::method)
                .distinct()
                .map(method -> new Row(
                        method(method),
                        contrasts.stream()
                                .map(contrast -> own.stream()
                                        .filter(result -> result.method().equals(method)
                                                && result.contrast().equals(contrast))
                                        .findFirst()
                                        .map(this::cell)
                                        .orElse(Words.NONE))
                                .toList()))
                .toList();
        return new TextTable(
                "effect-gevoeligheid-" + outcome.name(),
                words.text("rapport.effect.gevoeligheid", label(outcome.name())),
                columns,
                rows,
                "");
    }

    private String cell(Result result) {
        boolean share = isShare(result.outcome());
        String interval = words.interval(result.lo(), result.hi(), share);
        if (result.estimate() == null) {
            return interval;
        }
        String effect = words.text("rapport.effect.met_interval", words.difference(result.estimate(), share), interval);
        return result.role() == Role.PRIMARY || result.p() == null
                ? effect
                : words.text("rapport.effect.met_p", effect, words.p(result.p()));
    }

    /** What suggests, and decides nothing. */
    TextTable exploratory() {
        return plain("effect-exploratief", words.text("rapport.effect.exploratief"), Role.EXPLORATORY);
    }

    /** What tells how things were, and is no effect. */
    TextTable descriptive() {
        return plain("beschrijvend", words.text("rapport.effect.beschrijvend"), Role.DESCRIPTIVE);
    }

    private TextTable plain(String name, String caption, Role role) {
        return new TextTable(
                name,
                caption,
                columns("rapport.effect.p", "rapport.effect.let_op"),
                rows(role).stream()
                        .map(result -> row(result, List.of(words.p(result.p()), flags(result))))
                        .toList(),
                "");
    }

    private List<Result> rows(Role role) {
        return results.stream().filter(result -> result.role() == role).toList();
    }

    private List<Column> columns(String... more) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.text("rapport.groepen.uitkomst"), false));
        columns.add(new Column(words.text("rapport.effect.vergelijking"), false));
        columns.add(new Column(words.text("rapport.effect.aantal"), true));
        columns.add(new Column(words.text("rapport.effect.verschil"), true));
        columns.add(new Column(words.text("rapport.effect.interval"), true));
        for (String key : more) {
            columns.add(new Column(words.text(key), !key.equals("rapport.effect.let_op")));
        }
        return columns;
    }

    private Row row(Result result, List<String> more) {
        boolean share = isShare(result.outcome());
        List<String> cells = new ArrayList<>(List.of(
                contrast(result.contrast()),
                words.count(result.n()),
                words.difference(result.estimate(), share),
                words.interval(result.lo(), result.hi(), share)));
        cells.addAll(more);
        return new Row(label(result.outcome()), cells);
    }

    private String size(@Nullable Double size, Result result) {
        return size == null ? Words.NONE : words.magnitude(size, isShare(result.outcome()));
    }

    String label(String outcome) {
        return words.label(plan(outcome).label());
    }

    OutcomePlan plan(String outcome) {
        return conduct.plan(config, outcome(outcome));
    }

    boolean isShare(String outcome) {
        return outcome(outcome).type().equals("binary");
    }

    private Outcome outcome(String name) {
        return config.outcomes().stream()
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The two arms of a contrast. */
    List<String> arms(String contrast) {
        return config.contrasts().stream()
                .filter(pair -> contrast.equals(pair.get(0) + "-" + pair.get(1)))
                .findFirst()
                .orElseThrow();
    }

    private String contrast(String contrast) {
        return words.contrast(arms(contrast).get(0), arms(contrast).get(1));
    }

    private String flags(Result result) {
        return String.join(
                "; ",
                Arrays.stream(Flag.values()).filter(result::has).map(this::flag).toList());
    }

    private String flag(Flag flag) {
        return switch (flag) {
            case HOLDS_SMALLEST_EFFECT -> words.text("rapport.vlag.weten_niet");
            case EXPLORATORY -> words.text("rapport.vlag.exploratief");
            case DESCRIPTIVE -> words.text("rapport.vlag.beschrijvend");
            case FEW_PEOPLE -> words.text("rapport.vlag.weinig_mensen");
            case UNEQUAL_ATTRITION -> words.text("rapport.vlag.uitval");
            case NOT_ESTIMABLE -> words.text("rapport.vlag.niet_te_berekenen");
        };
    }

    private String method(String method) {
        String section = method.substring(0, 3);
        String column = method.substring(3).strip();
        return switch (section) {
            case "E03" -> words.text("rapport.methode.e03");
            case "E04" -> words.text("rapport.methode.e04");
            case "E05" -> words.text("rapport.methode.e05");
            case "E06" -> words.text("rapport.methode.e06");
            case "E07" -> words.text("rapport.methode.e07", words.label(conduct.label(column)));
            case "E08" -> words.text("rapport.methode.e08");
            case "E09" ->
                column.equals("Lee")
                        ? words.text("rapport.methode.e09_lee")
                        : words.text("rapport.methode.e09_uiterste");
            case "E24" -> words.text("rapport.methode.e24");
            default -> throw new IllegalArgumentException("There are no words for method " + method);
        };
    }

    /** What the primary results let one say, in the order of the outcomes. */
    List<Result> decisive() {
        return rows(Role.PRIMARY);
    }
}
