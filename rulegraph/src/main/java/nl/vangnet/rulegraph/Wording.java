package nl.vangnet.rulegraph;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as people write them: "€ 1.401,50" and "12,5 procent" in Dutch, "€1,401.50" and "12.5 percent" in English. */
public final class Wording {
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String MINUS = "\u2212";

    private Wording() {}

    public static String euros(long cents, Locale language) {
        String sign = dutch(language) ? "€" + NO_BREAK_SPACE : "€";
        String minus = cents < 0 ? MINUS + (dutch(language) ? NO_BREAK_SPACE : "") : "";
        return minus + sign + number("#,##0.00", new BigDecimal(cents).abs().movePointLeft(2), language);
    }

    public static String date(LocalDate date, Locale language) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language));
    }

    static String percentage(long hundredths, Locale language) {
        return number("#,##0.##", new BigDecimal(hundredths).movePointLeft(2), language)
                + NO_BREAK_SPACE
                + (dutch(language) ? "procent" : "percent");
    }

    /** A value of a table in words. */
    public static String value(Table.Unit unit, long value, Locale language) {
        return switch (unit) {
            case EURO -> euros(value, language);
            case PERCENT -> percentage(value, language);
            case NUMBER -> Long.toString(value);
        };
    }

    private static String number(String pattern, BigDecimal value, Locale language) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language)).format(value);
    }

    private static boolean dutch(Locale language) {
        return language.getLanguage().equals("nl");
    }
}
