package nl.vangnet.conversations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vangnet.guidance.conversation.Feedback;
import nl.vangnet.guidance.deadline.DeadlineKind;

/**
 * What a team lead must know: promises that were not kept, matters that do not move, and what clients think of conversations.
 *
 * @param lateByKind how many of each kind are late
 * @param late one page of them, the longest ago first
 * @param stuck what is open without a clock, by kind
 * @param feedback of colleagues with enough answers
 */
public record Signals(
        Map<DeadlineKind, Long> lateByKind,
        List<Late> late,
        Map<DeadlineKind, List<Stuck>> stuck,
        List<OfColleague> feedback) {
    /** What should have been done. */
    public record Late(
            long unit, String name, String manager, DeadlineKind kind, LocalDate due, long days, String address) {}

    /** What is open and has no clock. */
    public record Stuck(long unit, String name) {}

    /** Answers of clients about conversations with one colleague. */
    public record OfColleague(String name, Feedback.Together together) {}

    List<Long> units() {
        return Stream.concat(
                        late.stream().map(Late::unit),
                        stuck.values().stream().flatMap(List::stream).map(Stuck::unit))
                .distinct()
                .toList();
    }
}
