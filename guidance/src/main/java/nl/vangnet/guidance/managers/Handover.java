package nl.vangnet.guidance.managers;

import java.time.Instant;
import java.util.List;

/** How far a client is on the way from one case manager to the next. Every step needs the one before. */
public sealed interface Handover {
    /** Somebody proposed it; what the successor must know is not written yet. */
    record Proposed() implements Handover {}

    /** Written, and waiting until the successor read it. */
    record Noted(Instant at, long author) implements Handover {}

    /** Read by the successor; the client does not know yet. */
    record Read(Instant at) implements Handover {}

    /** The client was told who comes and from which day. Until that day the present manager stays. */
    record Told(Instant at) implements Handover {}

    record InEffect(Instant at) implements Handover {}

    record Withdrawn(Instant at) implements Handover {}

    /** Where it stands after these events, the earliest first. */
    static Handover of(List<HandoverEvent> events) {
        Handover state = new Proposed();
        for (HandoverEvent event : events) {
            state = state.after(event);
        }
        return state;
    }

    private Handover after(HandoverEvent event) {
        return switch (event.kind()) {
            case NOTED -> new Noted(event.at(), event.staff());
            case READ -> new Read(event.at());
            case TOLD -> new Told(event.at());
            case IN_EFFECT -> new InEffect(event.at());
            case WITHDRAWN -> new Withdrawn(event.at());
        };
    }

    default boolean open() {
        return switch (this) {
            case InEffect _, Withdrawn _ -> false;
            case Proposed _, Noted _, Read _, Told _ -> true;
        };
    }
}
