package nl.vangnet.conversations;

import java.util.List;
import nl.vangnet.web.Refused;

/**
 * Somebody of a unit with whom one can talk.
 *
 * @param refusals why this colleague may not begin now; empty where it may
 */
public record Partner(long person, String name, List<Refused> refusals) {}
