package nl.vangnet.cohorts;

import java.time.LocalDate;
import java.util.List;
import nl.vangnet.guidance.cohort.Comparison;
import nl.vangnet.guidance.cohort.Phase;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a round shows.
 *
 * @param ruleText the rule as published
 * @param week in which week it is; 0 before the start
 * @param checked how many of those who meet the rule were checked so far
 * @param toCheck how many meet it
 * @param purposes how many are invited for what
 * @param notInvited how many are not, by reason
 * @param stopped invitations that were stopped after all by what became known since the dry run
 * @param stoppedBecause why, with how often
 * @param waiting people who did not answer and are still being reached
 * @param held conversations with people of the round since it began
 * @param notRight how often they said since then that something is not right
 * @param outcomes empty before the start
 * @param evaluation what was learned; null where that was not written down
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
        int checked,
        int toCheck,
        int invited,
        int left,
        int stopped,
        int answered,
        int spoken,
        int waiting,
        int held,
        int notRight,
        List<Count> purposes,
        List<Count> notInvited,
        List<Count> stoppedBecause,
        List<Outcome> outcomes,
        Phase phase,
        @Nullable String evaluation) {
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
        return complete() ? stateKey(phase) : "cohort.stand.nakijken";
    }

    /** Whether everybody was checked: before that a round does not start. */
    public boolean complete() {
        return checked == toCheck;
    }

    /** Whether it is time to write down what was learned. */
    public boolean canBeEvaluated() {
        return phase == Phase.FINISHED;
    }

    static String stateKey(Phase phase) {
        return switch (phase) {
            case PREPARED -> "cohort.stand.voorbereid";
            case INVITING -> "cohort.stand.loopt";
            case REMINDING -> "cohort.stand.herinnert";
            case FINISHED -> "cohort.stand.klaar";
            case EVALUATED -> "cohort.stand.geleerd";
        };
    }
}
