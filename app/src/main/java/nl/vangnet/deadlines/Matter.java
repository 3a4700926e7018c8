package nl.vangnet.deadlines;

import nl.vangnet.guidance.deadline.DeadlineKind;

/**
 * Something that waits for somebody.
 *
 * @param kind of the deadline that must run for it
 * @param subject as in that deadline
 * @param unit client number
 */
public record Matter(DeadlineKind kind, String subject, long unit) {}
