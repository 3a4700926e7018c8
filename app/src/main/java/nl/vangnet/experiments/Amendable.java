package nl.vangnet.experiments;

import nl.vangnet.trials.ledger.Amendment.Subject;

/**
 * Something that may be changed of a protocol now.
 *
 * @param about which rule or wave; empty where there is one only
 * @param value as it stands in the ledger
 */
public record Amendable(Subject subject, String about, String value) {}
