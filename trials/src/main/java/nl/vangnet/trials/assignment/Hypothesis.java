package nl.vangnet.trials.assignment;

/** That assignment to an arm instead of the control arm changed nobody's outcome. */
public final class Hypothesis {
    private final String name;
    private final double[] outcome;
    private final int arm;

    /**
     * States it.
     *
     * @param name under which it is reported, such as {@code work:extra-none}
     * @param outcome of each person; NaN where it was not observed
     * @param arm held against the control arm
     */
    public Hypothesis(String name, double[] outcome, int arm) {
        this.name = name;
        this.outcome = outcome.clone();
        this.arm = arm;
    }

    public String name() {
        return name;
    }

    double[] outcome() {
        return outcome;
    }

    int arm() {
        return arm;
    }
}
