package nl.vangnet.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import nl.vangnet.guidance.contact.Answer;
import nl.vangnet.guidance.contact.Attempt;
import nl.vangnet.guidance.contact.ContactHistory;
import nl.vangnet.guidance.contact.Purpose.LegalType;
import nl.vangnet.guidance.dossier.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What went to and fro with one person, with who did it.
 *
 * @param went the earliest first
 * @param came the earliest first
 */
public record Trail(List<Went> went, List<Came> came) {
    static final Trail NONE = new Trail(List.of(), List.of());

    /**
     * What went out.
     *
     * @param counts whether it tries to reach the person; a reply that invites to nothing does not
     * @param who name of the colleague; null where a job did it
     */
    public record Went(
            long id,
            Attempt attempt,
            @Nullable Channel place,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            boolean counts,
            @Nullable Long staff,
            @Nullable String who,
            @Nullable String job,
            boolean noShow) {}

    /**
     * What came in.
     *
     * @param who name of the colleague who wrote it down; null where the person did
     */
    public record Came(long id, Answer answer, @Nullable String who) {}

    /**
     * The history as one sender needs it.
     *
     * @param spoken whether this sender had a conversation with the person
     * @param open how many days an attempt without an answer stays open
     */
    ContactHistory of(Sender sender, boolean spoken, LocalDate today, int open) {
        return new ContactHistory(
                went.stream().filter(Went::counts).map(Went::attempt).toList(),
                came.stream().map(Came::answer).toList(),
                sender.job() != null && otherOpen(sender, today, open),
                spoken || spoke(sender));
    }

    /** A job that finds another at work with this person, a job or a colleague, leaves the person alone. */
    private boolean otherOpen(Sender sender, LocalDate today, int open) {
        LocalDate answered =
                came.isEmpty() ? LocalDate.MIN : came.getLast().answer().day();
        return went.stream()
                .filter(one -> one.counts()
                        && one.attempt().purpose().legalType() != LegalType.VOLUNTARY
                        && one.attempt().result() != Attempt.Result.REACHED
                        && one.attempt().day().isAfter(answered)
                        && !one.attempt().day().plusDays(open).isBefore(today))
                .anyMatch(one -> !Objects.equals(one.job(), sender.job()));
    }

    private boolean spoke(Sender sender) {
        return sender.staff() != null
                && went.stream()
                        .anyMatch(one -> Objects.equals(one.staff(), sender.staff())
                                && one.attempt().result() == Attempt.Result.REACHED);
    }
}
