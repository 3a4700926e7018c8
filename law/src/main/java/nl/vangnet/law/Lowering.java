package nl.vangnet.law;

/** Why the municipality lowers the norm; by how much is its own policy. */
public enum Lowering {
    NONE,
    /** No costs of housing (Pw art. 27). */
    NO_HOUSING_COSTS,
    /** Left education not long ago (Pw art. 28). */
    RECENT_STUDENT
}
