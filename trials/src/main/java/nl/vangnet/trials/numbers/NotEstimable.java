package nl.vangnet.trials.numbers;

/** The data do not determine the quantity that was asked for. The message says why, and where that can be known, which rows or columns. */
public final class NotEstimable extends RuntimeException {
    /** Says what cannot be estimated and why. */
    public NotEstimable(String message) {
        super(message);
    }
}
