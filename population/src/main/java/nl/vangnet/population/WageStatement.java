package nl.vangnet.population;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.vangnet.rulegraph.Money;

/**
 * What the municipality is told about one wage over one month.
 *
 * @param job index in {@link Household#jobs()}
 * @param resident index in {@link Household#residents()}, the same as that of the job
 * @param month the month the wage is about
 * @param net net wage over that month, holiday pay included; 0.00 for a month without work, below zero when the employer takes back.
 *     Net equals gross here: at wages this small the tax credits exceed the tax (assumed)
 * @param holidayPay the part of {@code net} that is a year's holiday pay; 0.00 in other months
 * @param arrivesOn day on which the municipality receives it, possibly after the last month of the window
 * @param belongsToSomeoneElse true for a line that is really about another person; the correction that follows tells the right amount
 * @param minimumWageFrom the statutory minimum wage behind this invented amount is the one of this day: the last that was sourced,
 *     possibly carried forward
 */
public record WageStatement(
        int job,
        int resident,
        YearMonth month,
        Money net,
        Money holidayPay,
        LocalDate arrivesOn,
        Kind kind,
        boolean belongsToSomeoneElse,
        LocalDate minimumWageFrom) {
    /** A correction repeats an earlier statement about the same job and month with another amount. */
    public enum Kind {
        ORIGINAL,
        CORRECTION
    }
}
