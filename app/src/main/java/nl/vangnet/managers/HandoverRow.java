package nl.vangnet.managers;

/**
 * A line of the list of handovers.
 *
 * @param nextKey key of what comes now, in the texts
 */
public record HandoverRow(HandoverFile file, String name, String nextKey) {}
