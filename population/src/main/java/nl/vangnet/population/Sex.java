package nl.vangnet.population;

/** Sex as registered. */
public enum Sex {
    F,
    M;

    Sex other() {
        return this == F ? M : F;
    }
}
