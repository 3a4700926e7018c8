package nl.vangnet.guidance.cohort;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A lot that anybody can draw again with other tools: the SHA-256 of seed, a vertical bar and client number, in hexadecimal. */
public final class Lot {
    private Lot() {}

    /** Sixty-four digits; the smallest is first. */
    public static String draw(String seed, long unit) {
        try {
            byte[] drawn =
                    MessageDigest.getInstance("SHA-256").digest((seed + "|" + unit).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(drawn);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
