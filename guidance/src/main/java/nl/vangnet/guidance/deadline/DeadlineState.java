package nl.vangnet.guidance.deadline;

import java.time.LocalDate;

/** How it stands with a deadline on a day. */
public sealed interface DeadlineState {
    record Running(LocalDate due) implements DeadlineState {}

    /** Its days do not count now. */
    record Paused(LocalDate since, Pause.Reason reason) implements DeadlineState {}

    record Met(LocalDate on, boolean late) implements DeadlineState {}

    /** Too late, and nobody was told yet. */
    record Overdue(LocalDate due) implements DeadlineState {}

    /** Too late, and whoever leads was told. */
    record Escalated(LocalDate due, LocalDate told) implements DeadlineState {}

    /** Whether it is not done and the last day has passed. */
    default boolean late() {
        return this instanceof Overdue || this instanceof Escalated;
    }
}
