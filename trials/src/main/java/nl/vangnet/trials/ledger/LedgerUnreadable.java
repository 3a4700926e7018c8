package nl.vangnet.trials.ledger;

/** A file that is not a whole ledger. */
public final class LedgerUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    LedgerUnreadable(long line, String what) {
        super("Line " + line + ": " + what);
        fault = new Fault(line, what);
    }

    /** Which line, and why. */
    public Fault fault() {
        return fault;
    }
}
