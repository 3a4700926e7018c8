package nl.vangnet.fidelity;

import org.jspecify.annotations.Nullable;

/**
 * How many clients the case managers of an arm have today: those of its pool, or whoever serves its clients.
 *
 * @param managers how many there are
 * @param most clients of one of them, in the trial or not
 * @param ceiling of the protocol; null where it names none
 * @param above managers with more
 */
public record PoolLoad(
        String arm, int managers, int most, @Nullable Integer ceiling, int above) {}
