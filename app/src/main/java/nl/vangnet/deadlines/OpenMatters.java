package nl.vangnet.deadlines;

import java.util.List;

/** What waits for somebody in one part of the house. Each part tells its own; {@link StandStill} holds it against the clocks. */
public interface OpenMatters {
    /** All that is open now, each with the kind and subject of the clock that it must have. */
    List<Matter> open();
}
