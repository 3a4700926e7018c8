package nl.vangnet.population;

import java.time.YearMonth;

/**
 * A disregard of earnings under art. 31(2) that was granted.
 *
 * @param resident index in {@link Household#residents()}
 * @param letter of art. 31(2); only "n" is drawn
 * @param from first month
 * @param monthsUsedBeforeWindow how many of its months were used up before the first month of the window, 0 to 6; every month of work
 *     since {@code from} is taken to be one (assumed)
 */
public record DisregardGrant(int resident, String letter, YearMonth from, int monthsUsedBeforeWindow) {}
