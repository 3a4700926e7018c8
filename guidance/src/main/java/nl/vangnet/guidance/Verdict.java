package nl.vangnet.guidance;

import java.util.List;

/** The answer of the safeguards to a question: it may, or it may not and this is every reason. */
public sealed interface Verdict {
    /** It may. */
    record Permit() implements Verdict {}

    /**
     * It may not.
     *
     * @param refusals never empty
     */
    record Refused(List<Refusal> refusals) implements Verdict {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("What is refused has a reason");
            }
        }
    }

    static Verdict of(List<Refusal> refusals) {
        return refusals.isEmpty() ? new Permit() : new Refused(refusals);
    }

    default boolean permits() {
        return this instanceof Permit;
    }

    /** Empty when permitted. */
    default List<Refusal> refusals() {
        return switch (this) {
            case Permit _ -> List.of();
            case Refused refused -> refused.refusals();
        };
    }
}
