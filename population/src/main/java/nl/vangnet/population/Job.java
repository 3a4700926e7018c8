package nl.vangnet.population;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work beside the benefit.
 *
 * @param resident index in {@link Household#residents()} of who does it
 * @param employer invented
 * @param agency whether the employer is a temporary employment agency
 * @param weeklyHours usual hours a week; 0 for a zero-hours contract
 * @param start first day, always the first of a month
 * @param end last day; null while it lasts
 * @param holidayPayInMay whether the holiday allowance is paid once a year in May; otherwise it is in every wage
 */
public record Job(
        int resident,
        String employer,
        Sector sector,
        Contract contract,
        boolean agency,
        int weeklyHours,
        LocalDate start,
        @Nullable LocalDate end,
        PayPeriod payPeriod,
        boolean holidayPayInMay) {
    public boolean fourWeekly() {
        return payPeriod == PayPeriod.FOUR_WEEKS;
    }
}
