package nl.vangnet.experiments;

import java.util.function.ToDoubleFunction;

/** Something known at the snapshot that an analysis may adjust for, or look at as a subgroup. */
public enum Trait {
    AGE("experiment.kenmerk.leeftijd", false, Baseline::age),
    MONTHS_ON_ASSISTANCE("experiment.kenmerk.maanden", false, Baseline::monthsOnAssistance),
    AGED_50_OR_OVER("experiment.kenmerk.vijftig", true, known -> one(known.age() >= 50)),
    FIVE_YEARS_ON_ASSISTANCE("experiment.kenmerk.vijf_jaar", true, known -> one(known.monthsOnAssistance() >= 60)),
    PARTNER("experiment.kenmerk.partner", true, known -> one(known.partner())),
    CHILDREN("experiment.kenmerk.kinderen", true, known -> one(known.children() > 0)),
    WORKS("experiment.kenmerk.werkt", true, known -> one(known.works()));

    private final String textKey;
    private final boolean yesOrNo;
    private final ToDoubleFunction<Baseline> value;

    Trait(String textKey, boolean yesOrNo, ToDoubleFunction<Baseline> value) {
        this.textKey = textKey;
        this.yesOrNo = yesOrNo;
        this.value = value;
    }

    public String textKey() {
        return textKey;
    }

    /** Whether its values are 0 and 1 only. */
    public boolean isYesOrNo() {
        return yesOrNo;
    }

    /** Years, months, or 1 for yes and 0 for no. */
    public double of(Baseline known) {
        return value.applyAsDouble(known);
    }

    private static double one(boolean yes) {
        return yes ? 1 : 0;
    }
}
