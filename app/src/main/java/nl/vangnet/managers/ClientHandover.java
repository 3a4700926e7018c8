package nl.vangnet.managers;

import java.time.LocalDate;
import java.util.List;
import nl.vangnet.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a client's handover shows.
 *
 * @param open the handover on its way; null where there is none
 * @param readsHere whether the viewer is the successor who must read
 * @param agreements how contact was agreed with each person of the unit: it binds every successor
 * @param colleagues who can take over, with the room they have
 */
public record ClientHandover(
        long unit,
        String name,
        HandoverFile.Person manager,
        @Nullable LocalDate since,
        @Nullable String stepsIn,
        List<Past> history,
        @Nullable HandoverFile open,
        boolean readsHere,
        List<String> agreements,
        List<Choice> colleagues) {
    /**
     * A time with one manager.
     *
     * @param to null while it lasts
     */
    public record Past(
            String name, LocalDate from, @Nullable LocalDate to) {}
}
