/**
 * What being assigned to an arm does: differences between arms and their uncertainty, under several ways of looking at who answered. People
 * are places in arrays: {@code arm[i]}, {@code y[i]} and {@code column[i]} are about the same person.
 */
@NullMarked
package nl.vangnet.trials.effects;

import org.jspecify.annotations.NullMarked;
