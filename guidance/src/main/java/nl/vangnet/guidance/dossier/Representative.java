package nl.vangnet.guidance.dossier;

/**
 * Somebody who acts for a person, or stands beside.
 *
 * @param copies whether this one gets a copy of every letter
 */
public record Representative(Kind kind, String name, boolean copies) {
    public enum Kind {
        /** Appointed by the court over somebody's affairs: letters go to this one, not to the person alone. */
        GUARDIAN,
        /** Appointed by the court over somebody's money. */
        ADMINISTRATOR,
        /** Chosen by the person: family, a friend, a union, a lawyer. */
        SUPPORTER
    }
}
