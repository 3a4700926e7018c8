package nl.vangnet.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the screens; Dutch comes first. */
public enum Language {
    NL("nl"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The language code of BCP 47, as in {@code <html lang>}. */
    public String code() {
        return code;
    }

    public Texts texts() {
        return Texts.of(this);
    }

    public Formats formats() {
        return Formats.of(this);
    }

    static Optional<Language> ofCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }
}
