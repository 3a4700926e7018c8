package nl.vangnet.population;

import java.util.List;
import java.util.Locale;

/** Invented streets: every stem with every ending, 24 of them in each area. No two households have the same address. */
final class Streets {
    private static final int STREETS_IN_AREA = 24;
    /** Shares no divisor with the number of streets: neighbouring streets get other endings and every street comes once. */
    private static final int STEP = 205;

    private static final int NUMBERS_APART = 3;
    private static final String LETTERS = "BCDGHJKLNPRTVWXZ";

    private final List<String> stems;
    private final List<String> suffixes;

    Streets() {
        List<List<String>> rows = Resource.rows("streets.csv");
        stems = Resource.words(rows.get(0).get(1));
        suffixes = Resource.words(rows.get(1).get(1));
    }

    Address draw(Unit unit, Streams streams) {
        int streetInArea = unit.placeInArea() % STREETS_IN_AREA;
        int street =
                ((unit.area().number() - 1) * STREETS_IN_AREA + streetInArea) * STEP % (stems.size() * suffixes.size());
        int number = unit.placeInArea() / STREETS_IN_AREA * NUMBERS_APART
                + Draw.between(streams.of(Streams.Purpose.ADDRESS, unit.number()), 1, NUMBERS_APART);
        String name = stems.get(street % stems.size()) + suffixes.get(street / stems.size());
        String postcode = String.format(
                Locale.ROOT,
                "0%02d%d %c%c",
                unit.area().number(),
                1 + streetInArea / 6,
                LETTERS.charAt(streetInArea % 6),
                LETTERS.charAt(number % LETTERS.length()));
        return new Address(name, number, postcode);
    }
}
