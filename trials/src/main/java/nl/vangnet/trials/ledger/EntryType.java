package nl.vangnet.trials.ledger;

/** The types of entries that the assignment, and the blindness of the analysis, depend on. */
public final class EntryType {
    /** The arms, and the sites with their ratio: {@link AssignmentDesign#text}. */
    public static final String DESIGN = "design";
    /** A change of the registered protocol: {@link Amendment#text}. */
    public static final String AMENDMENT = "amendment";

    /** The hash of a secret, by the party that keeps it. */
    public static final String COMMITMENT = "commitment";
    /** The frozen list of units: {@link nl.vangnet.trials.assignment.UnitList#text()}. */
    public static final String LIST = "list";
    /** The secret, by the party that committed to it. */
    public static final String REVEAL = "reveal";
    /** The arm of every unit: {@link nl.vangnet.trials.assignment.UnitList#text(int[], java.util.List)}. */
    public static final String ASSIGNMENT = "assignment";
    /** The hash of the plan of analysis, which from here is only changed as a deviation. */
    public static final String PLAN_LOCKED = "plan-locked";
    /** From here outcomes may be seen by arm. */
    public static final String UNBLINDING = "unblinding";

    private EntryType() {}
}
