package nl.vangnet.web;

/** How sure an amount is. Every amount on a screen says so, through template {@code component/certainty}. */
public enum Certainty {
    FIXED("zekerheid.vast", "fixed"),
    ESTIMATE("zekerheid.schatting", "estimate"),
    UNDECIDED("zekerheid.onbeslist", "undecided");

    private final String textKey;
    private final String tone;

    Certainty(String textKey, String tone) {
        this.textKey = textKey;
        this.tone = tone;
    }

    public String textKey() {
        return textKey;
    }

    /** Ending of the class {@code v-badge--...} that colours the badge. */
    public String tone() {
        return tone;
    }
}
