package nl.vangnet.trials.analysis;

/** A file or the configuration says something that cannot be. The message names the file, the row and the column, and how to mend it. */
public final class BadInput extends RuntimeException {
    /** Says what is wrong, where, and how to mend it. */
    public BadInput(String message) {
        super(message);
    }
}
