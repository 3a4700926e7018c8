package nl.vangnet.guidance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which the town hall is closed: Saturdays, Sundays and the general holidays (Algemene termijnenwet art. 3). Days that the
 * government equates with a holiday for one year only are not known here.
 */
public final class DaysOff {
    private static final MonthDay KINGS_DAY = MonthDay.of(4, 27);
    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));

    /** From Easter: Good Friday, Easter Monday, Ascension Day, Whit Monday. */
    private static final Set<Integer> DAYS_AFTER_EASTER = Set.of(-2, 1, 39, 50);

    private DaysOff() {}

    public static boolean isOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || FIXED.contains(MonthDay.from(day))
                || day.equals(kingsDay(day.getYear()))
                || DAYS_AFTER_EASTER.contains(
                        (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay()));
    }

    /** The first day from this one on that is not off. */
    public static LocalDate openFrom(LocalDate day) {
        LocalDate open = day;
        while (isOff(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** On a Sunday it is kept the day before. */
    private static LocalDate kingsDay(int year) {
        LocalDate day = KINGS_DAY.atYear(year);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** The Sunday of Easter in the Gregorian calendar, by the computation that was published anonymously in Nature, 1876. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
