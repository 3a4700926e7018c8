package nl.vangnet.guidance.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How fast a round goes, so that everybody who comes can be spoken with.
 *
 * @param perWeek invitations a week
 */
public record Pace(int perWeek) {
    public Pace {
        if (perWeek < 1) {
            throw new IllegalArgumentException("A round goes on: at least one invitation a week, not " + perWeek);
        }
    }

    /** The week of the invitation at this place; both count from 1. */
    public int week(int place) {
        return (place - 1) / perWeek + 1;
    }

    /** In which week a round is on a day; 0 before its start. */
    public static int weekOf(LocalDate started, LocalDate day) {
        return day.isBefore(started) ? 0 : (int) ChronoUnit.WEEKS.between(started, day) + 1;
    }
}
