package nl.vangnet.population;

/**
 * The ground of a cohort, an invented part of an invented district.
 *
 * @param number 1 to 22
 * @param district in which it lies
 */
public record Area(int number, String name, String district) {}
