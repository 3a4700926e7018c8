package nl.vangnet.guidance;

import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that may not happen to people.
 *
 * @param name as in {@code safeguards.csv} and in the texts, for example {@code EXEMPTION_IN_FORCE}
 * @param check empty where this safeguard has nothing against it
 * @param <Q> what is asked: a message that wants to leave, a conversation that wants to start
 */
public record Safeguard<Q>(String name, Function<Q, Optional<Objection>> check) {}
