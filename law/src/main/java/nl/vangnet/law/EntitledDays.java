package nl.vangnet.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of a month with right to assistance, as rows of days that follow each other. Where no right was filed at all it is taken to hold
 * the whole month.
 */
final class EntitledDays {
    /** From one day to another, both included. */
    record Row(LocalDate from, LocalDate to) {}

    final List<Row> rows;
    final int days;
    /** What says so; empty where nothing was filed. */
    final List<Filed.Entitlement> because;

    EntitledDays(List<Filed.Entitlement> filed, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        because = filed.stream()
                .filter(right -> !right.from().isAfter(last)
                        && (right.to() == null || !right.to().isBefore(first)))
                .toList();
        List<LocalDate> entitled = first.datesUntil(last.plusDays(1))
                .filter(day -> filed.isEmpty() || because.stream().anyMatch(right -> covers(right, day)))
                .toList();
        days = entitled.size();
        rows = rows(entitled);
    }

    private static boolean covers(Filed.Entitlement right, LocalDate day) {
        return !right.from().isAfter(day) && (right.to() == null || !right.to().isBefore(day));
    }

    private static List<Row> rows(List<LocalDate> days) {
        List<Row> rows = new ArrayList<>();
        for (LocalDate day : days) {
            Row last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && last.to().plusDays(1).equals(day)) {
                rows.set(rows.size() - 1, new Row(last.from(), day));
            } else {
                rows.add(new Row(day, day));
            }
        }
        return rows;
    }
}
