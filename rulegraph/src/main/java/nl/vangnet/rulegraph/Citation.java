package nl.vangnet.rulegraph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a rule or an amount stands written.
 *
 * @param document the name people use for it, for example {@code Participatiewet}
 * @param identifier its number in the national legislation database ({@code BWBR0015703}), or empty for other documents
 * @param place article first, then paragraph and part, as written: {@code ["31", "2", "n"]}; empty for a document as a whole
 */
public record Citation(String document, String identifier, List<String> place) {
    public Citation {
        if (document.isBlank()) {
            throw new IllegalArgumentException("A citation names a document");
        }
        place = List.copyOf(place);
    }

    /** Reads {@code "Participatiewet 31 2 n"} with the identifier kept apart; the first word is the document. */
    static Citation parse(String text, String identifier) {
        String[] words = text.strip().split(" +", -1);
        return new Citation(words[0], identifier, List.of(words).subList(1, words.length));
    }

    /** The text of the article as it was in force on a date, for a citation of national legislation. */
    public Optional<String> url(LocalDate onDate) {
        if (identifier.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        String paragraph = place.size() > 1 && !partWithoutParagraph() ? "&lid=" + place.get(1) : "";
        return Optional.of("https://wetten.overheid.nl/jci1.3:c:" + identifier + "&artikel=" + place.getFirst()
                + paragraph + "&z=" + onDate + "&g=" + onDate);
    }

    /** {@code "Participatiewet artikel 31 lid 2 onderdeel n"}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(document);
        String[] names = {" artikel ", " lid ", " onderdeel "};
        for (int i = 0; i < place.size(); i++) {
            text.append(names[i == 1 && partWithoutParagraph() ? 2 : Math.min(i, 2)])
                    .append(place.get(i));
        }
        return text.toString();
    }

    /** Whether the second word names a part, because the article has no paragraphs, as art. 21. */
    private boolean partWithoutParagraph() {
        return !Character.isDigit(place.get(1).charAt(0));
    }
}
