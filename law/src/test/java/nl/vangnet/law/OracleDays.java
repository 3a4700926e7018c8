package nl.vangnet.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;

/** Parts of a month of which the right lasts from some day to the end (Pw art. 45(3)). */
record OracleDays(YearMonth month, long withRight) {
    BigDecimal ofWholeMonth(BigDecimal whole) {
        return whole.multiply(BigDecimal.valueOf(withRight))
                .divide(BigDecimal.valueOf(month.lengthOfMonth()), 2, RoundingMode.HALF_UP);
    }

    /** Wages go by working days. */
    BigDecimal wage(BigDecimal whole) {
        LocalDate begin = month.atEndOfMonth().minusDays(withRight - 1);
        long all = workingDays(month.atDay(1));
        BigDecimal before = whole.multiply(BigDecimal.valueOf(all - workingDays(begin)));
        return whole.subtract(before.divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP));
    }

    BigDecimal income(BigDecimal whole) {
        long before = month.lengthOfMonth() - withRight;
        return whole.subtract(whole.multiply(BigDecimal.valueOf(before))
                .divide(BigDecimal.valueOf(month.lengthOfMonth()), 2, RoundingMode.HALF_UP));
    }

    private long workingDays(LocalDate from) {
        return from.datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .count();
    }
}
