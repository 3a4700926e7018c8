package nl.vangnet.letters;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Formats;
import nl.vangnet.web.Language;
import nl.vangnet.web.Texts;

/** What the template of a letter writes with: a letter is also made where there is no page. */
public record Words(Language language) {
    /** See {@link Texts#get}. */
    public String text(String key, Object... arguments) {
        return language.texts().get(key, arguments);
    }

    /** See {@link Formats#money}. */
    public String money(Money amount) {
        return language.formats().money(amount);
    }

    /** See {@link Formats#date}. */
    public String date(LocalDate day) {
        return language.formats().date(day);
    }

    /** See {@link Formats#month}. */
    public String month(YearMonth month) {
        return language.formats().month(month);
    }
}
