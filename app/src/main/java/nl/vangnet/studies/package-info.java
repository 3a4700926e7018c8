/**
 * The Learning circle from data to report. On the pages of a trial: its data are locked without arms, rehearsed on arms that nobody got, the
 * plan is locked, two persons open who got what, everything is calculated once, and the report is published; each step is an entry in the
 * ledger of the trial. On the command line: {@code trial analyse} analyses a randomised trial from a configuration and the CSV files beside
 * it, {@code trial assign} assigns one, {@code trial verify} checks the ledger from which outsiders see that it was fair.
 */
@NullMarked
package nl.vangnet.studies;

import org.jspecify.annotations.NullMarked;
