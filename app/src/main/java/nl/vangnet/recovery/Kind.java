package nl.vangnet.recovery;

import java.util.Arrays;
import java.util.Optional;

/** What can be decided about what was paid too much, besides offsetting it, which needs no decision (Participatiewet art. 58). */
public enum Kind {
    RECOVER("terugvragen", "terug.soort.terugvragen"),
    FORGO("niet-terugvragen", "terug.soort.niet"),
    URGENT("dringend", "terug.soort.dringend"),
    TEN_YEARS("tien-jaar", "terug.soort.tien_jaar"),
    HALF("helft", "terug.soort.helft");

    private final String code;
    private final String textKey;

    Kind(String code, String textKey) {
        this.code = code;
        this.textKey = textKey;
    }

    /** As it stands in the form. */
    public String code() {
        return code;
    }

    public String textKey() {
        return textKey;
    }

    /** Whether the form's amount is about this one. */
    boolean hasAmount() {
        return this == RECOVER || this == URGENT || this == HALF;
    }

    /** Whether what the client pays is held back month by month. */
    boolean hasInstalments() {
        return this == RECOVER || this == URGENT;
    }

    static Optional<Kind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
