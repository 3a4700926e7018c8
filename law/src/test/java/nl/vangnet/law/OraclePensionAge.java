package nl.vangnet.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** From which age on somebody has a state pension, after AOW art. 7a as printed by year of birth. */
final class OraclePensionAge {
    private OraclePensionAge() {}

    static boolean reached(LocalDate born, LocalDate on) {
        if (born.isBefore(LocalDate.of(1949, 11, 1))) {
            return true;
        }
        Period age = Period.between(born.isAfter(on) ? on : born, on);
        return age.toTotalMonths() >= months(born);
    }

    private static int months(LocalDate born) {
        record Until(String lastBorn, int years, int months) {}
        return List.of(
                        new Until("1950-09-30", 65, 3),
                        new Until("1951-06-30", 65, 6),
                        new Until("1952-03-31", 65, 9),
                        new Until("1952-12-31", 66, 0),
                        new Until("1955-08-31", 66, 4),
                        new Until("1956-05-31", 66, 7),
                        new Until("1957-02-28", 66, 10),
                        new Until("1960-12-31", 67, 0),
                        new Until("2100-12-31", 67, 3))
                .stream()
                .filter(until -> !born.isAfter(LocalDate.parse(until.lastBorn)))
                .findFirst()
                .map(until -> until.years * 12 + until.months)
                .orElseThrow();
    }
}
