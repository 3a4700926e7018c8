package nl.vangnet.contact;

import nl.vangnet.guidance.contact.Message;

/**
 * What left.
 *
 * @param id its number in the log
 */
public record Sent(long id, Message message) {}
