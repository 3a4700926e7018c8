/**
 * The Learning circle on the command line: {@code trial analyse CONFIG.json --out RESULTS.json} analyses a randomised trial from a configuration
 * and the CSV files beside it.
 */
@NullMarked
package nl.vangnet.studies;

import org.jspecify.annotations.NullMarked;
