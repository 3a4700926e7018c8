package nl.vangnet.population;

/** Months on assistance, the running month included: somebody who started this month is in month 1. */
enum DurationClass {
    UP_TO_6_MONTHS("<=6m", 1, 6),
    UP_TO_A_YEAR("7-12m", 7, 12),
    UP_TO_2_YEARS("1-2y", 13, 24),
    UP_TO_3_YEARS("2-3y", 25, 36),
    UP_TO_5_YEARS("3-5y", 37, 60),
    UP_TO_10_YEARS("5-10y", 61, 120),
    OVER_10_YEARS(">10y", 121, Assumed.LONGEST_MONTHS_ON_ASSISTANCE);

    private final String label;
    private final int fromMonth;
    private final int toMonth;

    DurationClass(String label, int fromMonth, int toMonth) {
        this.label = label;
        this.fromMonth = fromMonth;
        this.toMonth = toMonth;
    }

    String label() {
        return label;
    }

    int fromMonth() {
        return fromMonth;
    }

    int toMonth() {
        return toMonth;
    }
}
