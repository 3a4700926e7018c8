package nl.vangnet.experiments;

/**
 * A trial in the list.
 *
 * @param phase in words
 */
public record TrialLine(long id, String title, String code, String phase) {}
