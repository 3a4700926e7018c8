package nl.vangnet.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vangnet.reports.EffectChart.Row;
import nl.vangnet.reports.ReportPage.Answer;
import nl.vangnet.reports.Result.Role;
import nl.vangnet.trials.analysis.Limits;
import org.jspecify.annotations.Nullable;

/** What the results let one say, in plain sentences: never that there is no effect. */
final class Answers {
    private final Report report;
    private final Words words;
    private final EffectTables tables;

    Answers(Report report, Words words) {
        this.report = report;
        this.words = words;
        this.tables = report.effects(words);
    }

    /** An answer per primary result. */
    List<Answer> all() {
        return tables.decisive().stream()
                .map(result -> new Answer(
                        tables.label(result.outcome()),
                        comparison(result),
                        badge(verdict(result)),
                        verdict(result) == Verdict.FOUND ? "fixed" : "undecided",
                        String.join(" ", sentences(result))))
                .toList();
    }

    /** The primary differences of shares, drawn; null when there are none. */
    @Nullable
    EffectChart chart() {
        List<Row> rows = new ArrayList<>();
        Set<Double> smallest = new HashSet<>();
        List<String> told = new ArrayList<>();
        for (Result result : tables.decisive()) {
            Double estimate = result.estimate();
            Double lo = result.lo();
            Double hi = result.hi();
            if (estimate != null && lo != null && hi != null && tables.isShare(result.outcome())) {
                Double own = smallest(result);
                smallest.add(own == null ? 0.0 : own);
                rows.add(new Row(tables.label(result.outcome()), comparison(result), estimate, lo, hi));
                told.add(words.text(
                        "rapport.effect.met_interval",
                        heading(result) + " " + words.difference(estimate, true),
                        words.interval(lo, hi, true)));
            }
        }
        double common = smallest.size() == 1 ? smallest.iterator().next() : 0;
        return rows.isEmpty()
                ? null
                : new EffectChart(
                        words.text("rapport.antwoord.figuur"),
                        common > 0
                                ? words.text("rapport.antwoord.figuur_uitleg", words.size(common, true, Label.of("")))
                                : words.text("rapport.antwoord.figuur_zonder"),
                        String.join("; ", told),
                        common,
                        rows,
                        value -> words.difference(value, true).replaceFirst("[.,]0$", ""));
    }

    private Verdict verdict(Result result) {
        return Verdict.of(result, smallest(result));
    }

    private @Nullable Double smallest(Result result) {
        return tables.plan(result.outcome()).smallestEffect();
    }

    private String heading(Result result) {
        return words.text("rapport.antwoord.kop", tables.label(result.outcome()), comparison(result));
    }

    private String comparison(Result result) {
        List<String> arms = tables.arms(result.contrast());
        return words.text(
                "rapport.antwoord.vergelijking",
                words.label(report.conduct().label(arms.get(0))),
                words.label(report.conduct().label(arms.get(1))));
    }

    private String badge(Verdict verdict) {
        return switch (verdict) {
            case FOUND -> words.text("rapport.oordeel.verschil");
            case SMALLER -> words.text("rapport.oordeel.klein");
            case HINT, UNKNOWN -> words.text("rapport.oordeel.weten_niet");
            case NOT_ESTIMABLE -> words.text("rapport.oordeel.niet_te_berekenen");
        };
    }

