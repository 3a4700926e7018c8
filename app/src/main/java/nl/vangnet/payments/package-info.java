/**
 * From what was decided to what is on the account: the ledger, the batches that are paid, the file for the bank, and what comes back. What
 * is decided is read from the table of determinations; nothing here computes a right.
 */
@NullMarked
package nl.vangnet.payments;

import org.jspecify.annotations.NullMarked;
