package nl.vangnet.trials.assignment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Comparator;

/** Text as its UTF-8 bytes, and in their order: not the order of Java's characters, which puts emoji before the last of the others. */
final class Utf8 {
    static final Comparator<String> ORDER = (one, other) -> Arrays.compareUnsigned(bytes(one), bytes(other));

    private Utf8() {}

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** False where half a surrogate pair stands alone. */
    static boolean canEncode(String text) {
        return UTF_8.newEncoder().canEncode(text);
    }
}
