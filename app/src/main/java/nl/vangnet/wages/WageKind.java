package nl.vangnet.wages;

import java.util.Arrays;
import java.util.Optional;

/** What part of a wage an amount is. The names are the components of a fact about income. */
public enum WageKind {
    REGULAR("loon", "loon.soort.loon"),
    HOLIDAY_PAY("vakantiegeld", "loon.soort.vakantiegeld"),
    THIRTEENTH_MONTH("dertiende_maand", "loon.soort.dertiende_maand");

    private final String code;
    private final String textKey;

    WageKind(String code, String textKey) {
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

    static Optional<WageKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
