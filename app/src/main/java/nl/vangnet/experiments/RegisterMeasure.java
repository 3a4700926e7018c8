package nl.vangnet.experiments;

/** What the register of the municipality knows of everybody assigned, at the end of the month of a wave. */
public enum RegisterMeasure {
    /** No assistance any more. */
    OUTFLOW("experiment.register.uitstroom"),
    /** No assistance any more, because of paid work. */
    OUTFLOW_TO_WORK("experiment.register.uitstroom_werk"),
    /** Paid work, beside assistance or instead of it. */
    PAID_WORK("experiment.register.betaald_werk");

    private final String textKey;

    RegisterMeasure(String textKey) {
        this.textKey = textKey;
    }

    public String textKey() {
        return textKey;
    }
}
