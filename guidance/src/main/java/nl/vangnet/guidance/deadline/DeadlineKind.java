package nl.vangnet.guidance.deadline;

/** What must be done. How long it may take, on what ground and by whom stands in {@code deadlines.csv}: see {@link DeadlineRule}. */
public enum DeadlineKind {
    /** An appointment is held, or it is written down why not. */
    APPOINTMENT,
    /** What was said in a conversation is written down. */
    CONVERSATION_RECORD,
    /** The client has it in writing: what was said, what is expected and what is not. */
    CONVERSATION_SUMMARY,
    /** What was agreed is looked at again. */
    NEXT_STEP,
    /** A message of a client is answered. */
    CLIENT_MESSAGE,
    /** Somebody looks at what a client says is not right, and answers. */
    CLIENT_REMARK,
    /** A request of a client is decided on. */
    CLIENT_REQUEST,
    /** The client answers an invitation. */
    INVITATION_ANSWER,
    /** The next step after an invitation that was not answered, or was answered. */
    INVITATION_STEP,
    /** The successor read the handover and the client was told. */
    HANDOVER,
    /** Something that somebody put on the list. */
    TASK
}
