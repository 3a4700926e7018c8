package nl.vangnet.studies;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vangnet.reports.Label;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/** A plan of analysis in words. */
public record PlanView(List<Line> lines, String contrasts, String covariates, int draws, String subgroups) {
    private static final int PERCENT = 100;

    /**
     * An outcome.
     *
     * @param register whether a register knows it of everybody; otherwise people were asked
     * @param method the line that decides, as in the report
     * @param smallest the smallest difference that matters
     */
    public record Line(
            String name,
            boolean primary,
            boolean register,
            String method,
            String sensitivity,
            String smallest,
            String ifLeaving) {}

    static PlanView of(Page page, Plan plan, Wording words) {
        Map<String, Label> labels = words.labels();
        return new PlanView(
                plan.lines().stream().map(line -> line(page, line)).toList(),
                plan.config().contrasts().stream()
                        .map(pair -> page.text(
                                "analyse.plan.tegen", name(page, labels, pair.get(0)), name(page, labels, pair.get(1))))
                        .collect(Collectors.joining("; ")),
                names(page, labels, plan.config().covariates()),
                plan.config().assignment().draws(),
                names(page, labels, plan.config().subgroups()));
    }

    private static Line line(Page page, Plan.Line line) {
        return new Line(
                in(page, line.words().label()),
                line.primary(),
                line.register(),
                line.method(),
                String.join(", ", line.sensitivity()),
                smallest(page, line),
                in(page, line.words().ifLeaving()));
    }

    private static String smallest(Page page, Plan.Line line) {
        @Nullable Double effect = line.words().smallestEffect();
        if (effect == null) {
            return page.text("analyse.plan.geen_kleinste");
        }
        NumberFormat format =
                NumberFormat.getInstance(Locale.forLanguageTag(page.language().code()));
        format.setMaximumFractionDigits(2);
        return line.outcome().type().equals("binary")
                ? page.text("analyse.plan.procentpunt", format.format(effect * PERCENT))
                : format.format(effect);
    }

    private static String names(Page page, Map<String, Label> labels, List<String> codes) {
        return codes.isEmpty()
                ? page.text("analyse.plan.geen")
                : codes.stream().map(code -> name(page, labels, code)).collect(Collectors.joining(", "));
    }

    private static String name(Page page, Map<String, Label> labels, String code) {
        return in(page, labels.getOrDefault(code, Label.of(code)));
    }

    private static String in(Page page, Label label) {
        return switch (page.language()) {
            case NL -> label.nl();
            case EN -> label.en();
        };
    }
}
