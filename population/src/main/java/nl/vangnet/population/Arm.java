package nl.vangnet.population;

/**
 * The three arms of the Amsterdam assistance experiment (final report 2023) with what happened to their participants. Shares at the
 * first measurement are printed (text to figure 2), losses and entries derived from the printed shares, outflow per quarter from the
 * printed points of figure 1, net of return.
 */
public enum Arm {
    EXTRA_ATTENTION(0.66, 0.235, 0.327, 0.239, 0.294, 0.0458, 0.0299),
    SELF_DIRECTION(0.62, 0.475, 0.225, 0.169, 0.266, 0.0395, 0.0244),
    COMPARISON(0.64, 0.475, 0.301, 0.108, 0.344, 0.0403, 0.0419);

    private final double workAtFirst;
    private final double flexibleLostOverCorona;
    private final double entryAfterT0;
    private final double entryAfterT1;
    private final double entryAfterT2;
    private final double outflowBeforeCorona;
    private final double outflowAfterCorona;

    Arm(
            double workAtFirst,
            double flexibleLostOverCorona,
            double entryAfterT0,
            double entryAfterT1,
            double entryAfterT2,
            double outflowBeforeCorona,
            double outflowAfterCorona) {
        this.workAtFirst = workAtFirst;
        this.flexibleLostOverCorona = flexibleLostOverCorona;
        this.entryAfterT0 = entryAfterT0;
        this.entryAfterT1 = entryAfterT1;
        this.entryAfterT2 = entryAfterT2;
        this.outflowBeforeCorona = outflowBeforeCorona;
        this.outflowAfterCorona = outflowAfterCorona;
    }

    double workAtFirst() {
        return workAtFirst;
    }

    double flexibleLostOverCorona() {
        return flexibleLostOverCorona;
    }

    /** Chance that who did not work at this measurement, 0 to 2, works at the next. */
    double entryToWork(int measurement) {
        return switch (measurement) {
            case 0 -> entryAfterT0;
            case 1 -> entryAfterT1;
            case 2 -> entryAfterT2;
            default -> throw new IllegalArgumentException("No measurement follows T" + measurement);
        };
    }

    double outflowBeforeCorona() {
        return outflowBeforeCorona;
    }

    double outflowAfterCorona() {
        return outflowAfterCorona;
    }
}
