package nl.vangnet.trials.ledger;

/**
 * Something wrong in a ledger.
 *
 * @param line of the file, from 1; the number of the entry
 * @param what in words, with how it can be seen
 */
public record Fault(long line, String what) {}
