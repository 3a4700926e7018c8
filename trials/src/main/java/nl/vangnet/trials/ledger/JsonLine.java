package nl.vangnet.trials.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A flat JSON object (RFC 8259) on one line, of texts and whole numbers: all that a ledger needs. */
final class JsonLine {
    private final String line;
    private int at;

    private JsonLine(String line) {
        this.line = line;
    }

    /** The fields without braces, written in the one way: only quote, backslash and control characters are escaped. */
    static String fields(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + quoted(field.getValue()))
                .collect(Collectors.joining(","));
    }

    /**
     * The fields of an object.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static Map<String, String> parse(String line) {
        JsonLine reader = new JsonLine(line);
        Map<String, String> fields = new LinkedHashMap<>();
        reader.expect('{');
        do {
            String name = reader.text();
            reader.expect(':');
            fields.put(name, reader.peek() == '"' ? reader.text() : reader.number());
        } while (reader.skip(','));
        reader.expect('}');
        if (reader.at != line.length()) {
            throw reader.unexpected();
        }
        return fields;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private String text() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (peek() != '"') {
            char c = line.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\' -> c;
            case 'n' -> '\n';
            case 'u' -> {
                if (at + 4 > line.length()) {
                    throw unexpected();
                }
                at += 4;
                yield (char) Integer.parseInt(line.substring(at - 4, at), 16);
            }
            default -> throw unexpected();
        };
    }

    private String number() {
        int begin = at;
        while (Character.isDigit(peek())) {
            at++;
        }
        return line.substring(begin, at);
    }

    private char peek() {
        if (at >= line.length()) {
            throw new IllegalArgumentException("the line ends in the middle");
        }
        return line.charAt(at);
    }

    private boolean skip(char c) {
        boolean there = peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char c) {
        if (!skip(c)) {
            throw unexpected();
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("it is no JSON object at character " + (at + 1));
    }
}
