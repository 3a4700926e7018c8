package nl.vangnet.trials.assignment;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Text as its UTF-8 bytes. */
final class Utf8 {
    private Utf8() {}

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** False where half a surrogate pair stands alone. */
    static boolean canEncode(String text) {
        return UTF_8.newEncoder().canEncode(text);
    }
}
