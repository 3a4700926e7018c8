package nl.vangnet.experiments;

import java.time.LocalDate;
import java.util.List;
import nl.vangnet.web.FlowChart;
import org.jspecify.annotations.Nullable;

/**
 * Where a trial is, and what comes next.
 *
 * @param steps the phases, in order
 * @param flow null before enrolment
 * @param chart the same drawn; null where the people of a trial that was brought in were looked at elsewhere
 * @param parties who committed to a secret
 * @param viewersTurn whether the viewer can commit or reveal now
 * @param mayStillChange whether something of the protocol may still be changed
 * @param askedAgain how many participants have not yet said yes again to interviews
 * @param today for the day of the snapshot
 */
public record TrialView(
        Trial trial,
        Phase phase,
        List<PhaseLine> steps,
        @Nullable Flow flow,
        @Nullable FlowChart chart,
        List<Reason> reasons,
        List<Party> parties,
        boolean viewersTurn,
        List<AmendmentLine> amendments,
        boolean mayStillChange,
        int askedAgain,
        List<Deviation> deviations,
        LocalDate today) {
    /**
     * A phase.
     *
     * @param state {@code done}, {@code now} or {@code later}
     */
    public record PhaseLine(String text, String state) {}

    /** A rule, with how many did not meet it. */
    public record Reason(String text, int first, int all) {}

    /** Somebody who keeps a secret. */
    public record Party(String name, boolean opened) {}

    public boolean bothSealed() {
        return parties.size() == 2;
    }

    public boolean bothOpened() {
        return bothSealed() && parties.stream().allMatch(Party::opened);
    }
}
