package nl.vangnet.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The months whose means may be offset against running assistance without a recovery decision (Pw art. 58(4): means received in the
 * previous six months; statute text of 2026-07). Assistance is set per calendar month (art. 45(1)), so the six calendar months before the
 * month of the payment are taken (inferred). Means of the month itself are no offsetting: they are settled in that month's determination.
 *
 * @param first oldest month that may still be offset
 * @param last the month before the payment
 */
public record OffsetWindow(YearMonth first, YearMonth last) {
    /** The window of a payment. @throws IllegalArgumentException when the tables do not reach that day */
    public static OffsetWindow at(LocalDate payDate) {
        YearMonth month = YearMonth.from(payDate);
        return new OffsetWindow(month.minusMonths(months(payDate)), month.minusMonths(1));
    }

    /** How many months an amount received in a month may be offset, at this payment and those of later months; 0 when it is too late. */
    public int paymentsLeft(YearMonth received) {
        return includes(received) ? Math.toIntExact(ChronoUnit.MONTHS.between(first, received)) + 1 : 0;
    }

    public boolean includes(YearMonth received) {
        return !received.isBefore(first) && !received.isAfter(last);
    }

    private static long months(LocalDate day) {
        return DatedAmounts.ofTheLaw().at("art58.4.months", day).value();
    }
}
