package nl.vangnet.whatif;

import java.time.YearMonth;
import java.util.List;
import nl.vangnet.income.Explanation;
import nl.vangnet.income.UnitHeader;
import nl.vangnet.web.LineChart;
import org.jspecify.annotations.Nullable;

/**
 * The page, for both shells.
 *
 * @param month the last month that was determined, which is asked about
 * @param because why nothing can be said; empty where it can
 * @param answer null while nothing is asked, or what is asked is not right
 */
public record WhatIfView(
        UnitHeader unit,
        YearMonth month,
        WhatIfForm form,
        List<String> because,
        @Nullable Answer answer) {
    /**
     * What would follow.
     *
     * @param now the month as it is
     * @param shown by situation, what is told of it; the first is the one that holds first
     * @param assumed whether somebody still has to decide on the disregard
     */
    public record Answer(int hours, Point now, List<Shown> shown, boolean assumed, LineChart chart) {
        public Answer {
            shown = List.copyOf(shown);
        }
    }

    /**
     * One situation at the hours that were asked.
     *
     * @param name "the first 6 months"; null where there is one situation only
     * @param turns what changes at which hour, in sentences
     */
    public record Shown(
            Situation situation, @Nullable String name, Point asked, List<String> turns, Explanation explanation) {
        public Shown {
            turns = List.copyOf(turns);
        }
    }
}
