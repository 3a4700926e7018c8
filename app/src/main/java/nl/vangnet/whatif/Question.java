package nl.vangnet.whatif;

import nl.vangnet.rulegraph.Money;

/**
 * Somebody works so many hours a week for this wage.
 *
 * @param person identity of the applicant or the partner in the facts
 * @param hours whole hours a week, 0 to {@link WhatIf#MOST_HOURS}
 * @param netPerHour net, because no sourced table from gross to net is at hand
 * @param instead whether the wages that the person has now fall away
 */
public record Question(String person, int hours, Money netPerHour, boolean instead) {
    private static final int WEEKS_IN_A_YEAR = 52;
    private static final int MONTHS_IN_A_YEAR = 12;

    /** A month is 52/12 of a week; half a cent is rounded up. */
    Money monthlyWage(int weeklyHours) {
        long yearly = Math.multiplyExact(netPerHour.cents(), (long) weeklyHours * WEEKS_IN_A_YEAR);
        return Money.ofCents((yearly + MONTHS_IN_A_YEAR / 2) / MONTHS_IN_A_YEAR);
    }
}
