package nl.vangnet.guidance.dossier;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vangnet.rulegraph.Csv;

/**
 * Words about illness and treatment, which have no place in a dossier: from {@code medical-words.csv}. They warn and decide nothing: a word
 * can be innocent, and a text without them can still tell of an illness.
 */
public final class MedicalWords {
    private static final Pattern ANY = Pattern.compile(
            Csv.read(MedicalWords.class, "medical-words.csv", List.of("word", "language")).stream()
                    .map(line -> pattern(line.need("word")))
                    .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?\\n])\\s*");

    private MedicalWords() {}

    /** A word in the file that ends in a star stands for every word that begins so. */
    private static String pattern(String word) {
        return word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                : Pattern.quote(word);
    }

    /** The words of this kind in a text, each once, as they first stand there. */
    public static List<String> in(String text) {
        return ANY.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** The text without the sentences in which such a word stands; empty when nothing is left. A proposal: a person looks at it. */
    public static String withoutThem(String text) {
        return Stream.of(SENTENCE_END.split(text, -1))
                .filter(sentence -> !ANY.matcher(sentence).find())
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
