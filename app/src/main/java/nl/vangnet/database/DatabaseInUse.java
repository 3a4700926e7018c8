package nl.vangnet.database;

/**
 * Which database this Vangnet uses.
 *
 * @param local whether it is the server of Vangnet's own: for demonstration only
 * @param description for people, in Dutch, without account or password
 */
public record DatabaseInUse(boolean local, String description) {}
