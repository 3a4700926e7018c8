package nl.vangnet.guidance.cohort;

/**
 * A unit as a selection rule sees it: nothing more is known to a rule.
 *
 * @param unit client number
 * @param area number of the area
 * @param monthsWithoutConversation whole months since the last conversation; since the begin of assistance where there was none
 */
public record Candidate(long unit, int area, int monthsOnAssistance, int monthsWithoutConversation) {}
