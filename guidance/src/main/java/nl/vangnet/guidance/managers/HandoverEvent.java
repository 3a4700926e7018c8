package nl.vangnet.guidance.managers;

import java.time.Instant;

/**
 * Something that happened in a handover.
 *
 * @param staff who did it
 */
public record HandoverEvent(Kind kind, Instant at, long staff) {
    public enum Kind {
        /** What the successor must know was written, or written anew. */
        NOTED,
        READ,
        TOLD,
        IN_EFFECT,
        WITHDRAWN
    }
}