    private List<String> sentences(Result result) {
        List<String> sentences = new ArrayList<>();
        Double smallest = smallest(result);
        boolean share = tables.isShare(result.outcome());
        Label unit = tables.plan(result.outcome()).unit();
        String difference = words.difference(result.estimate(), share);
        String interval = words.interval(result.lo(), result.hi(), share);
        String of = share ? words.text("rapport.procentpunt") : words.label(unit);
        String matters = smallest == null ? Words.NONE : words.size(smallest, share, unit);
        switch (verdict(result)) {
            case FOUND -> {
                sentences.add(words.text("rapport.antwoord.gevonden", difference, of, interval));
                if (smallest != null) {
                    sentences.add(
                            isBeyond(result, smallest)
                                    ? words.text("rapport.antwoord.groot_genoeg", matters)
                                    : words.text("rapport.antwoord.grootte_onbekend", matters));
                }
            }
            case SMALLER -> sentences.add(words.text("rapport.antwoord.klein", matters, interval));
            case HINT ->
                sentences.add(words.text(
                        "rapport.antwoord.misschien",
                        difference,
                        of,
                        interval,
                        words.count(tables.decisive().size())));
            case UNKNOWN -> {
                sentences.add(words.text("rapport.antwoord.weten_niet", difference, of, interval));
                if (smallest != null && result.holds(smallest)) {
                    sentences.add(words.text("rapport.antwoord.past_nog", matters));
                }
            }
            case NOT_ESTIMABLE ->
                sentences.add(
                        result.estimate() == null
                                ? words.text("rapport.antwoord.niet_te_berekenen")
                                : words.text("rapport.antwoord.zonder_spreiding"));
        }
        if (smallest == null && result.hasInterval()) {
            sentences.add(words.text("rapport.antwoord.geen_kleinste"));
        }
        return sentences;
    }

    private static boolean isBeyond(Result result, double size) {
        return result.lo() != null && result.hi() != null && (result.lo() >= size || result.hi() <= -size);
    }

    /** What stands. */
    List<String> holds() {
        List<String> lines = new ArrayList<>();
        if (report.input().input().draw() == 0) {
            lines.add(words.text("rapport.staat.loting"));
        }
        Double p = report.baseline().p();
        if (p != null && p >= Limits.LEVEL) {
            lines.add(words.text("rapport.staat.gelijk_begin"));
        }
        for (Result result : tables.decisive()) {
            switch (verdict(result)) {
                case FOUND ->
                    lines.add(
                            isRobust(result)
                                    ? words.text("rapport.staat.verschil", heading(result))
                                    : words.text("rapport.staat.verschil_niet_overal", heading(result)));
                case SMALLER -> lines.add(words.text("rapport.staat.klein", heading(result)));
                case HINT, UNKNOWN, NOT_ESTIMABLE -> {
                    // Below, with what does not stand.
                }
            }
        }
        return lines;
    }

    /** Whether every other method that gives an interval of an effect keeps zero out of it. */
    private boolean isRobust(Result primary) {
        return report.results().stream()
                .filter(result -> result.role() == Role.SENSITIVITY
                        && result.outcome().equals(primary.outcome())
                        && result.contrast().equals(primary.contrast())
                        && result.estimate() != null)
                .allMatch(result -> !result.holds(0));
    }

    /** What does not. */
    List<String> holdsNot() {
        List<String> lines = new ArrayList<>();
        for (Result result : tables.decisive()) {
            switch (verdict(result)) {
                case HINT -> lines.add(words.text("rapport.staat_niet.misschien", heading(result)));
                case UNKNOWN -> lines.add(words.text("rapport.staat_niet.weten_niet", heading(result)));
                case NOT_ESTIMABLE -> lines.add(words.text("rapport.staat_niet.niet_te_berekenen", heading(result)));
                case FOUND, SMALLER -> {
                    // Above, with what stands.
                }
            }
        }
        Double p = report.baseline().p();
        if (p != null && p < Limits.LEVEL) {
            lines.add(words.text("rapport.staat_niet.ongelijk_begin"));
        }
        if (report.attrition().isUneven()) {
            lines.add(words.text("rapport.staat_niet.uitval"));
        }
        if (!report.subgroups().tests().isEmpty()) {
            lines.add(
                    report.subgroups().differing() == 0
                            ? words.text("rapport.staat_niet.groepen")
                            : words.text("rapport.staat_niet.groepen_verschillen"));
        }
        Double effective = report.population().effectiveN();
        if (effective != null && effective < report.population().people() / 2.0) {
            lines.add(words.text(
                    "rapport.staat_niet.lijken_niet",
                    words.count(report.population().people()),
                    words.count((int) Math.round(effective))));
        }
        return lines;
    }
}
