package nl.vangnet.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.guidance.contact.Clauses;
import nl.vangnet.guidance.contact.Content;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.contact.Purpose.LegalType;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.letters.Words;
import nl.vangnet.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * What left, just as the person got it.
 *
 * @param contact who signs in the name of the municipality
 * @param street with house number
 * @param copies who got it as well
 */
public record SentMessage(
        long id,
        long unit,
        long person,
        LocalDate sentOn,
        Purpose purpose,
        Channel channel,
        @Nullable Channel place,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        Language language,
        String printedName,
        List<String> copies,
        List<String> clauses,
        List<String> paragraphs,
        String contact,
        String contactPhone,
        String street,
        String postcode,
        String town,
        boolean demonstration) {
    /** Its words, in its own language. */
    public Words words() {
        return new Words(language);
    }

    public String subject() {
        return words().text(purposeKey());
    }

    public String purposeKey() {
        return Keys.purpose(purpose);
    }

    public String channelKey() {
        return Keys.channel(channel);
    }

    /** Key of how they would meet; asked only where they would. */
    public String placeKey() {
        return Keys.channel(Objects.requireNonNull(place, "it invites to nothing"));
    }

    /** Key of the sentence that names the article by which one has to respond. */
    public String dutyKey() {
        return purpose.legalType() == LegalType.RIGHT_TO_ASSISTANCE
                ? "uitnodiging.moet_gegevens"
                : "uitnodiging.moet_reageren";
    }

    /** Name of the file on the reader's computer, without personal data. */
    public String fileName() {
        return "bericht-" + id;
    }

    public boolean obliged() {
        return has(Content.DUTY_TO_COME);
    }

    public boolean voluntary() {
        return has(Content.VOLUNTARY);
    }

    private boolean has(Content content) {
        Set<Content> contents = clauses.stream()
                .flatMap(name -> Clauses.all().get(name).contents().stream())
                .collect(Collectors.toSet());
        return contents.contains(content);
    }
}
