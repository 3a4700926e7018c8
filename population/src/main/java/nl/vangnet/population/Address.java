package nl.vangnet.population;

/**
 * An invented address in Waterstad.
 *
 * @param postcode looks like a Dutch one, but starts with 0, as no real one does
 */
public record Address(String street, int houseNumber, String postcode) {}
