package nl.vangnet.population;

/** Kind of contract; shares at the first measurement of the Amsterdam assistance experiment (final report 2023, chapter 4). */
public enum Contract {
    FLEXIBLE(57),
    FIXED(38),
    /** Self-employed, or not known. */
    OTHER(5);

    private final int percentOfWorkers;

    Contract(int percentOfWorkers) {
        this.percentOfWorkers = percentOfWorkers;
    }

    int percentOfWorkers() {
        return percentOfWorkers;
    }
}
