package nl.vangnet.experiments;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names of people and units in one trial, from the numbers that Vangnet itself uses and a key of the trial: without the key nobody finds the
 * number back, and another trial has other names.
 */
final class Pseudonyms {
    private static final int BYTES = 32;
    private static final int DIGITS = 12;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final SecretKeySpec key;

    Pseudonyms(String hex) {
        key = new SecretKeySpec(HexFormat.of().parseHex(hex), "HmacSHA256");
    }

    /** 64 hexadecimal digits that nobody can guess: a key, or the secret of a party. */
    static String draw() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A place in an order that tells nothing about the person. */
    String sortKey(long person) {
        return hmac("person|" + person);
    }

    String unit(long unit) {
        return "U" + hmac("unit|" + unit).substring(0, DIGITS);
    }

    private String hmac(String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
