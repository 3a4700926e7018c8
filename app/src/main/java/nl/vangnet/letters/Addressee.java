package nl.vangnet.letters;

/**
 * To whom a letter goes, and whom to call about it.
 *
 * @param unit client number
 * @param street with house number
 * @param contact the income consultant
 */
public record Addressee(
        long unit, String name, String street, String postcode, String town, String contact, String contactPhone) {}
