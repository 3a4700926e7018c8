package nl.vangnet.conversations;

import java.util.List;
import nl.vangnet.web.Refused;

/**
 * Somebody of a unit with whom one can talk.
 *
 * @param otherLanguage whether somebody has to put what we write over into the language of this person
 * @param refusals why this colleague may not begin now; empty where it may
 */
public record Partner(long person, String name, boolean otherLanguage, List<Refused> refusals) {}
