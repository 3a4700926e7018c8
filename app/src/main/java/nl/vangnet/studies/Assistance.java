package nl.vangnet.studies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a unit had assistance, and why it ended, as the register knows it. Periods that touch are one. */
record Assistance(List<Period> periods) {
    /** Reason of an exit to paid work, as the analysis knows it. */
    static final String WORK = "werk";

    static final String MOVED = "verhuisd";
    static final String DIED = "overleden";

    /**
     * A period.
     *
     * @param last day with assistance; null while it lasts
     * @param reason why it ended; empty while it lasts
     */
    record Period(LocalDate from, @Nullable LocalDate last, String reason) {}

    Assistance {
        List<Period> joined = new ArrayList<>();
        for (Period period :
                periods.stream().sorted(Comparator.comparing(Period::from)).toList()) {
            Period before = joined.isEmpty() ? null : joined.getLast();
            LocalDate end = before == null ? null : before.last();
            if (before == null || (end != null && end.plusDays(1).isBefore(period.from()))) {
                joined.add(period);
            } else if (end != null && (period.last() == null || period.last().isAfter(end))) {
                joined.set(joined.size() - 1, new Period(before.from(), period.last(), period.reason()));
            }
        }
        periods = List.copyOf(joined);
    }

    boolean on(LocalDate day) {
        return periods.stream()
                .anyMatch(period -> !period.from().isAfter(day)
                        && (period.last() == null || !period.last().isBefore(day)));
    }

    /** Why the unit was without assistance on this day; empty when it was not. */
    String leftFor(LocalDate day) {
        return on(day) ? "" : reasonBefore(day);
    }

    private String reasonBefore(LocalDate day) {
        return periods.stream()
                .filter(period -> period.last() != null && period.last().isBefore(day))
                .reduce((_, later) -> later)
                .map(Period::reason)
                .orElse("");
    }

    /**
     * Rows {@code start, end, exit_reason} from the day of assignment on; the end is the first day without assistance. Who had lost it
     * before the lot was drawn left on that day.
     */
    List<List<String>> spellsSince(LocalDate assigned) {
        List<List<String>> rows = new ArrayList<>();
        if (!on(assigned)) {
            rows.add(List.of(assigned.toString(), assigned.toString(), reasonBefore(assigned)));
        }
        for (Period period : periods) {
            LocalDate last = period.last();
            if (last == null || !last.isBefore(assigned)) {
                rows.add(List.of(
                        period.from().toString(),
                        last == null ? "" : last.plusDays(1).toString(),
                        period.reason()));
            }
        }
        return rows;
    }
}
