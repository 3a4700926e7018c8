package nl.vangnet.managers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vangnet.guidance.managers.Handover;
import nl.vangnet.guidance.managers.HandoverEvent;
import nl.vangnet.guidance.managers.HandoverReason;
import org.jspecify.annotations.Nullable;

/**
 * One handover of one client, with all that happened in it.
 *
 * @param day the first day of the successor
 * @param why in words that the client reads
 * @param leadsReason null where no team lead was needed
 * @param entries the earliest first
 */
public record HandoverFile(
        long id,
        long unit,
        Person present,
        Person successor,
        LocalDate day,
        HandoverReason reason,
        String why,
        @Nullable String leadsReason,
        Person author,
        Instant at,
        List<Entry> entries) {
    /** A colleague as shown. */
    public record Person(long staff, String name, String phone) {}

    /**
     * What happened.
     *
     * @param words the note, what was told, or why it was withdrawn; null where the step has no words
     */
    public record Entry(
            HandoverEvent.Kind kind,
            Instant at,
            Person author,
            @Nullable String words) {}

    public HandoverFile {
        entries = List.copyOf(entries);
    }

    /** Where it stands. */
    public Handover state() {
        return Handover.of(entries.stream()
                .map(entry -> new HandoverEvent(
                        entry.kind(), entry.at(), entry.author().staff()))
                .toList());
    }

    /** The words of the last entry of this kind; null where there is none. */
    public @Nullable String words(HandoverEvent.Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .reduce((_, later) -> later)
                .map(Entry::words)
                .orElse(null);
    }

    /** Key of where it stands in the texts. */
    public String stateKey() {
        return switch (state()) {
            case Handover.Proposed _ -> "overdracht.stand.voorgesteld";
            case Handover.Noted _ -> "overdracht.stand.geschreven";
            case Handover.Read _ -> "overdracht.stand.gelezen";
            case Handover.Told _ -> "overdracht.stand.verteld";
            case Handover.InEffect _ -> "overdracht.stand.ingegaan";
            case Handover.Withdrawn _ -> "overdracht.stand.ingetrokken";
        };
    }

    public String reasonKey() {
        return Reasons.key(reason);
    }
}
