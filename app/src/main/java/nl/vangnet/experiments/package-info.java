/**
 * The conduct of randomised trials: the protocol and its registration, who can take part and why not, who agreed to what, the sealed
 * assignment of two parties, and the ledger from which the phase of a trial follows.
 */
@NullMarked
package nl.vangnet.experiments;

import org.jspecify.annotations.NullMarked;
