package nl.vangnet.rulegraph;

import java.time.YearMonth;

/** A month outside the tables. There is no amount to use and none is made up. */
public final class MonthNotCoveredException extends IllegalArgumentException {
    private MonthNotCoveredException(YearMonth month, Tables tables) {
        super("No amounts are known for " + month + ": the tables run from " + tables.first() + " to " + tables.last());
    }

    /**
     * Lets a month pass that the tables cover.
     *
     * @throws MonthNotCoveredException when they do not
     */
    public static void check(YearMonth month, Tables tables) {
        if (month.isBefore(tables.first()) || month.isAfter(tables.last())) {
            throw new MonthNotCoveredException(month, tables);
        }
    }
}
