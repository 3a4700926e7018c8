package nl.vangnet.experiments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vangnet.experiments.Protocol.Arm;
import nl.vangnet.experiments.Protocol.Contrast;
import nl.vangnet.experiments.Protocol.Size;
import nl.vangnet.trials.analysis.Limits;
import nl.vangnet.trials.design.Power;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/** The last part of the set-up: which groups are compared, with what the analysis reckons, and how little can be found. */
final class ComparisonForm {
    static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_DRAWS = 10_000;
    private static final double PERCENT = 100;
    private static final double POWER = 0.8;

    private ComparisonForm() {}

    static Filled show(Protocol protocol) {
        Filled filled = new Filled().put("trekkingen", String.valueOf(protocol.draws()));
        protocol.contrasts().forEach(one -> filled.put("vergelijking", value(one)));
        protocol.covariates().forEach(one -> filled.put("kenmerk", one.name()));
        protocol.subgroups().forEach(one -> filled.put("deelgroep", one.name()));
        Size size = protocol.size();
        if (size != null) {
            filled.put("mensen", String.valueOf(size.participants()))
                    .put("uitval", String.valueOf(size.dropOutPercent()))
                    .put("basis", String.valueOf(size.baselinePercent()))
                    .put("toetsen", String.valueOf(size.tests()));
        }
        return filled;
    }

    /** Every arm against the control arm, and the others against each other in declared order. */
    static List<Contrast> possible(Protocol protocol) {
        List<Contrast> possible = new ArrayList<>();
        List<String> others = protocol.armCodes().stream()
                .filter(code -> !code.equals(protocol.control()))
                .toList();
        others.forEach(code -> possible.add(new Contrast(code, protocol.control())));
        for (int i = 0; i < others.size(); i++) {
            for (String later : others.subList(i + 1, others.size())) {
                possible.add(new Contrast(others.get(i), later));
            }
        }
        return possible;
    }

    static String value(Contrast contrast) {
        return contrast.arm() + ":" + contrast.against();
    }

    static DraftForm read(Page page, Filled filled, Protocol before) {
        Map<String, String> errors = new LinkedHashMap<>();
        List<Contrast> contrasts = possible(before).stream()
                .filter(one -> filled.all("vergelijking").contains(value(one)))
                .toList();
        if (contrasts.isEmpty()) {
            errors.put("vergelijking", page.text("experiment.fout.vergelijking"));
        }
        int draws = number(page, filled, "trekkingen", 1, MOST_DRAWS, errors);
        int people = number(page, filled, "mensen", 1, MOST_PEOPLE, errors);
        int dropOut = number(page, filled, "uitval", 0, 99, errors);
        int base = number(page, filled, "basis", 1, 99, errors);
        int tests = number(page, filled, "toetsen", 1, 100, errors);
        Size size =
                errors.isEmpty() ? size(before, contrasts, people, dropOut, base, tests) : new Size(0, 0, 0, 0, null);
        return DraftForm.of(
                before.withComparison(contrasts, traits(filled, "kenmerk"), traits(filled, "deelgroep"), draws, size),
                errors);
    }

    /** With what can be found with so many. */
    static Size size(Protocol protocol, List<Contrast> contrasts, int people, int dropOut, int base, int tests) {
        return new Size(people, dropOut, base, tests, detectable(protocol, contrasts, people, dropOut, base, tests));
    }

    private static List<Trait> traits(Filled filled, String field) {
        return Stream.of(Trait.values())
                .filter(one -> filled.all(field).contains(one.name()))
                .filter(one -> one.isYesOrNo() || !field.equals("deelgroep"))
                .toList();
    }

    /** The rise that is found in every contrast; null where not even the largest is. */
    private static @Nullable Double detectable(
            Protocol protocol, List<Contrast> contrasts, int people, int dropOut, int base, int tests) {
        double slots = protocol.ratio().stream().mapToInt(Integer::intValue).sum();
        double known = people * (1 - dropOut / PERCENT) / slots;
        double worst = 0;
        for (Contrast contrast : contrasts) {
            double rise = Power.detectableRise(
                    base / PERCENT,
                    known * share(protocol, contrast.arm()),
                    known * share(protocol, contrast.against()),
                    Limits.LEVEL / tests,
                    POWER);
            if (Double.isNaN(rise)) {
                return null;
            }
            worst = Math.max(worst, rise);
        }
        return Math.round(worst * 1000) / 1000.0;
    }

    private static int share(Protocol protocol, String code) {
        return protocol.arms().stream()
                .filter(arm -> arm.code().equals(code))
                .findFirst()
                .map(Arm::share)
                .orElseThrow();
    }

    private static int number(Page page, Filled filled, String field, int least, int most, Map<String, String> errors) {
        int number = filled.number(field, least, most);
        if (number < 0) {
            errors.put(field, page.text("experiment.fout.getal", page.number(least), page.number(most)));
        }
        return number;
    }
}
