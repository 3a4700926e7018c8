/**
 * The Participatiewet and municipal premium rules, written in the rule graph, with their dated amounts; and the determination of one
 * benefit unit's month from facts that were known at a given moment.
 *
 * <p>Rules that carry memory over months stand beside the graph, with amounts in {@code tables-memory.csv} and {@code policy-NAME.csv}:
 * the premiums of a year ({@link nl.vangnet.law.Premiums}), decisions on recovery ({@link nl.vangnet.law.RecoveryDecision}) and what they
 * are held to, advances, wealth, and how a month is paid whose wages are not known yet ({@link nl.vangnet.law.SettlementPolicy}).
 *
 * <p>Benefits on a gross basis (IOAW, IOAZ) are not filled in: they would be a second rule graph beside that of the Participatiewet.
 */
@NullMarked
package nl.vangnet.law;

import org.jspecify.annotations.NullMarked;
