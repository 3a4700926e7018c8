package nl.vangnet.experiments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vangnet.experiments.Protocol.IfLeaving;
import nl.vangnet.experiments.Protocol.Kind;
import nl.vangnet.experiments.Protocol.Outcome;
import nl.vangnet.experiments.Protocol.Wave;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.trials.design.TrialDesign.Population;
import nl.vangnet.trials.design.TrialDesign.Source;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/** The third part of the set-up: when is measured, and what the groups are compared on. */
final class MeasuresForm {
    /** Places for waves in the form. */
    static final int WAVES = 5;
    /** Places for outcomes. */
    static final int OUTCOMES = 6;
    /** The choice for an item of the questionnaire instead of a measure of the register. */
    static final String ITEM = "VRAAG";

    static final int LONGEST_WAIT = 120;
    static final int LONGEST_WINDOW = 365;
    private static final double PERCENT = 100;

    private MeasuresForm() {}

    static Filled show(Protocol protocol) {
        Filled filled = new Filled();
        for (int i = 0; i < protocol.waves().size(); i++) {
            Wave wave = protocol.waves().get(i);
            String row = "meting" + (i + 1) + "-";
            filled.put(row + "code", wave.code())
                    .put(row + "maanden", String.valueOf(wave.monthsAfterAssignment()))
                    .put(row + "dagen", String.valueOf(wave.windowDays()))
                    .put(
                            row + "bon",
                            wave.voucher() == null ? "" : wave.voucher().toString());
        }
        for (int i = 0; i < protocol.outcomes().size(); i++) {
            Outcome outcome = protocol.outcomes().get(i);
            String row = "uitkomst" + (i + 1) + "-";
            boolean item = outcome.source() == Source.INTERVIEW;
            double smallest = outcome.smallestEffect() * (outcome.kind() == Kind.BINARY ? PERCENT : 1);
            filled.put(row + "naam", outcome.name())
                    .put(row + "maat", item ? ITEM : outcome.measure())
                    .put(row + "vraag", item ? outcome.measure() : "")
                    .put(row + "soort", outcome.kind().name())
                    .put(row + "meting", outcome.wave())
                    .put(row + "wie", outcome.population().name())
                    .put(row + "vertrek", outcome.ifLeaving().name())
                    .put(
                            row + "kleinste",
                            BigDecimal.valueOf(smallest).stripTrailingZeros().toPlainString())
                    .put(row + "hoofd", outcome.primary() ? "ja" : "")
                    .put(row + "alleen", outcome.onlyAmong());
        }
        return filled;
    }

    static DraftForm read(Page page, Filled filled, Protocol before) {
        Map<String, String> errors = new LinkedHashMap<>();
        List<Wave> waves = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 1; i <= WAVES; i++) {
            String row = "meting" + i + "-";
            if (filled.one(row + "code").isEmpty()) {
                continue;
            }
            Wave wave = new Wave(
                    filled.one(row + "code"),
                    filled.number(row + "maanden", 0, LONGEST_WAIT),
                    filled.number(row + "dagen", 1, LONGEST_WINDOW),
                    voucher(filled, row));
            boolean later = waves.isEmpty()
                    || wave.monthsAfterAssignment() > waves.getLast().monthsAfterAssignment();
            if (!wave.code().matches("[A-Z][A-Z0-9]{0,5}") || !codes.add(wave.code())) {
                errors.put(row + "code", page.text("experiment.fout.meting_code", page.number(i)));
            } else if (wave.monthsAfterAssignment() < 0 || wave.windowDays() < 0 || !later) {
                errors.put(row + "maanden", page.text("experiment.fout.meting_tijd", page.number(i)));
            }
            if (wave.voucher() == null && !filled.one(row + "bon").isEmpty()) {
                errors.put(row + "bon", page.text("experiment.fout.meting_bon", page.number(i)));
            }
            waves.add(wave);
        }
        if (waves.isEmpty()) {
            errors.put("meting1-code", page.text("experiment.fout.metingen"));
        }
        List<Outcome> outcomes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 1; i <= OUTCOMES; i++) {
            if (!filled.one("uitkomst" + i + "-naam").isEmpty()) {
                outcomes.add(outcome(page, filled, i, codes, names, errors));
            }
        }
        if (outcomes.stream().noneMatch(Outcome::primary)) {
            errors.putIfAbsent("uitkomst1-naam", page.text("experiment.fout.uitkomsten"));
        }
        return DraftForm.of(before.withMeasures(waves, outcomes), errors);
    }

    /** The amount in the field of a wave; null where it is empty or none that can be given. */
    private static @Nullable Money voucher(Filled filled, String row) {
        return Entered.amount(filled.one(row + "bon"))
                .filter(amount -> amount.compareTo(Money.ZERO) > 0)
                .orElse(null);
    }

    private static Outcome outcome(
            Page page, Filled filled, int i, Set<String> waves, Set<String> names, Map<String, String> errors) {
        String row = "uitkomst" + i + "-";
        String name = filled.one(row + "naam");
        boolean item = filled.one(row + "maat").equals(ITEM);
        String measure = item ? filled.one(row + "vraag") : filled.one(row + "maat");
        Kind kind = named(Kind.values(), filled.one(row + "soort"));
        String smallest = filled.one(row + "kleinste").replace(',', '.');
        if (!name.matches("[a-z][A-Za-z0-9_]{0,29}") || !names.add(name)) {
            errors.put(row + "naam", page.text("experiment.fout.uitkomst_naam", page.number(i)));
        }
        if (item && !measure.matches("[a-z][a-z0-9_]{0,39}")) {
            errors.put(row + "vraag", page.text("experiment.fout.uitkomst_vraag", page.number(i)));
        }
        if (!waves.contains(filled.one(row + "meting"))) {
            errors.put(row + "meting", page.text("experiment.fout.uitkomst_meting", page.number(i)));
        }
        if (!smallest.matches("\\d{1,6}(\\.\\d{1,3})?")) {
            errors.put(row + "kleinste", page.text("experiment.fout.uitkomst_kleinste", page.number(i)));
            smallest = "0";
        }
        return new Outcome(
                name,
                item ? Source.INTERVIEW : Source.REGISTER,
                item ? measure : named(RegisterMeasure.values(), measure).name(),
                kind,
                filled.one(row + "meting"),
                named(Population.values(), filled.one(row + "wie")),
                named(IfLeaving.values(), filled.one(row + "vertrek")),
                Double.parseDouble(smallest) / (kind == Kind.BINARY ? PERCENT : 1),
                filled.one(row + "hoofd").equals("ja"),
                filled.one(row + "alleen"));
    }

    /** The one with this name; the first where the form was tampered with. */
    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Stream.of(values)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(values[0]);
    }
}
