package nl.vangnet.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** House rules that a compiler does not know, as checks on the text of one file. */
final class Tidy {
    static final int LINES = 400;

    /** Nine digits that stand alone: a citizen service number is written so. */
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![\\w.])\\d{9}(?!\\w|\\.\\d)");

    private static final Pattern ANY = Pattern.compile(".*");
    private static final Pattern TEMPLATE = Pattern.compile(".*\\.jte");
    private static final Pattern JAVA = Pattern.compile(".*\\.java");
    private static final Pattern MONEY =
            Pattern.compile("((rulegraph|law)/src/main/java|app/src/main/java/nl/vangnet/income)/.*\\.java");
    /** A font is full of digits that nobody wrote. */
    private static final Pattern SAMPLES = Pattern.compile(".*(/src/test/|/resources/).*(?<!\\.ttf)");

    /** These look at what the compiler sees. */
    private static final List<Rule> ON_CODE = List.of(
            new Rule(
                    "time comes in as an argument or from the Clock",
                    JAVA,
                    Pattern.compile("\\b(Instant|Year|YearMonth|\\w+Date|\\w+Time)\\.now\\((?![\\w.]*[cC]lock)"
                            + "|\\bSystem\\.currentTimeMillis\\(")),
            new Rule("no floating point near money", MONEY, Pattern.compile("\\b(double|float|Double|Float)\\b")));

    /** And these at every character; written in two parts where a rule would otherwise find itself. */
    private static final List<Rule> ON_TEXT = List.of(
            new Rule("finish it or leave it out", ANY, Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b")),
            new Rule(
                    "a template has no @switch: it would be printed",
                    TEMPLATE,
                    Pattern.compile("@(switch|case|default)\\b")),
            new Rule(
                    "no path of one machine",
                    ANY,
                    Pattern.compile("(?<![\\w.~}])/(work|tmp|root|home/\\w+|Users/\\w+)/\\w")),
            new Rule(
                    "no registry host: whoever builds chooses one",
                    ANY,
                    Pattern.compile("repo\\d?\\.maven\\.|registry\\.npm" + "js|deb\\.debian" + "\\.")));

    private record Rule(String text, Pattern files, Pattern forbidden) {}

    private Tidy() {}

    /**
     * Reads one file.
     *
     * @param path from the root of the repository, with slashes
     * @return what is wrong, each as {@code path:line: rule}
     */
    static List<String> complaints(String path, String text) {
        List<String> complaints = new ArrayList<>();
        report(ON_CODE, path, withoutComments(text), complaints);
        report(ON_TEXT, path, text, complaints);
        if (matches(SAMPLES, path)) {
            NINE_DIGITS
                    .matcher(text)
                    .results()
                    .filter(digits -> mayBeSomeones(digits.group()))
                    .map(digits -> at(path, text, digits, "this may be a living person's number: use one from 9999"))
                    .forEach(complaints::add);
        }
        long lines = text.lines().count();
        if (matches(JAVA, path) && lines > LINES) {
            complaints.add(path + ": " + lines + " lines; a file of more than " + LINES + " holds more than one idea");
        }
        return complaints;
    }

    private static void report(List<Rule> rules, String path, String text, List<String> complaints) {
        for (Rule rule : rules) {
            if (matches(rule.files, path)) {
                rule.forbidden
                        .matcher(text)
                        .results()
                        .map(found -> at(path, text, found, rule.text))
                        .forEach(complaints::add);
            }
        }
    }

    /** Passes the eleven-test, so that it may have been handed out; numbers that start with 9999 never are. */
    private static boolean mayBeSomeones(String digits) {
        int sum = -(digits.charAt(8) - '0');
        for (int place = 0; place < 8; place++) {
            sum += (9 - place) * (digits.charAt(place) - '0');
        }
        return sum % 11 == 0 && !digits.startsWith("9999") && !digits.equals("000000000");
    }

    private static String at(String path, String text, MatchResult found, String rule) {
        long line =
                text.substring(0, found.start()).chars().filter(c -> c == '\n').count() + 1;
        return path + ":" + line + ": " + rule;
    }

    private static boolean matches(Pattern files, String path) {
        return files.matcher(path).matches();
    }

    /** Blanks comments, keeping the line ends, so that places stay right. */
    private static String withoutComments(String text) {
        return Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL)
                .matcher(text)
                .replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
    }
}
