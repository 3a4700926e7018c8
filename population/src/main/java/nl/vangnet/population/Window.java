package nl.vangnet.population;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The months about which the municipality tells; its stock is that of the last day. Planted events lie in the last twelve months. */
record Window(YearMonth first, YearMonth last) {
    private static final int RECENT = 12;

    int months() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(first, last)) + 1;
    }

    LocalDate firstDay() {
        return first.atDay(1);
    }

    LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    /** At most the last twelve months, oldest first. */
    List<YearMonth> recent() {
        int count = Math.min(RECENT, months());
        return Stream.iterate(last.minusMonths(count - 1), month -> month.plusMonths(1))
                .limit(count)
                .toList();
    }

    /** Recent months whose corrections arrive within the window, where the window is long enough. */
    List<YearMonth> correctable() {
        return recent().subList(0, Math.max(1, recent().size() - Assumed.LONGEST_WAIT_FOR_CORRECTION));
    }

    List<YearMonth> recentMays() {
        return recent().stream().filter(m -> m.getMonth() == Month.MAY).toList();
    }

    List<YearMonth> recentFiveWeekMonths() {
        return recent().stream().filter(PayPeriod::hasFiveWeeks).toList();
    }
}
