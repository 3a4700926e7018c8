package nl.vangnet.experiments;

/** The types of entries in the ledger of a trial that Vangnet makes besides those of {@link nl.vangnet.trials.ledger.EntryType}. */
public final class TrialEvent {
    /** The protocol as canonical JSON: registration. */
    public static final String PROTOCOL = "protocol";
    /** What the linter found in the design, and why it was registered with it. */
    public static final String FINDINGS = "design-findings";
    /** From here clients may agree to take part: day of the snapshot, how many were looked at and how many can. */
    public static final String ENROLMENT_OPEN = "enrolment-open";
    /** The arms are in force. */
    public static final String STARTED = "started";
    /** SHA-256 of each file of the dataset. */
    public static final String DATA_LOCKED = "data-locked";
    /** Somebody asks to open the arms; another person confirms with {@code unblinding}. */
    public static final String UNBLINDING_PROPOSED = "unblinding-proposed";
    /** Hash of the results. */
    public static final String ANALYSIS = "analysis";
    /** Hash of the report as data. */
    public static final String PUBLICATION = "publication";
    /** What went otherwise than the protocol says, and why. */
    public static final String DEVIATION = "deviation";
    /** Nothing follows. */
    public static final String ARCHIVED = "archived";

    private TrialEvent() {}
}
