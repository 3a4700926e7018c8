package nl.vangnet.guidance.contact;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads as somebody who has little practice in reading. Crude: it counts words in sentences and knows a list of words of the town hall. */
final class Readability {
    private static final int LONGEST_SENTENCE = 25;
    private static final int LONGEST_ON_AVERAGE = 15;

    private static final Pattern JARGON = Pattern.compile("\\b(aangaande|activeren|alsmede|arbeidsmarktpositie"
            + "|belanghebbende|beschikking|betreffende|conform|derhalve|desalniettemin|dient te|echter|financiële"
            + " zelfstandigheid|geschiedt|indien|ingevolge|inzake|krachtens|met betrekking tot|middels|mits|omtrent"
            + "|participatie|re-integratie|reeds|tenzij|ter zake|teneinde|tevens|thans|traject|uitstroom|vigerende?"
            + "|zelfredzaamheid|zulks)\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

    private Readability() {}

    /** The longest sentence, when it or the average of all is too long. */
    static Optional<String> longest(List<String> paragraphs) {
        List<String> sentences = paragraphs.stream()
                .flatMap(paragraph -> Stream.of(SENTENCE_END.split(paragraph)))
                .filter(sentence -> !sentence.isBlank())
                .toList();
        int words = sentences.stream().mapToInt(Readability::words).sum();
        return sentences.stream()
                .max(Comparator.comparingInt(Readability::words))
                .filter(sentence ->
                        words(sentence) > LONGEST_SENTENCE || words > LONGEST_ON_AVERAGE * sentences.size());
    }

    static Optional<String> jargon(List<String> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph ->
                        JARGON.matcher(paragraph.toLowerCase(Locale.ROOT)).results())
                .map(MatchResult::group)
                .findFirst();
    }

    private static int words(String sentence) {
        return SPACE.split(sentence.strip()).length;
    }
}
