package nl.vangnet.managers;

import java.util.List;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.Verdict;

/** A step that may not be taken, with every reason. */
final class StepRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Verdict verdict;

    StepRefused(Verdict verdict) {
        super("Refused by "
                + verdict.refusals().stream().map(Refusal::safeguard).toList());
        this.verdict = verdict;
    }

    List<Refusal> refusals() {
        return verdict.refusals();
    }

    /** The refusal as an exception; nothing when it may. */
    static void unlessPermitted(Verdict verdict) {
        if (!verdict.permits()) {
            throw new StepRefused(verdict);
        }
    }
}
