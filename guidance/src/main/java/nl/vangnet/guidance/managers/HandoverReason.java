package nl.vangnet.guidance.managers;

/** Why a client gets another case manager. Nothing about the health of a colleague: that is nobody's business. */
public enum HandoverReason {
    CLIENT_ASKED,
    COLLEAGUE_LEAVES,
    LONG_ABSENCE,
    CASELOAD,
    /** Somebody who speaks the language, or knows more of what this client needs. */
    BETTER_FIT
}
