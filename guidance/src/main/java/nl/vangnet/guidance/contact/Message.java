package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.guidance.dossier.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What wants to leave: a letter, a call, an appointment, a line on the list of a partner.
 *
 * @param channel how it reaches the person
 * @param place how they would meet; null where it invites to nothing
 * @param day when they would meet; null where no day is set yet
 * @param printedName the name on it
 * @param senders who signs: the municipality, and nobody else
 * @param fields what is filled in, by name
 * @param interpreter whether an interpreter was booked
 * @param companion who was invited along; empty where nobody was
 */
public record Message(
        Purpose purpose,
        Channel channel,
        @Nullable Channel place,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        String printedName,
        List<String> senders,
        List<Clause> clauses,
        Map<String, String> fields,
        boolean interpreter,
        String companion) {
    public Message {
        senders = List.copyOf(senders);
        clauses = List.copyOf(clauses);
        fields = Map.copyOf(fields);
    }

    /** All that the clauses ask and tell. */
    public Set<Content> contents() {
        return clauses.stream().flatMap(clause -> clause.contents().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(Content content) {
        return contents().contains(content);
    }
}
