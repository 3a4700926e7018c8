package nl.vangnet.interviews;

/** How an attempt to interview somebody went. The last one of a wave counts. */
public enum Outcome {
    INTERVIEWED("interview.uitkomst.gehouden", true),
    APPOINTMENT("interview.uitkomst.afspraak", false),
    NO_ANSWER("interview.uitkomst.geen_antwoord", false),
    /** Not this time. */
    REFUSED("interview.uitkomst.weigert", true),
    /** No interview ever again: the consent to interviews ends. */
    STOPS("interview.uitkomst.stopt", true),
    MOVED("interview.uitkomst.verhuisd", true),
    UNREACHABLE("interview.uitkomst.onbereikbaar", true),
    TOO_ILL("interview.uitkomst.te_ziek", true),
    DECEASED("interview.uitkomst.overleden", true),
    /** No language in which both could speak. */
    LANGUAGE("interview.uitkomst.taal", true);

    private final String textKey;
    private final boolean last;

    Outcome(String textKey, boolean last) {
        this.textKey = textKey;
        this.last = last;
    }

    /** Key of its name in the texts. */
    public String textKey() {
        return textKey;
    }

    /** Whether nobody tries again in this wave. */
    public boolean isLast() {
        return last;
    }
}
