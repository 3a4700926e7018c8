package nl.vangnet.access;

import org.jspecify.annotations.Nullable;

/**
 * The client that a question of access is about.
 *
 * @param unitId the benefit unit
 * @param caseManagerId staff number of the case manager of that unit on this moment, null when it has none
 */
public record Subject(long unitId, @Nullable Long caseManagerId) {}
