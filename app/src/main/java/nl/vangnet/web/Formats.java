package nl.vangnet.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.vangnet.rulegraph.Money;

/**
 * How people read money, numbers and dates. Dutch: {@code € 1.401,50}, {@code 1 mei 2007}; English: {@code €1,401.50},
 * {@code 1 May 2007}. Parts that belong together are joined by a no-break space, and a minus is a real minus sign.
 */
public final class Formats {
    private static final Formats DUTCH = new Formats(Locale.of("nl", "NL"), "€\u00a0", '.', ',', "HH.mm 'uur'");
    private static final Formats ENGLISH = new Formats(Locale.UK, "€", ',', '.', "HH:mm");

    private static final String MINUS = "\u2212";
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final String euro;
    private final char thousands;
    private final char decimal;
    private final DateTimeFormatter date;
    private final DateTimeFormatter weekdayAndDate;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;
    private final DateTimeFormatter moment;

    private Formats(Locale locale, String euro, char thousands, char decimal, String time) {
        this.euro = euro;
        this.thousands = thousands;
        this.decimal = decimal;
        this.date = DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0uuuu", locale);
        this.weekdayAndDate = DateTimeFormatter.ofPattern("EEEE d\u00a0MMMM\u00a0uuuu", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM\u00a0uuuu", locale);
        this.time = DateTimeFormatter.ofPattern(time, locale);
        this.moment = DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0uuuu, " + time, locale);
    }

    static Formats of(Language language) {
        return switch (language) {
            case NL -> DUTCH;
            case EN -> ENGLISH;
        };
    }

    /** {@code € 1.401,50}, and {@code − € 60,00} below zero. */
    public String money(Money amount) {
        String digits = amount.toString().replace("-", "");
        int point = digits.length() - 3;
        String sign = amount.isNegative() ? MINUS + (euro.length() > 1 ? "\u00a0" : "") : "";
        return sign + euro + grouped(digits.substring(0, point)) + decimal + digits.substring(point + 1);
    }

    /** {@code 44.980} */
    public String number(long number) {
        return (number < 0 ? MINUS : "") + grouped(Long.toString(number).replace("-", ""));
    }

    /** {@code 1 mei 2007} */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** {@code vrijdag 27 november 2026} */
    public String weekdayAndDate(LocalDate day) {
        return weekdayAndDate.format(day);
    }

    /** {@code november 2026} */
    public String month(YearMonth yearMonth) {
        return month.format(yearMonth);
    }

    /** {@code 14.05 uur} */
    public String time(LocalTime time) {
        return this.time.format(time);
    }

    /** {@code 27 november 2026, 14.05 uur}, in Dutch time. */
    public String moment(Instant instant) {
        return moment.format(instant.atZone(HERE));
    }

    private String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            text.insert(place, thousands);
        }
        return text.toString();
    }
}
