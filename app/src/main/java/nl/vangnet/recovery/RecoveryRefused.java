package nl.vangnet.recovery;

/** A decision that cannot be kept or cannot count, and why, in words for who asked. */
public final class RecoveryRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String textKey;

    RecoveryRefused(String textKey, String message) {
        super(message);
        this.textKey = textKey;
    }

    /** Key of the reason in the texts. */
    public String textKey() {
        return textKey;
    }
}
