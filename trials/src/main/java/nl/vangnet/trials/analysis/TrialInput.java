package nl.vangnet.trials.analysis;

import org.jspecify.annotations.Nullable;

/**
 * The files of a trial. Rows may come in any order; people are recognised by {@code pid}.
 *
 * @param people one row per person with all that is analysed
 * @param participants one row per person: assignment, background, until when the register may be read
 * @param interviews one row per interview
 * @param spells one row per period on assistance
 * @param applicants one row per applicant, where they are known
 * @param seed of the sealed assignment, 64 hexadecimal digits
 * @param draw by which the arms were given: 0, or in a rehearsal {@link nl.vangnet.trials.assignment.BatchAssignment#DECOYS} + k
 */
public record TrialInput(
        Table people,
        Table participants,
        Table interviews,
        Table spells,
        @Nullable Table applicants,
        String seed,
        int draw) {
    /** The trial as it was assigned. */
    public TrialInput(
            Table people, Table participants, Table interviews, Table spells, @Nullable Table applicants, String seed) {
        this(people, participants, interviews, spells, applicants, seed, 0);
    }
}
