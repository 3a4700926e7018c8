package nl.vangnet.guidance.dossier;

/** The duties of art. 9(1) of the Participatiewet. */
public enum Duty {
    /** Part a: look for work, accept it and keep it. */
    SEEK_WORK,
    /** Part b: use what is offered, and help with the inquiry into what is possible. There is no temporary exemption of it. */
    USE_SUPPORT,
    /** Part c: something useful in return. */
    RETURN_SERVICE;

    /** Whether a temporary exemption of art. 9(2) or 9a can be of this duty. */
    public boolean canBeExempted() {
        return this != USE_SUPPORT;
    }
}
