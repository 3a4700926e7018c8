package nl.vangnet.experiments;

import nl.vangnet.trials.ledger.Entry;

/**
 * An entry of the ledger.
 *
 * @param beginning of its content; empty where the arms follow from it
 */
public record LedgerLine(Entry entry, String beginning) {}
