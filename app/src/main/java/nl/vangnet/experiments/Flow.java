package nl.vangnet.experiments;

import java.util.List;

/**
 * How many were looked at, could take part, agreed and were assigned: the first part of the flow of CONSORT, counted and never typed.
 *
 * @param screened people with assistance on the day of the snapshot
 * @param reasons a line per rule of the protocol, those that nobody failed too
 * @param eligible who meet all rules
 * @param agreed who agreed to take part, whether or not they stopped since
 * @param refused who said no
 * @param noAnswer who did not answer
 * @param units on the list; 0 before it is frozen
 * @param people on the list
 * @param arms a line per arm; empty before the assignment
 * @param withdrawn who stopped after the list was frozen
 */
public record Flow(
        int screened,
        List<Reason> reasons,
        int eligible,
        int agreed,
        int refused,
        int noAnswer,
        int units,
        int people,
        List<ArmCount> arms,
        int withdrawn) {
    /**
     * A rule.
     *
     * @param first for how many it is the first that fails
     * @param all how many fail it
     */
    public record Reason(EligibilityRule rule, int first, int all) {}

    /** How many were assigned to an arm. */
    public record ArmCount(String code, String name, int units, int people) {}
}
