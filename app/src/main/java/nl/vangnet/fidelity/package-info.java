/**
 * Is what the arms of a trial promise also done? Contacts, fixed case managers, caseload and who crossed over, month by month, per arm; and
 * a case manager outside an arm's pool goes into the ledger. Nothing here is an outcome.
 */
@NullMarked
package nl.vangnet.fidelity;

import org.jspecify.annotations.NullMarked;
