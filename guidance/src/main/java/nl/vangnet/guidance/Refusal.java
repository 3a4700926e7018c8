package nl.vangnet.guidance;

/**
 * Why something does not happen.
 *
 * @param safeguard name of the safeguard; its text has key {@code safeguard.NAME}
 * @param ground the law where the law forbids it; otherwise the promise it would break
 */
public record Refusal(String safeguard, Ground ground, Objection objection) {
    /** Whether the law allows it, and only a promise stands in the way. */
    public boolean lawful() {
        return ground.layer() == Layer.PROMISE;
    }
}
