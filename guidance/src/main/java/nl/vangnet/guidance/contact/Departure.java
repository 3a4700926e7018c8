package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import nl.vangnet.guidance.dossier.Brief;

/** A message that stands at the gate, with all that the safeguards look at. */
public record Departure(
        Message message, Brief brief, ContactHistory history, Author author, ContactPolicy policy, LocalDate today) {
    /** The day that counts for duties and agreements: of the meeting, or today. */
    LocalDate day() {
        return message.day() == null ? today : message.day();
    }
}
