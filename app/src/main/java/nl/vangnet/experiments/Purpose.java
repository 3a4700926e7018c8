package nl.vangnet.experiments;

/** What somebody agrees to, each on its own. */
public enum Purpose {
    /** Taking part: being assigned to an arm, and helped as in that arm. */
    PARTICIPATION("experiment.doel.deelname"),
    /** Being asked for interviews. */
    INTERVIEW("experiment.doel.interview"),
    /** Reading the register of the municipality for the trial. */
    REGISTER("experiment.doel.register"),
    /** Using the answers, without name, in later research. */
    REUSE("experiment.doel.hergebruik");

    private final String textKey;

    Purpose(String textKey) {
        this.textKey = textKey;
    }

    public String textKey() {
        return textKey;
    }
}
