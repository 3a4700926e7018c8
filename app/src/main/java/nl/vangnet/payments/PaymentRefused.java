package nl.vangnet.payments;

import java.util.List;

/** A payment or booking that may not be made, and why, in words for who asked for it. Nothing was changed. */
public final class PaymentRefused extends RuntimeException {
    private final String textKey;
    private final transient List<Object> arguments;

    PaymentRefused(String textKey, String message, Object... arguments) {
        super(message);
        this.textKey = textKey;
        this.arguments = List.of(arguments);
    }

    /** Key of the reason in the texts. */
    public String textKey() {
        return textKey;
    }

    /** What to fill in there. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
