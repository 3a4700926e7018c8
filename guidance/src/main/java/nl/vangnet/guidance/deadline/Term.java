package nl.vangnet.guidance.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.vangnet.guidance.DaysOff;

/** How long something may take. The day on which it starts is not counted. */
public record Term(int count, Unit unit) {
    /** In what a term is counted. */
    public enum Unit {
        /** Days that are no {@link DaysOff}. */
        WORKING_DAYS(90),
        CALENDAR_DAYS(90),
        WEEKS(12),
        MONTHS(3);

        private final int longestThatMoves;

        Unit(int longestThatMoves) {
            this.longestThatMoves = longestThatMoves;
        }
    }

    public Term {
        if (count < 1) {
            throw new IllegalArgumentException("A term is one or more " + unit + ", not " + count);
        }
    }

    /** The term of calendar days that ends on a day. */
    public static Term until(LocalDate start, LocalDate end) {
        return new Term(Math.toIntExact(ChronoUnit.DAYS.between(start, end)), Unit.CALENDAR_DAYS);
    }

    Term plus(int more) {
        return new Term(count + more, unit);
    }

    /** How many days are counted from a start, working days only or all of them. */
    long days(LocalDate start) {
        return switch (unit) {
            case WORKING_DAYS, CALENDAR_DAYS -> count;
            case WEEKS -> 7L * count;
            case MONTHS -> ChronoUnit.DAYS.between(start, start.plusMonths(count));
        };
    }

    /** Whether an end on a day off moves to the next working day: not with the long terms of art. 4(a) of the Algemene termijnenwet. */
    boolean moves() {
        return count <= unit.longestThatMoves;
    }
}
