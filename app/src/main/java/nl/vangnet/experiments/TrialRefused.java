package nl.vangnet.experiments;

import java.util.List;

/** A step in a trial that may not be taken, with why. */
public final class TrialRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String textKey;
    private final transient List<Object> arguments;

    public TrialRefused(String textKey, Object... arguments) {
        super(textKey + " " + List.of(arguments));
        this.textKey = textKey;
        this.arguments = List.of(arguments);
    }

    /** Key of the reason in the texts. */
    public String textKey() {
        return textKey;
    }

    /** What stands at the places in that text. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
