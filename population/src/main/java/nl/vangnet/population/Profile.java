package nl.vangnet.population;

/** How large a municipality to draw. Both are the same city: {@code AREA} holds the first households of {@code AMSTERDAM}, unit for unit. */
public enum Profile {
    /** One cohort area, cut at 1,500 benefit units: for trying out, developing and testing. */
    AREA(1_500),
    /** The whole city: 40,300 benefit units, the assistance stock of Amsterdam in 2018. */
    AMSTERDAM(40_300);

    private final int units;

    Profile(int units) {
        this.units = units;
    }

    /** Number of benefit units (households with assistance), not of persons. */
    public int units() {
        return units;
    }
}
