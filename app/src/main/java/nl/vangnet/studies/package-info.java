/**
 * The Learning circle on the command line: {@code trial analyse CONFIG.json --out RESULTS.json} analyses a randomised trial from a
 * configuration and the CSV files beside it; {@code trial assign} assigns one, and {@code trial verify} checks the ledger from which
 * outsiders see that it was fair.
 */
@NullMarked
package nl.vangnet.studies;

import org.jspecify.annotations.NullMarked;
