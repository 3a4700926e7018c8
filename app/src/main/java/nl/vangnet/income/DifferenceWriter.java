package nl.vangnet.income;

import java.util.List;
import nl.vangnet.law.Difference;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Language;
import nl.vangnet.web.Texts;

/** Says in sentences which steps made an amount another one. */
final class DifferenceWriter {
    private final Language language;
    private final Texts texts;

    DifferenceWriter(Language language) {
        this.language = language;
        this.texts = language.texts();
    }

    List<String> steps(Difference difference) {
        return difference.steps().stream().map(this::step).toList();
    }

    private String step(Difference.Step step) {
        String share = size(step.share());
        boolean less = step.share().isNegative();
        return switch (step.rule()) {
            case "norm" -> less ? texts.get("maand.norm_lager", share) : texts.get("maand.norm_hoger", share);
            case "income" -> less ? texts.get("maand.inkomen_hoger", share) : texts.get("maand.inkomen_lager", share);
            case "holidayAllowance" ->
                less ? texts.get("maand.sparen_meer", share) : texts.get("maand.sparen_minder", share);
            case "reduction" ->
                less ? texts.get("maand.maatregel_hoger", share) : texts.get("maand.maatregel_lager", share);
            case "suspension" ->
                less ? texts.get("maand.opgeschort", share) : texts.get("maand.niet_meer_opgeschort", share);
            default -> less ? texts.get("maand.boven_norm_minder", share) : texts.get("maand.boven_norm_meer", share);
        };
    }

    /** An amount without its sign: the words beside it say more or less. */
    String size(Money amount) {
        return language.formats().money(Money.ofCents(Math.abs(amount.cents())));
    }
}
