package nl.vangnet.contact;

import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.Verdict;

/** A message was stopped at the gate. That it was is kept. */
public final class NotSent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Preview preview;

    NotSent(Preview preview) {
        super("stopped by "
                + preview.verdict().refusals().stream().map(Refusal::safeguard).toList());
        this.preview = preview;
    }

    /** What was to leave, and why it did not. */
    public Preview preview() {
        return preview;
    }

    public Verdict verdict() {
        return preview.verdict();
    }
}
