package nl.vangnet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads texts and templates as a strict editor would. */
final class TextLint {
    private static final int LONGEST_SENTENCE = 20;
    private static final int LONGEST_ON_AVERAGE = 15;

    /** Words of letters from the town hall that people do not use themselves. */
    private static final Pattern JARGON = Pattern.compile("\\b(aangaande|alsmede|belanghebbende|beschikking|betreffende"
            + "|bovengenoemde?|conform|derhalve|desalniettemin|dient te|echter|geschiedt|indien|ingevolge|inzake|krachtens"
            + "|met betrekking tot|middels|mits|omtrent|reeds|tenzij|ter zake|teneinde|tevens|ten behoeve van|thans"
            + "|verrekening|vigerende?|voornoemde?|zulks)\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern SPEAKING_ATTRIBUTE =
            Pattern.compile("\\b(?:aria-label|title|alt|placeholder|data-label)=\"([^\"$]*\\p{L}[^\"$]*)\"");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private TextLint() {}

    /** What is hard to read in a Dutch text; empty when it is plain. */
    static List<String> complaintsAboutDutch(String text) {
        List<String> complaints = new ArrayList<>();
        List<Integer> lengths = Stream.of(SENTENCE_END.split(text))
                .map(sentence -> NOT_A_WORD.split(sentence.strip()).length)
                .toList();
        lengths.stream()
                .filter(words -> words > LONGEST_SENTENCE)
                .forEach(words ->
                        complaints.add("a sentence of " + words + " words; " + LONGEST_SENTENCE + " is the limit"));
        int words = lengths.stream().mapToInt(Integer::intValue).sum();
        if (words > LONGEST_ON_AVERAGE * lengths.size()) {
            complaints.add(words + " words in " + lengths.size() + " sentences; on average " + LONGEST_ON_AVERAGE
                    + " is the limit");
        }
        JARGON.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> complaints.add("jargon: " + word.group()));
        return complaints;
    }

    /** Words that stand in a template itself, where they can be in one language only. */
    static List<String> wordsIn(String template) {
        String text = template.replaceAll("(?s)<%--.*?--%>", " ")
                .replaceAll("(?m)^@(import|param).*$", " ")
                .replaceAll("(?m)^\\s*!\\{.*}\\s*$", " ");
        List<String> words = new ArrayList<>();
        SPEAKING_ATTRIBUTE
                .matcher(text)
                .results()
                .map(attribute -> attribute.group(1))
                .forEach(words::add);
        String visible = withoutExpressions(text).replaceAll("(?s)<[^>]*>", " ");
        LETTERS.matcher(visible).results().map(word -> word.group()).forEach(words::add);
        return words;
    }

    /** Leaves out what stands between the brackets of {@code ${...}}, {@code @if(...)} and {@code @template.x(...)}, but not content blocks. */
    private static String withoutExpressions(String template) {
        StringBuilder visible = new StringBuilder();
        int place = 0;
        int depth = 0;
        while (place < template.length()) {
            char c = template.charAt(place);
            if (template.startsWith("@`", place)) {
                int end = closingTick(template, place + 2);
                visible.append(' ')
                        .append(withoutExpressions(template.substring(place + 2, end)))
                        .append(' ');
                place = end + 1;
            } else if (depth > 0) {
                depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
                place++;
            } else if (template.startsWith("${", place) || template.startsWith("$unsafe{", place)) {
                depth = 1;
                place = template.indexOf('{', place) + 1;
            } else if (c == '@') {
                do {
                    place++;
                } while (place < template.length()
                        && (Character.isLetterOrDigit(template.charAt(place))
                                || ".-_".indexOf(template.charAt(place)) >= 0));
                if (place < template.length() && template.charAt(place) == '(') {
                    depth = 1;
                    place++;
                }
            } else {
                visible.append(c);
                place++;
            }
        }
        return visible.toString();
    }

    private static int closingTick(String template, int from) {
        int open = 1;
        for (int place = from; place < template.length(); place++) {
            if (template.charAt(place) == '`') {
                open += template.charAt(place - 1) == '@' ? 1 : -1;
                if (open == 0) {
                    return place;
                }
            }
        }
        throw new IllegalArgumentException("A content block is not closed");
    }
}
