package nl.vangnet.guidance.conversation;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vangnet.rulegraph.Csv;

/**
 * Words that say something about illness or treatment. Who writes them down is warned: a record holds what somebody can and cannot do, and
 * nothing of why in medical terms (GDPR art. 9). A warning and no refusal, for a word can mean something else.
 */
public final class MedicalWords {
    private static final Pattern WORDS =
            Pattern.compile(Csv.read(MedicalWords.class, "medical-words.csv", List.of("beginning")).stream()
                    .map(line -> Pattern.quote(line.need("beginning")))
                    .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")\\p{L}*")));

    private MedicalWords() {}

    /** Those in a record, as they were written, in lower case, each once. */
    public static List<String> in(ConversationRecord record) {
        return in(record.text());
    }

    static List<String> in(String text) {
        return WORDS.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
