/**
 * Premiums of Participatiewet art. 31(2)j, per person: built up, capped per calendar year, made due at most twice a year through the ledger,
 * and shown to who they are of. What is right is asked of the law; nothing here knows an amount.
 */
@NullMarked
package nl.vangnet.premiums;

import org.jspecify.annotations.NullMarked;
