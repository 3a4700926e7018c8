package nl.vangnet.population;

/** Why somebody no longer lives at the address. */
public enum Departure {
    DIED,
    SEPARATED,
    MOVED_AWAY
}
