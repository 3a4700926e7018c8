package nl.vangnet.cohorts;

import java.time.LocalDate;
import java.util.List;
import nl.vangnet.guidance.cohort.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a round shows.
 *
 * @param ruleText the rule as published
 * @param week in which week it is; 0 before the start
 * @param purposes how many are invited for what
 * @param notInvited how many are not, by reason
 * @param stopped invitations that were stopped after all by what became known since the dry run
 * @param outcomes empty before the start
 */
public record RoundView(
        long id,
        String name,
        String ruleText,
        LocalDate preparedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn,
        int perWeek,
        int weeks,
        int week,
        int invited,
        int left,
        int stopped,
        int answered,
        int spoken,
        List<Count> purposes,
        List<Count> notInvited,
        List<Outcome> outcomes) {
    public record Count(String text, int count) {}

    public record Outcome(String text, Comparison comparison) {}

    /** A person of the round; the reasons are empty for who is invited. */
    public record Row(
            long unit,
            int place,
            String name,
            String purpose,
            @Nullable Integer week,
            List<String> reasons) {}

    /** A line of the overview. */
    public record Line(long id, String name, String stateKey, int invited, int left) {}

    /** An area with how many units it has, and its last round. */
    public record AreaLine(
            int id, String name, int units, @Nullable Line round) {}

    /** Key of where it stands in the texts. */
    public String stateKey() {
        return stateKey(startedOn != null, finishedOn != null);
    }

    static String stateKey(boolean started, boolean finished) {
        return finished ? "cohort.stand.klaar" : started ? "cohort.stand.loopt" : "cohort.stand.voorbereid";
    }
}
