package nl.vangnet.experiments;

import nl.vangnet.trials.ledger.Entry;

/**
 * An entry of the ledger.
 *
 * @param hidden whether its content is not shown, because the arms follow from it
 * @param beginning of its content; empty where it is hidden
 */
public record LedgerLine(Entry entry, boolean hidden, String beginning) {
    private static final int DIGITS = 16;

    /** Enough of the hash of the content to recognise it by. */
    public String shortHash() {
        return entry.payloadHash().substring(0, DIGITS) + "…";
    }
}
