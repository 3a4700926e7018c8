/**
 * The rules that carry memory over months and therefore stand beside the rule graph: premiums over a year, recovery, advances, wealth,
 * and how a month is paid whose wages are not known yet. Pure: facts and dates come in, explained results come out. Amounts and terms are
 * dated rows in the data files of this package; a month outside the rows is an error, an unknown amount makes the result undecided.
 *
 * <p>Benefits on a gross basis (IOAW, IOAZ) are not filled in. They have norms and income rules of their own: a second rule graph beside
 * the Participatiewet would hold them, and the rules of this package would serve both.
 */
@NullMarked
package nl.vangnet.law.memory;

import org.jspecify.annotations.NullMarked;
