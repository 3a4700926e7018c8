package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vangnet.guidance.dossier.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What wants to leave: a letter, a call, an appointment, or what a partner hears of somebody.
 *
 * @param channel how it reaches the person
 * @param place how they would meet; null where it invites to nothing
 * @param day when they would meet; null where no day is set yet
 * @param printedName the name on it
 * @param copies the names of those who get it as well: a guardian, a supporter
 * @param senders who signs: the municipality, and nobody else
 * @param fields what is filled in, by name
 * @param language tag of the language it is in
 * @param paragraphs the exact words, as the person reads or hears them
 * @param interpreter whether an interpreter was booked
 * @param companion who was invited along; empty where nobody was
 * @param toPartner the partner that hears it in place of the person; null for everything else
 */
public record Message(
        Purpose purpose,
        Channel channel,
        @Nullable Channel place,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        String printedName,
        List<String> copies,
        List<String> senders,
        List<Clause> clauses,
        Map<String, String> fields,
        String language,
        List<String> paragraphs,
        boolean interpreter,
        String companion,
        @Nullable ToPartner toPartner) {
    public Message {
        if ((purpose == Purpose.PARTNER) != (toPartner != null)
                || (channel == Channel.PARTNER) != (toPartner != null)) {
            throw new IllegalArgumentException("What a partner hears has that purpose, that channel and a partner");
        }
        copies = List.copyOf(copies);
        senders = List.copyOf(senders);
        clauses = List.copyOf(clauses);
        fields = Map.copyOf(fields);
        paragraphs = List.copyOf(paragraphs);
    }

    /** To the person. */
    public Message(
            Purpose purpose,
            Channel channel,
            @Nullable Channel place,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            String printedName,
            List<String> copies,
            List<String> senders,
            List<Clause> clauses,
            Map<String, String> fields,
            String language,
            List<String> paragraphs,
            boolean interpreter,
            String companion) {
        this(
                purpose,
                channel,
                place,
                day,
                time,
                printedName,
                copies,
                senders,
                clauses,
                fields,
                language,
                paragraphs,
                interpreter,
                companion,
                null);
    }

    /** All that it asks and tells: in clauses, and in the words that somebody added. */
    public Set<Content> contents() {
        return Stream.concat(
                        clauses.stream().flatMap(clause -> clause.contents().stream()),
                        OwnWords.contents(ownWords()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(Content content) {
        return contents().contains(content);
    }

    /** What colleagues wrote in it; empty where it has clauses only. */
    String ownWords() {
        return fields.getOrDefault(Clauses.OWN_WORDS, "") + " " + fields.getOrDefault(Clauses.EXCEPTION, "");
    }

    /** Whether it asks the person to meet. */
    boolean invites() {
        return place != null;
    }

    /** Whether it answers something that the person let us know. */
    boolean replies() {
        return has(Content.ANSWERS_YOU);
    }

    /** Whether it is no attempt to reach somebody: it answers, or it tells something and asks nothing. */
    boolean besideTheLadder() {
        return replies() || (!purpose.seeksContact() && !invites());
    }

    /** What the municipality says itself. */
    List<String> ourParagraphs() {
        return IntStream.range(0, paragraphs.size())
                .filter(i -> i >= clauses.size() || !clauses.get(i).contents().contains(Content.CLIENTS_WORDS))
                .mapToObj(paragraphs::get)
                .toList();
    }
}
