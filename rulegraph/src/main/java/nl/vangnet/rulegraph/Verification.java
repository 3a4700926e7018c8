package nl.vangnet.rulegraph;

import java.util.Locale;

/** How far an amount may be trusted. Shown wherever the amount is shown. */
public enum Verification {
    /** Two sources of different origin print it. */
    VERIFIED,
    /** One source prints it. */
    SINGLE_SOURCE,
    /** No source prints it for these dates; it is the last known value or follows from a rule. */
    INFERRED,
    /** A source prints it, and there is reason to doubt it. A result that uses it is uncertain, and says so. */
    SUSPECT,
    /** Nobody knows the amount. What needs it is undecided. */
    UNKNOWN;

    static Verification parse(String text, Site site) {
        for (Verification status : values()) {
            if (status.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
                return status;
            }
        }
        throw new LoadException(
                site, "\"" + text + "\" is no status: use verified, single-source, inferred, suspect or unknown");
    }
}
