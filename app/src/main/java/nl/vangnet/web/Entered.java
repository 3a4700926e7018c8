package nl.vangnet.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vangnet.rulegraph.Money;

/** Reads amounts and days as people write them. What can mean two things is not read but asked again. */
public final class Entered {
    private static final Pattern WITH_COMMA = Pattern.compile("(\\d{1,3}(\\.\\d{3})+|\\d{1,6}),\\d{2}");
    private static final Pattern WITH_POINT = Pattern.compile("\\d{1,6}\\.\\d{2}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");

    private static final Pattern DUTCH_DAY = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})");

    private Entered() {}

    /** {@code 1.234,56}, {@code 1234,56}, {@code 1234.56} and {@code 1234}; not {@code 1.234}, which may be either of two amounts. */
    public static Optional<Money> amount(String text) {
        String plain = text.replaceAll("[€\\s\u00a0]", "");
        if (WITH_COMMA.matcher(plain).matches()) {
            return Optional.of(Money.parse(plain.replace(".", "").replace(',', '.')));
        }
        if (WITH_POINT.matcher(plain).matches() || WHOLE.matcher(plain).matches()) {
            return Optional.of(Money.parse(plain));
        }
        return Optional.empty();
    }

    /** {@code 1-10-2026}, {@code 01/10/2026} and {@code 2026-10-01}. */
    public static Optional<LocalDate> day(String text) {
        Matcher dutch = DUTCH_DAY.matcher(text.strip());
        String day = dutch.matches()
                ? dutch.group(3) + "-" + twoDigits(dutch.group(2)) + "-" + twoDigits(dutch.group(1))
                : text.strip();
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
