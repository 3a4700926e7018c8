package nl.vangnet.access;

import java.util.Set;

/**
 * The client that a question of access is about.
 *
 * @param unitId the benefit unit
 * @param managers staff numbers of who helps that unit at this moment: the case manager, who steps in while that one is away, and a
 *     successor who reads in
 */
public record Subject(long unitId, Set<Long> managers) {
    public Subject {
        managers = Set.copyOf(managers);
    }
}
