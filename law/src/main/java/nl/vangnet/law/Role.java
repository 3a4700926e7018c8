package nl.vangnet.law;

/** What someone at the address is to the benefit unit. The first three belong to the unit, a co-resident does not (Pw art. 3, 4, 19a). */
public enum Role {
    /** Asks for or receives the assistance. */
    APPLICANT,
    /** Spouse or joint household partner, Pw art. 3. */
    PARTNER,
    /** Child of the applicant or partner. Counts as a child of the unit until the eighteenth birthday, then as a co-resident. */
    CHILD,
    /** Anyone else with main residence in the same dwelling. */
    CO_RESIDENT
}
