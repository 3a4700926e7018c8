package nl.vangnet.conversations;

import java.util.List;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.Verdict;

/** It may not, or it was done before. */
public final class ConversationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    ConversationRefused(String message, List<Refusal> refusals) {
        super(message);
        this.refusals = refusals;
    }

    /**
     * Goes on where a safeguard was against nothing.
     *
     * @throws ConversationRefused otherwise
     */
    static void unlessPermitted(Verdict verdict) {
        if (!verdict.permits()) {
            throw new ConversationRefused(verdict.toString(), verdict.refusals());
        }
    }

    /** What the safeguards said; empty when somebody else was first and it is simply done. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
