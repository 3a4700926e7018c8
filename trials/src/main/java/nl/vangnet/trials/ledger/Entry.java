package nl.vangnet.trials.ledger;

import java.time.Instant;
import nl.vangnet.trials.assignment.Sha256;

/**
 * One thing that happened in a trial.
 *
 * @param seq 1, 2, 3, ...
 * @param time when it was entered, in whole seconds
 * @param actor who did it
 * @param type what it is, see {@link EntryType}; other types may be used and are chained, not judged
 * @param payload its content
 * @param payloadHash SHA-256 of the UTF-8 bytes of the payload
 * @param previousHash hash of the entry before; 64 zeros for the first
 */
public record Entry(
        long seq, Instant time, String actor, String type, String payload, String payloadHash, String previousHash) {
    /** What the first entry follows. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    public Entry {
        if (actor.isBlank() || actor.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("An entry names who did it, on one line");
        }
        if (!type.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException(
                    "The type of an entry is small letters and hyphens, not \"" + type + "\"");
        }
    }

    /** SHA-256("VN-LEDGER-1|seq|time|type|payload hash|previous hash|actor"). */
    public String hash() {
        return Sha256.hex(String.join(
                "|", "VN-LEDGER-1", Long.toString(seq), time.toString(), type, payloadHash, previousHash, actor));
    }
}
