/**
 * What each benefit unit receives over a month and why: the facts about income, the month run that determines everyone, the determinations
 * it leaves behind, and the pages that show them. Computes nothing itself: the rules are in {@code nl.vangnet.law}.
 */
@NullMarked
package nl.vangnet.income;

import org.jspecify.annotations.NullMarked;
