package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.ContactAgreement;

/** A message that stands at the gate, with all that the safeguards look at. */
public record Departure(
        Message message, Brief brief, ContactHistory history, Author author, ContactPolicy policy, LocalDate today) {
    /** The day that counts for duties and agreements: of the meeting, or today. */
    LocalDate day() {
        return message.day() == null ? today : message.day();
    }

    /** Whether a partner is told that the person does not want it any more: that may always be said. */
    boolean withdraws() {
        return message.has(Content.CONSENT_WITHDRAWN);
    }

    /** The agreement in force on that day. */
    Optional<ContactAgreement> agreement() {
        return Optional.ofNullable(brief.agreement()).filter(agreement -> agreement.inForce(day()));
    }

    /** How the message comes, and how one would meet. */
    Stream<Channel> channels() {
        return Stream.concat(Stream.of(message.channel()), Stream.ofNullable(message.place()));
    }
}
