package nl.vangnet.experiments;

/**
 * A rule of the protocol for taking part.
 *
 * @param code which of the catalogue
 * @param parameter a number, or the names it is about; empty where the rule needs none
 * @param reference the article or the part of the protocol on which it rests
 */
public record EligibilityRule(EligibilityCode code, String parameter, String reference) {
    /** Whether somebody meets it. */
    boolean holdsFor(Applicant applicant) {
        return code.holds(applicant, parameter);
    }
}
