package nl.vangnet.rulegraph;

import java.time.LocalDate;
import java.util.List;

/** A date, held as days since 1970-01-01. */
public final class Day extends Node {
    Day(Op op, Level level, Node... arguments) {
        super(op, level, List.of(arguments));
    }

    /**
     * Whole months since this day; in determinations on the first day of the month, where the count is the same for every convention about
     * the 29th, 30th and 31st.
     */
    public Count ageInMonths() {
        return new Count(Op.Calculation.AGE_IN_MONTHS, this);
    }

    static long ageInMonths(long birthEpochDay, long onEpochDay) {
        LocalDate birth = LocalDate.ofEpochDay(birthEpochDay);
        LocalDate on = LocalDate.ofEpochDay(onEpochDay);
        long months = (on.getYear() - birth.getYear()) * 12L + on.getMonthValue() - birth.getMonthValue();
        return birth.getDayOfMonth() > on.getDayOfMonth() ? months - 1 : months;
    }

    @Override
    Day wrap(Op newOp, Node argument) {
        return new Day(newOp, argument.level, argument);
    }
}
