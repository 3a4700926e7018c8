package nl.vangnet.access;

/** Whose data a role may see. */
public enum Relation {
    /** Nobody's. */
    NONE,
    /** Of oneself: the benefit unit of the person who logged in. */
    OWN,
    /** Of clients whose case manager is the person who logged in. */
    ASSIGNED,
    /** Of everybody. */
    ANY
}
