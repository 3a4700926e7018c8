package nl.vangnet.cohorts;

import java.util.List;
import nl.vangnet.guidance.Refusal;

/** A round that cannot be prepared or started, and why. */
public final class RoundRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String textKey;
    private final transient List<Refusal> refusals;

    RoundRefused(String textKey, List<Refusal> refusals) {
        super(textKey + " " + refusals.stream().map(Refusal::safeguard).toList());
        this.textKey = textKey;
        this.refusals = List.copyOf(refusals);
    }

    /** Key of the reason in the texts. */
    public String textKey() {
        return textKey;
    }

    /** Empty where no safeguard was against it. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
