/**
 * Randomised trials: sealed assignment, estimators, design and disclosure control, as pure functions on arrays. Knows nothing of welfare;
 * asks neither clock nor chance.
 */
@NullMarked
package nl.vangnet.trials;

import org.jspecify.annotations.NullMarked;
