package nl.vangnet.population;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vangnet.rulegraph.Money;

/**
 * Statutory minimum wages that were sourced, with gaps: the last known amount is carried forward. For invented wages only, never for a
 * decision; youth wages are left out, so everyone earns the adult amount.
 */
final class MinimumWage {
    private static final int WEEKS_IN_YEAR = 52;

    /**
     * Gross wage of one hour.
     *
     * @param from first day of this amount in the source data
     */
    record Hour(long cents, LocalDate from) {}

    private final TreeMap<LocalDate, Hour> hours = new TreeMap<>();

    MinimumWage() {
        for (List<String> f : Resource.rows("minimum-wage.csv")) {
            LocalDate from = LocalDate.parse(f.get(0));
            long cents = Money.parse(f.get(2)).cents();
            hours.put(from, new Hour(f.get(1).equals("hour") ? cents : hourOfMonth(cents), from));
        }
    }

    Hour at(YearMonth month) {
        Map.Entry<LocalDate, Hour> found = hours.floorEntry(month.atDay(1));
        if (found == null) {
            throw new IllegalArgumentException("No minimum wage known in " + month + ": begin the window in "
                    + YearMonth.from(hours.firstKey()) + " or later");
        }
        return found.getValue();
    }

    private static long hourOfMonth(long cents) {
        return Wages.divideHalfUp(cents * 12, (long) WEEKS_IN_YEAR * Assumed.FULL_TIME_HOURS);
    }
}
