package nl.vangnet.population;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;

/** When the applicant was born and since when there is assistance: within the classes of the cell, and never before turning 18. */
final class Ages {
    private final Streams streams;
    private final Window window;

    Ages(Streams streams, Window window) {
        this.streams = streams;
        this.window = window;
    }

    LocalDate birthDate(Unit unit) {
        Cell cell = unit.cell();
        LocalDate today = window.lastDay();
        LocalDate longEnoughAgo = window.last()
                .minusMonths(cell.duration().fromMonth())
                .atEndOfMonth()
                .minusYears(18);
        return Draw.date(
                streams.of(Streams.Purpose.BIRTH, unit.identity()),
                today.minusYears(cell.age().oldest() + 1).plusDays(1),
                earlier(today.minusYears(cell.age().youngest()), longEnoughAgo));
    }

    LocalDate assistanceFrom(Unit unit, LocalDate birthDate) {
        RandomGenerator random = streams.of(Streams.Purpose.START, unit.number());
        DurationClass duration = unit.cell().duration();
        YearMonth turned18 = YearMonth.from(birthDate.plusYears(18));
        int possible = Math.toIntExact(ChronoUnit.MONTHS.between(turned18, window.last()));
        int month = Draw.between(random, duration.fromMonth(), Math.min(duration.toMonth(), possible));
        return window.last().minusMonths(month - 1).atDay(Draw.between(random, 1, 28));
    }

    /** The day of the planted event of a unit: in the middle of one of the given months. */
    LocalDate midMonth(Unit unit, List<YearMonth> months) {
        RandomGenerator random = streams.of(Streams.Purpose.EVENT, unit.number());
        return Draw.one(random, months).atDay(Draw.between(random, 10, 20));
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
