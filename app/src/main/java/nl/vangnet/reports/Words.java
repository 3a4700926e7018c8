package nl.vangnet.reports;

import java.time.LocalDate;
import java.util.Locale;
import nl.vangnet.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * Puts a report into words and written numbers of one language.
 *
 * @param plain numbers for machines: a point, no thousands, no signs but the minus
 */
record Words(Language language, boolean plain) {
    private static final String MINUS = "\u2212";
    /** What is written where a number is kept back. */
    static final String WITHHELD = "x";

    /** What is written where there is no number. */
    static final String NONE = "\u2013";

    static Words of(Language language) {
        return new Words(language, false);
    }

    /** English texts with numbers for machines. */
    static Words forMachines() {
        return new Words(Language.EN, true);
    }

    String text(String key, Object... arguments) {
        return language.texts().get(key, arguments);
    }

    String label(Label label) {
        return label.in(language);
    }

    /** Two arms by their codes. */
    String contrast(String first, String second) {
        return plain ? first + "-" + second : first + "\u00a0" + MINUS + "\u00a0" + second;
    }

    /** A number of people; {@code x} where it is kept back. */
    String count(@Nullable Integer count) {
        if (count == null) {
            return WITHHELD;
        }
        return plain ? count.toString() : language.formats().number(count);
    }

    /** Whole percents, so that few numbers of people give the same; {@code x} where it is kept back. */
    String percent(@Nullable Double share) {
        if (share == null) {
            return WITHHELD;
        }
        String whole = Long.toString(Math.round(100 * share));
        return plain ? whole : whole + (language == Language.NL ? "\u00a0%" : "%");
    }

    String day(LocalDate day) {
        return plain ? day.toString() : language.formats().date(day);
    }

    /** A date that stands below a chart as {@code 2018-06}; anything else as it is. */
    String shortDay(String label) {
        return label.matches("\\d{4}-\\d{2}-\\d{2}") ? label.substring(0, 7) : label;
    }

    /** With so many decimals. */
    String decimal(@Nullable Double number, int decimals) {
        if (number == null) {
            return NONE;
        }
        String digits = String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(number));
        boolean negative = number < 0 && digits.chars().anyMatch(c -> c >= '1' && c <= '9');
        if (plain) {
            return (negative ? "-" : "") + digits;
        }
        return (negative ? MINUS : "") + (language == Language.NL ? digits.replace('.', ',') : digits);
    }

    /** A difference with its sign: of shares in percentage points. */
    String difference(@Nullable Double difference, boolean share) {
        if (difference == null) {
            return NONE;
        }
        String written = share ? decimal(100 * difference, 1) : decimal(difference, 2);
        return difference > 0 && !plain ? "+" + written : written;
    }

    /** A size without sign and without unit: of shares in percentage points. */
    String magnitude(double size, boolean share) {
        return share ? decimal(100 * Math.abs(size), 1) : decimal(Math.abs(size), 2);
    }

    /** A size without sign: of shares in percentage points, with its unit. */
    String size(double size, boolean share, Label unit) {
        String written = magnitude(size, share).replaceFirst("[.,]0+$", "");
        String of = share ? text("rapport.procentpunt") : label(unit);
        return of.isEmpty() ? written : written + "\u00a0" + of;
    }

    /** Both ends. */
    String interval(@Nullable Double lo, @Nullable Double hi, boolean share) {
        return lo == null || hi == null ? NONE : text("rapport.tussen", difference(lo, share), difference(hi, share));
    }

    /** Three decimals, and below that only that it is below. */
    String p(@Nullable Double p) {
        return p == null ? NONE : p < 0.001 ? "<\u00a0" + decimal(0.001, 3) : decimal(p, 3);
    }
}
