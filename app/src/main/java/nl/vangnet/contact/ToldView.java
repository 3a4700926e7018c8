package nl.vangnet.contact;

/**
 * A partner that somebody of the unit lets hear something.
 *
 * @param name of the person
 * @param partner code of the partner
 * @param subjectKey key of what it is for
 */
public record ToldView(long person, String name, String partner, String partnerName, String subjectKey) {}
