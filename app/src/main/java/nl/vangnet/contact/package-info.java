/**
 * Everything that goes from the municipality to people and comes back from them. {@link nl.vangnet.contact.Post} is the only way out: it
 * composes from clauses, asks every safeguard, and keeps the exact words, in one transaction. Nothing else writes what left.
 */
@NullMarked
package nl.vangnet.contact;

import org.jspecify.annotations.NullMarked;
