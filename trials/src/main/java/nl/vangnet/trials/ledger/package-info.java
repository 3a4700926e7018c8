/** The record to which is only added: each entry carries the hash of the one before. {@code docs/trial-ledger.md} tells the form. */
@NullMarked
package nl.vangnet.trials.ledger;

import org.jspecify.annotations.NullMarked;
