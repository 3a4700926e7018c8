package nl.vangnet.trials.assignment;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Puts things in an order that the seed alone decides: by k(m) = HMAC-SHA256(seed, m), compared as unsigned bytes. Bound to one thread,
 * because it uses one and the same {@link Mac} all the time: making one costs more than a key.
 */
final class SortKeys {
    private final Mac mac;

    SortKeys(String seed) {
        if (!Sha256.isHex(seed)) {
            throw new IllegalArgumentException("A seed is 64 lower-case hexadecimal digits, not \"" + seed + "\"");
        }
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(seed), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    byte[] key(String message) {
        return mac.doFinal(Utf8.bytes(message));
    }

    /** The places 0..n-1 of the messages, ordered by the key of prefix + message. */
    int[] order(String prefix, byte[][] messages) {
        byte[] start = Utf8.bytes(prefix);
        byte[][] keys = new byte[messages.length][];
        for (int i = 0; i < messages.length; i++) {
            mac.update(start);
            keys[i] = mac.doFinal(messages[i]);
        }
        return ByteOrder.places(keys);
    }
}
