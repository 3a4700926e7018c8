package nl.vangnet.conversations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.guidance.dossier.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Who needs this case manager, also who does not ask.
 *
 * @param late what should have been done, the longest ago first
 * @param soon what must be done in the coming days
 * @param later how much has more time
 * @param silent of whom nothing was heard for longer than the policy says, the longest first; not all of them
 * @param silentTotal how many those are
 */
public record Today(
        List<Line> late,
        List<Line> soon,
        int later,
        List<Appointment> appointments,
        List<Silent> silent,
        int silentTotal) {
    /**
     * Something to do.
     *
     * @param words of a task; null for the rest
     * @param due null while the clock stands still
     * @param address where one does it
     * @param insteadOf name of the colleague who is away and for whom one steps in; null for an own client
     */
    public record Line(
            long unit,
            String name,
            DeadlineKind kind,
            @Nullable String words,
            @Nullable LocalDate due,
            String address,
            @Nullable String insteadOf) {}

    /**
     * A conversation to come.
     *
     * @param insteadOf as with a line
     */
    public record Appointment(
            long unit,
            String name,
            LocalDate day,
            @Nullable LocalTime time,
            Channel channel,
            @Nullable String insteadOf) {}

    /**
     * Somebody of whom nothing was heard.
     *
     * @param since null where there never was contact
     */
    public record Silent(long unit, String name, @Nullable Instant since) {}

    List<Long> units() {
        return Stream.of(
                        Stream.concat(late.stream(), soon.stream()).map(Line::unit),
                        appointments.stream().map(Appointment::unit),
                        silent.stream().map(Silent::unit))
                .flatMap(units -> units)
                .distinct()
                .toList();
    }
}
