package nl.vangnet.wages;

import java.time.YearMonth;
import java.util.Map;

/**
 * What new wages touch.
 *
 * @param firstMonthByUnit per benefit unit the first month whose determination may change
 */
public record Changed(Map<Long, YearMonth> firstMonthByUnit) {
    public Changed {
        firstMonthByUnit = Map.copyOf(firstMonthByUnit);
    }
}
