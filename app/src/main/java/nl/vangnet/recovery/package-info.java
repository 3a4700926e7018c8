/**
 * What happens with money that was paid too much and cannot simply be offset: a person decides with ground, article and reason, another
 * person reads it too, and only then the ledger moves. The client sees all of it.
 */
@NullMarked
package nl.vangnet.recovery;

import org.jspecify.annotations.NullMarked;
