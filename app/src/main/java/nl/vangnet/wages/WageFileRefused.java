package nl.vangnet.wages;

import java.util.List;

/** A file that is not let in at all: it is not whole, not for us, or not a wage file. Nothing of it was kept. */
public final class WageFileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String textKey;
    private final transient List<Object> arguments;

    WageFileRefused(String textKey, Object... arguments) {
        super(textKey + " " + List.of(arguments));
        this.textKey = textKey;
        this.arguments = List.of(arguments);
    }

    /** Key of the text that tells what is wrong and how to mend it. */
    public String textKey() {
        return textKey;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
