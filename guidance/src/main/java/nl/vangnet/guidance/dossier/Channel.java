package nl.vangnet.guidance.dossier;

import java.util.List;
import java.util.stream.Stream;

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
    HOME_VISIT(true),
    /** Through another organisation, which hears of this person. */
    PARTNER(false);

    private static final List<Channel> DIRECT =
            Stream.of(values()).filter(channel -> channel != PARTNER).toList();

    private final boolean physical;

    Channel(boolean physical) {
        this.physical = physical;
    }

    /** The ways between the person and the municipality itself. */
    public static List<Channel> direct() {
        return DIRECT;
    }

    /** Whether people are in one place: not during a pandemic. */
    public boolean isPhysical() {
        return physical;
    }
}
