package nl.vangnet.conversations;

import java.util.List;
import nl.vangnet.guidance.Refusal;

/** It may not, or it was done before. */
public final class ConversationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    ConversationRefused(String message, List<Refusal> refusals) {
        super(message);
        this.refusals = refusals;
    }

    /** What the safeguards said; empty when somebody else was first and it is simply done. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
