package nl.vangnet.trials.analysis;

/** The limits by which results are judged. They stand here alone, so that every table and every sentence judges alike. */
public final class Limits {
    /** Below this p something hardly comes from chance, and intervals are of 95%: the level of nearly every trial, and that of the plan. */
    public static final double LEVEL = 0.05;

    /**
     * With fewer people in an arm a result gets a warning: the Student and normal approximations of the intervals lean on means of many. A
     * rule of this house, after the custom that a mean of 30 is about normal.
     */
    public static final int FEW = 30;

    /**
     * From this difference between arms in who answered, attrition is called uneven. A rule of this house, of the same size as the smallest
     * effect that most plans name: an effect of that size could then come from who stayed.
     */
    public static final double UNEVEN = 0.05;

    private Limits() {}
}
