/** Numerical tools of the estimators: small dense matrices, a factor of a long thin matrix that is read row by row, sums. */
@NullMarked
package nl.vangnet.trials.numbers;

import org.jspecify.annotations.NullMarked;
