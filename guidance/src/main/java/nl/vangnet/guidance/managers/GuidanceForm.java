package nl.vangnet.guidance.managers;

/** How somebody is helped: it decides how much of a colleague's time a client takes. */
public enum GuidanceForm {
    REGULAR,
    EXTRA_ATTENTION,
    /** The client steers; the manager is there. */
    SELF_DIRECTION
}
