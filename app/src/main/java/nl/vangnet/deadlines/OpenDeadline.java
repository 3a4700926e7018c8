package nl.vangnet.deadlines;

import java.time.LocalDate;
import java.util.Comparator;
import nl.vangnet.guidance.deadline.Deadline;
import nl.vangnet.guidance.deadline.DeadlineState;

/**
 * A deadline that is not met yet.
 *
 * @param unit client number
 * @param subject what it is about, for example {@code conversation:12}
 * @param owner staff number of the case manager that the client has now
 */
public record OpenDeadline(long id, long unit, String subject, long owner, Deadline deadline) {
    /** The nearest first; what is paused comes last. */
    public static final Comparator<OpenDeadline> NEAREST = Comparator.comparing(
                    (OpenDeadline open) -> open.deadline().due().orElse(LocalDate.MAX))
            .thenComparingLong(OpenDeadline::id);

    /** The number in the subject. */
    public long subjectNumber() {
        return Long.parseLong(subject.substring(subject.indexOf(':') + 1));
    }

    public DeadlineState state(LocalDate today) {
        return deadline.state(today);
    }
}
