package nl.vangnet.trials.design;

/**
 * Something in a design that would make a result unclear, found while it can still be changed.
 *
 * @param rule which; the key of its translation
 * @param about the arms, component or outcome
 * @param reason why the result would be unclear
 * @param proposal how to mend it
 */
public record Finding(Rule rule, String about, String reason, String proposal) {
    /** What is looked at. */
    public enum Rule {
        TEAM_AND_ARM_COINCIDE,
        COMPONENT_IN_ALL_ARMS,
        OUTCOME_AMONG_SOME,
        ROWS_NOT_CLUSTERED,
        COMPLETERS_ONLY,
        NO_DETECTABLE_DIFFERENCE,
        MORE_TESTS_THAN_PLANNED
    }
}
