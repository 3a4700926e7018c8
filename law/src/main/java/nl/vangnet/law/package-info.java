/**
 * The Participatiewet and municipal premium rules, written in the rule graph, with their dated amounts; and the determination of one
 * benefit unit's month from facts that were known at a given moment.
 */
@NullMarked
package nl.vangnet.law;

import org.jspecify.annotations.NullMarked;
