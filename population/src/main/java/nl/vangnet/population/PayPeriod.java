package nl.vangnet.population;

import java.time.YearMonth;

/** How often an employer pays. Statements are about months whatever the period. */
public enum PayPeriod {
    MONTH,
    /** Thirteen times a year; the statements hold the amount per month already, which is 13/12 of four weeks. */
    FOUR_WEEKS,
    /** Four, four and five weeks in every quarter; the five weeks are those of March, June, September and December. */
    FOUR_FOUR_FIVE_WEEKS;

    static boolean hasFiveWeeks(YearMonth month) {
        return month.getMonthValue() % 3 == 0;
    }
}
