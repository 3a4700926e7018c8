package nl.vangnet.wages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** How long a period of wages is at most. The first and last period of a job may be shorter. */
public enum PayPeriod {
    WEEK("week", "loon.tijdvak.week"),
    FOUR_WEEKS("vierweken", "loon.tijdvak.vierweken"),
    MONTH("maand", "loon.tijdvak.maand");

    private final String code;
    private final String textKey;

    PayPeriod(String code, String textKey) {
        this.code = code;
        this.textKey = textKey;
    }

    /** As it stands in a wage file. */
    public String code() {
        return code;
    }

    /** Key of its name in the texts. */
    public String textKey() {
        return textKey;
    }

    /** The last day of a whole period that begins on this day: of a month, the last day of that month. */
    public LocalDate lastDay(LocalDate first) {
        return switch (this) {
            case WEEK -> first.plusDays(6);
            case FOUR_WEEKS -> first.plusDays(27);
            case MONTH -> YearMonth.from(first).atEndOfMonth();
        };
    }

    static Optional<PayPeriod> ofCode(String code) {
        return Arrays.stream(values())
                .filter(period -> period.code.equals(code))
                .findFirst();
    }
}
