package nl.vangnet.guidance.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vangnet.guidance.DaysOff;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be done in time.
 *
 * @param start the day on which the clock starts; the day after is the first that counts
 * @param met when it was done; null while it was not
 * @param escalated when whoever leads heard that it was not; null where that did not happen
 */
public record Deadline(
        DeadlineKind kind,
        LocalDate start,
        Term term,
        List<Pause> pauses,
        List<Extension> extensions,
        @Nullable LocalDate met,
        @Nullable LocalDate escalated) {
    /** In a term of this many days at least two are no days off (Algemene termijnenwet, art. 2). */
    private static final int SHORT = 3;

    private static final int WORKING_DAYS_AT_LEAST = 2;

    public Deadline {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    /** A clock that starts. */
    public static Deadline start(DeadlineKind kind, LocalDate start, Term term) {
        return new Deadline(kind, start, term, List.of(), List.of(), null, null);
    }

    /** The last day on which it is in time; empty while a pause lasts of which nobody knows the end. */
    public Optional<LocalDate> due() {
        Term whole = term.plus(extensions.stream().mapToInt(Extension::count).sum());
        long toCount = whole.days(start);
        boolean workingDaysOnly = whole.unit() == Term.Unit.WORKING_DAYS;
        long counted = 0;
        long worked = 0;
        for (LocalDate day = start.plusDays(1); ; day = day.plusDays(1)) {
            Pause pause = pause(day);
            if (pause != null) {
                if (pause.until() == null) {
                    return Optional.empty();
                }
                continue;
            }
            boolean dayOff = DaysOff.isOff(day);
            worked += dayOff ? 0 : 1;
            counted += dayOff && workingDaysOnly ? 0 : 1;
            boolean enough = toCount < SHORT || worked >= WORKING_DAYS_AT_LEAST;
            if (counted >= toCount && (!whole.moves() || (!dayOff && enough))) {
                return Optional.of(day);
            }
        }
    }

    public DeadlineState state(LocalDate today) {
        Optional<LocalDate> due = due();
        if (met != null) {
            return new DeadlineState.Met(met, due.isPresent() && due.get().isBefore(met));
        }
        if (due.isPresent() && due.get().isBefore(today)) {
            return escalated == null
                    ? new DeadlineState.Overdue(due.get())
                    : new DeadlineState.Escalated(due.get(), escalated);
        }
        Pause pause = pause(today);
        return pause != null
                ? new DeadlineState.Paused(pause.from(), pause.reason())
                : new DeadlineState.Running(due.orElseThrow());
    }

    /** Whether whoever leads must hear of it now. Nobody has to ask for that, and nobody can switch it off. */
    public boolean mustEscalate(LocalDate today) {
        return state(today) instanceof DeadlineState.Overdue;
    }

    private @Nullable Pause pause(LocalDate day) {
        return pauses.stream().filter(pause -> pause.holds(day)).findFirst().orElse(null);
    }
}
