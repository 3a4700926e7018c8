package nl.vangnet.population;

/** Ages in whole years. The printed class 18-24 is kept in two, because under 21 the law has norms of its own. */
enum AgeClass {
    FROM_18_TO_20("18-24", 18, 20, Assumed.UNDER_21_AMONG_18_TO_24),
    FROM_21_TO_24("18-24", 21, 24, 1 - Assumed.UNDER_21_AMONG_18_TO_24),
    FROM_25_TO_34("25-34", 25, 34, 1),
    FROM_35_TO_44("35-44", 35, 44, 1),
    FROM_45_TO_54("45-54", 45, 54, 1),
    FROM_55_TO_65("55-65", 55, 65, 1);

    private final String label;
    private final int youngest;
    private final int oldest;
    private final double shareOfPrinted;

    AgeClass(String label, int youngest, int oldest, double shareOfPrinted) {
        this.label = label;
        this.youngest = youngest;
        this.oldest = oldest;
        this.shareOfPrinted = shareOfPrinted;
    }

    String label() {
        return label;
    }

    int youngest() {
        return youngest;
    }

    int oldest() {
        return oldest;
    }

    double shareOfPrinted() {
        return shareOfPrinted;
    }

    /** Between 25 and 54: the ages in which the registered singles with children at home are looked for. */
    boolean isMiddle() {
        return youngest >= 25 && oldest <= 54;
    }

    /** Nobody receives assistance of their own before turning 18. */
    boolean allows(DurationClass duration) {
        return (oldest + 1 - 18) * 12 > duration.fromMonth();
    }
}
