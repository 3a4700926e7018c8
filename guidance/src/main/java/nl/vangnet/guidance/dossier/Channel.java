package nl.vangnet.guidance.dossier;

/** A way to reach somebody, or to meet. */
public enum Channel {
    LETTER(false),
    EMAIL(false),
    PORTAL(false),
    TEXT_MESSAGE(false),
    PHONE(false),
    VIDEO(false),
    OFFICE(true),
    /** A library, a park, a community centre. */
    ELSEWHERE(true),
    HOME_VISIT(true);

    private final boolean physical;

    Channel(boolean physical) {
        this.physical = physical;
    }

    /** Whether people are in one place: not during a pandemic. */
    public boolean isPhysical() {
        return physical;
    }
}
