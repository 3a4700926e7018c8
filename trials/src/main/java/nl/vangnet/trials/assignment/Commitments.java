package nl.vangnet.trials.assignment;

import java.util.Locale;

/**
 * The sealed envelopes of two parties. Each publishes the hash of a secret before the list of units exists; after the hash of the list is
 * published both secrets are revealed. Neither party alone can then have chosen the seed.
 *
 * <p>commitment = SHA-256("VN-COMMIT-1|" + secret); seed = SHA-256("VN-SEED-1|" + secret A + "|" + secret B + "|" + list hash). All are 64
 * lower-case hexadecimal digits.
 *
 * @param partyA who keeps the first secret; another person than party B
 */
public record Commitments(String partyA, String commitmentA, String partyB, String commitmentB) {
    public Commitments {
        if (sameName(partyA, partyB)) {
            throw new IllegalArgumentException(
                    "Both keys are of " + partyA
                            + ": two people must each keep a secret, or one of them could choose the outcome. Name another person.");
        }
        if (commitmentA.equals(commitmentB)) {
            throw new IllegalArgumentException("The commitments of " + partyA + " and " + partyB
                    + " are the same, so their secrets are too. Let each draw a secret of their own.");
        }
        requireHex("commitment of " + partyA, commitmentA);
        requireHex("commitment of " + partyB, commitmentB);
    }

    /** What a party publishes beforehand. */
    public static String commitment(String secret) {
        requireHex("secret", secret);
        return Sha256.hex("VN-COMMIT-1|" + secret);
    }

    /**
     * Opens both envelopes.
     *
     * @param listHash of the list of units, see {@link UnitList#hash}
     * @throws IllegalArgumentException when a secret is not the one that was committed to
     */
    public String seed(String secretA, String secretB, String listHash) {
        requireCommitted(partyA, commitmentA, secretA);
        requireCommitted(partyB, commitmentB, secretB);
        requireHex("hash of the list", listHash);
        return Sha256.hex("VN-SEED-1|" + secretA + "|" + secretB + "|" + listHash);
    }

    private static void requireCommitted(String party, String commitment, String secret) {
        if (!commitment(secret).equals(commitment)) {
            throw new IllegalArgumentException("The secret of " + party + " is not the one that " + party
                    + " committed to: its hash is " + commitment(secret) + ", committed was " + commitment
                    + ". Ask for the secret that was sealed.");
        }
    }

    private static void requireHex(String what, String text) {
        if (!Sha256.isHex(text)) {
            throw new IllegalArgumentException("The " + what + " must be 64 lower-case hexadecimal digits; it has "
                    + text.length() + " characters");
        }
    }

    private static boolean sameName(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
