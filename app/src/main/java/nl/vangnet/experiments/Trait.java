package nl.vangnet.experiments;

/** Something known at the snapshot that an analysis may adjust for, or look at as a subgroup. */
public enum Trait {
    AGE("experiment.kenmerk.leeftijd", false),
    MONTHS_ON_ASSISTANCE("experiment.kenmerk.maanden", false),
    AGED_50_OR_OVER("experiment.kenmerk.vijftig", true),
    FIVE_YEARS_ON_ASSISTANCE("experiment.kenmerk.vijf_jaar", true),
    PARTNER("experiment.kenmerk.partner", true),
    CHILDREN("experiment.kenmerk.kinderen", true),
    WORKS("experiment.kenmerk.werkt", true);

    private final String textKey;
    private final boolean yesOrNo;

    Trait(String textKey, boolean yesOrNo) {
        this.textKey = textKey;
        this.yesOrNo = yesOrNo;
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
        return switch (this) {
            case AGE -> known.age();
            case MONTHS_ON_ASSISTANCE -> known.monthsOnAssistance();
            case AGED_50_OR_OVER -> one(known.age() >= 50);
            case FIVE_YEARS_ON_ASSISTANCE -> one(known.monthsOnAssistance() >= 60);
            case PARTNER -> one(known.partner());
            case CHILDREN -> one(known.children() > 0);
            case WORKS -> one(known.works());
        };
    }

    private static double one(boolean yes) {
        return yes ? 1 : 0;
    }
}
