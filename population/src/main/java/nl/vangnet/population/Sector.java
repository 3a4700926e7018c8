package nl.vangnet.population;

/**
 * Where clients with work beside their benefit work. Shares are printed (final report of the Amsterdam assistance experiment, 2023,
 * chapter 4; the rest derived); the wage against the statutory minimum is assumed.
 */
public enum Sector {
    CARE(21, 108),
    SERVICES(17, 103),
    HOSPITALITY(16, 100),
    CLEANING(12, 100),
    SECURITY(9, 108),
    OTHER(25, 100);

    private final int percentOfWorkers;
    private final int percentOfMinimumWage;

    Sector(int percentOfWorkers, int percentOfMinimumWage) {
        this.percentOfWorkers = percentOfWorkers;
        this.percentOfMinimumWage = percentOfMinimumWage;
    }

    int percentOfWorkers() {
        return percentOfWorkers;
    }

    int percentOfMinimumWage() {
        return percentOfMinimumWage;
    }
}
