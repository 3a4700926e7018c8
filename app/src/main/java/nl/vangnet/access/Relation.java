package nl.vangnet.access;

/** Whose data a role may see. */
public enum Relation {
    /** Nobody's. */
    NONE,
    /** Of oneself: the benefit unit of the person who logged in. */
    OWN,
    /** Of clients whom the person who logged in helps: as case manager, as who steps in, or as successor who reads in. */
    ASSIGNED,
    /** Of everybody. */
    ANY
}
