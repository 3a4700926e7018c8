package nl.vangnet.clients;

/** Which clients the list shows. */
public enum Show {
    EVERYBODY("", "klanten.toon.iedereen"),
    WORKING("werkt", "klanten.toon.werkt"),
    UNDECIDED("onbeslist", "klanten.toon.onbeslist"),
    ESTIMATED("schatting", "klanten.toon.schatting");

    private final String code;
    private final String textKey;

    Show(String code, String textKey) {
        this.code = code;
        this.textKey = textKey;
    }

    /** As it stands in the address of the page. */
    public String code() {
        return code;
    }

    public String textKey() {
        return textKey;
    }
}
