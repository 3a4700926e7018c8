package nl.vangnet.payments;

import java.text.Normalizer;
import java.util.Map;

/** Writes a text in the characters that every bank in the European payment area takes. */
final class SepaText {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('ø', "o"),
            Map.entry('Ø', "O"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "AE"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "OE"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "L"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "D"),
            Map.entry('ð', "d"),
            Map.entry('Ð', "D"),
            Map.entry('þ', "th"),
            Map.entry('Þ', "Th"),
            Map.entry('ı', "i"),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('–', "-"),
            Map.entry('&', "+"));
    private static final String SIGNS = "/-?:().,'+ ";

    private SepaText() {}

    /** Without diacritics; what has no counterpart becomes a point, and what is too long is cut off. Never empty. */
    static String of(String text, int longest) {
        StringBuilder plain = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            boolean allowed = c < 128 && Character.isLetterOrDigit(c);
            plain.append(allowed || SIGNS.indexOf(c) >= 0 ? String.valueOf(c) : LETTERS.getOrDefault(c, "."));
        }
        String all = plain.toString().replaceAll(" +", " ").strip();
        String cut = all.substring(0, Math.min(longest, all.length())).strip();
        return cut.isEmpty() ? "." : cut;
    }
}
