package nl.vangnet.trials.design;

import java.util.List;
import java.util.Set;

/**
 * A trial as it stands before registration, in as far as {@link DesignLinter} judges it.
 *
 * @param arms in declared order, the control arm among them
 * @param outcomes what will be compared
 * @param plannedTests how many tests the plan of analysis names as confirmatory; 0 when it names none
 * @param detectableDifference whether the smallest difference that can be found was calculated ({@link Power})
 */
public record TrialDesign(List<Arm> arms, List<Outcome> outcomes, int plannedTests, boolean detectableDifference) {
    /**
     * What people in an arm get.
     *
     * @param teams whose case managers serve it
     * @param components of what is offered, such as {@code premium} or {@code small caseload}
     */
    public record Arm(String name, Set<String> teams, Set<String> components) {}

    /** Where an outcome is read. */
    public enum Source {
        /** Known of everybody assigned. */
        REGISTER,
        /** Known of who answered. */
        INTERVIEW
    }

    /** Of whom the outcome is analysed. */
    public enum Population {
        EVERYBODY_ASSIGNED,
        RESPONDENTS_WEIGHTED,
        COMPLETERS
    }

    /**
     * An outcome.
     *
     * @param onlyAmong what a person must have done after assignment to count, such as {@code work}; empty for nothing
     * @param rowsPerPerson 1, or the number of periods when each is a row of its own
     * @param clustered whether standard errors let rows of one person, and of one unit, depend on each other
     * @param tests confirmatory tests of this outcome
     */
    public record Outcome(
            String name,
            Source source,
            Population population,
            String onlyAmong,
            int rowsPerPerson,
            boolean clustered,
            int tests) {}
}
