package nl.vangnet.population;

import java.time.YearMonth;
import java.util.List;

/** The city that the tests look at, drawn once. */
final class Waterstad {
    static final long SEED = 20_261_101L;
    static final YearMonth LAST_MONTH = YearMonth.of(2026, 10);
    static final int MONTHS = 24;
    static final Window WINDOW = new Window(LAST_MONTH.minusMonths(MONTHS - 1), LAST_MONTH);

    static final List<Household> CITY = Municipality.generate(Profile.AMSTERDAM, SEED, LAST_MONTH, MONTHS)
            .households()
            .toList();
    static final List<Household> AREA = Municipality.generate(Profile.AREA, SEED, LAST_MONTH, MONTHS)
            .households()
            .toList();

    private Waterstad() {}

    /** One line of the test report: what was measured. */
    static void report(String what) {
        System.out.println("Waterstad, seed " + SEED + ": " + what);
    }
}
