package nl.vangnet.secondopinion;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.TreeMap;

/** The day on which somebody reaches pension age (art. 7a of the General Old Age Pensions Act), by day of birth. */
final class PensionAge {
    /** First day of birth for which an age holds. Nobody born in 1961 or later reaches it before 2028. */
    private static final TreeMap<LocalDate, Period> AGES = new TreeMap<>(Map.of(
            LocalDate.of(1900, 1, 1), Period.of(65, 0, 0),
            LocalDate.of(1951, 7, 1), Period.of(65, 9, 0),
            LocalDate.of(1952, 4, 1), Period.of(66, 0, 0),
            LocalDate.of(1953, 1, 1), Period.of(66, 4, 0),
            LocalDate.of(1955, 9, 1), Period.of(66, 7, 0),
            LocalDate.of(1956, 6, 1), Period.of(66, 10, 0),
            LocalDate.of(1957, 3, 1), Period.of(67, 0, 0),
            LocalDate.of(1961, 1, 1), Period.of(67, 3, 0)));

    private PensionAge() {}

    static boolean reached(LocalDate birth, LocalDate day) {
        return !birth.plus(AGES.floorEntry(birth).getValue()).isAfter(day);
    }
}
