package nl.vangnet.guidance.conversation;

/** What a client can ask for, also aloud. It ends only in a written decision (Awb 1:3(3) and 4:13), never in a remark. */
public enum RequestKind {
    /** An independent assessment of what somebody can do. */
    ASSESSMENT,
    /** An exemption of duties: art. 9(2) or 9a of the Participatiewet. */
    EXEMPTION,
    OTHER_MANAGER,
    OTHER
}
