package nl.vangnet.dossier;

import java.time.Instant;

/**
 * A colleague opened the brief of a person.
 *
 * @param version of the brief as it was then
 */
public record BriefReading(long version, Instant at) {}
